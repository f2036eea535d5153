/** What is known about a word as a part of names: whether it is a given name, of which sex, and whether a surname. */

import { NAMES } from '../../models/names.ts';

export type Sex = 'female' | 'male';

export interface NameUse {
  /** `null`: not known as a given name. */
  given: Sex | 'either' | null;
  surname: boolean;
}

const UNKNOWN: NameUse = { given: null, surname: false };
const GIVEN: Record<string, NameUse['given']> = { e: 'either', f: 'female', m: 'male' };

/** @returns the name without diacritics and with straight apostrophes, as names are looked up and compared */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss');
}

function read(): Map<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const line of NAMES.trim().split('\n')) {
    const [group = '', ...names] = line.split(' ');
    const use: NameUse = { given: GIVEN[group.charAt(0)] ?? null, surname: group.endsWith('s') };
    for (const name of names) uses.set(name, use);
  }
  return uses;
}

let uses: Map<string, NameUse> | undefined;

/** @returns what is known about one word of a name; a double-barrelled word is known by its known half */
export function nameUse(word: string): NameUse {
  uses ??= read();
  const folded = foldName(word);
  const whole = uses.get(folded);
  if (whole) return whole;
  if (!folded.includes('-')) return UNKNOWN;
  const parts = folded.split('-');
  return uses.get(parts[0]!) ?? uses.get(parts.at(-1)!) ?? UNKNOWN;
}
