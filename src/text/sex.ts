/** Tells the sex of the article's people, so that a pronoun of the other one is not taken to mean them. */

import type { Person } from '../analysis.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../language/en/pronouns.ts';
import { nameUse, type Sex } from './name-lexicon.ts';

export function sexOfPronoun(lower: string): Sex | null {
  return MALE_PRONOUNS.has(lower) ? 'male' : FEMALE_PRONOUNS.has(lower) ? 'female' : null;
}

export function sexOfGivenName(parts: readonly string[]): Sex | null {
  const { given, surname } = nameUse(parts[0]!);
  // A word alone may be the surname.
  return given === 'either' || (parts.length === 1 && surname) ? null : given;
}

/** @returns what the given name tells, or else the pronouns that mean the person */
export function sexOf({ name, mentions }: Person): Sex | null {
  const told = sexOfGivenName(name.split(' '));
  if (told) return told;
  const sure = { female: 0, male: 0 };
  for (const { via, text, confidence } of mentions) {
    const sex = via === 'pronoun' ? sexOfPronoun(text.toLowerCase()) : null;
    if (sex) sure[sex] += confidence;
  }
  if (sure.female === sure.male) return null;
  return sure.female > sure.male ? 'female' : 'male';
}
