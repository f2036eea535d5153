/** Says when two words are spellings or pet forms of one name. */

import { PET_NAMES } from '../language/pet-names.ts';

const SHORTEST = 5;
const SHORTEST_BEGINNING = 3;
// From this length on, a name may be misspelt twice.
const LONG = 8;

/** @returns whether one is a pet form of the other, as "Bill" of "William" */
export function isPetName(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return PET_NAMES.has(`${one}/${other}`) || PET_NAMES.has(`${other}/${one}`);
}

let petNames: ReadonlyMap<string, readonly string[]> | undefined;

/** @returns the pet forms of a given name, in small letters */
export function petNamesOf(given: string): readonly string[] {
  if (!petNames) {
    const byWhole = new Map<string, string[]>();
    for (const pair of PET_NAMES) {
      const [pet = '', whole = ''] = pair.split('/');
      byWhole.set(whole, [...(byWhole.get(whole) ?? []), pet]);
    }
    petNames = byWhole;
  }
  return petNames.get(given.toLowerCase()) ?? [];
}

/** @returns whether a given name that stands alone is short for another: a pet form of it, or its beginning */
export function isShortFor(short: string, given: string): boolean {
  return isPetName(short, given) || (short.length >= SHORTEST_BEGINNING && given.startsWith(short));
}

/** @returns what names that are spelt differently for one sound share: the first letter and the consonants, each once */
export function soundOf(name: string): string {
  const lower = name.toLowerCase();
  return (
    lower.charAt(0) +
    lower
      .slice(1)
      .replace(/[aeiouyh'-]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** @returns whether two long words of one sound differ in one letter, or in two where they are very long */
export function areSpellings(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || soundOf(a) !== soundOf(b)) return false;
  return editDistance(a.toLowerCase(), b.toLowerCase()) <= (shorter >= LONG ? 2 : 1);
}

/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
