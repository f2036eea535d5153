/** Tells the sex of the article's people, so that a pronoun of the other one is not taken to mean them. */

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

const MOST_SURE = 0.99;

/**
 * @param pronoun in small letters
 * @param confidence 0..1 that it means somebody
 * @returns how much it tells that this is a woman, less than 0 for a man: one sure "he" outweighs two doubtful "she"s
 */
export function femininityOf(pronoun: string, confidence: number): number {
  const sex = sexOfPronoun(pronoun);
  const sure = Math.min(confidence, MOST_SURE);
  const odds = Math.max(0, Math.log(sure / (1 - sure)));
  return sex === 'female' ? odds : sex === 'male' ? -odds : 0;
}
