/** Tells the sex that a given name shows, so that a pronoun of the other one is not taken to mean its bearer. */

import { nameUse, type Sex } from './name-lexicon.ts';

export function sexOfGivenName(parts: readonly string[]): Sex | null {
  const { given, surname } = nameUse(parts[0]!);
  // A word alone may be the surname.
  return given === 'either' || (parts.length === 1 && surname) ? null : given;
}
