/** Tells the sex that names and pronouns show, so that a pronoun of the other one is not taken to mean them. */

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
