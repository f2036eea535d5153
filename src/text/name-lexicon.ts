/** What is known about a word as a part of names (a given name, of which sex; a surname), and as a common word. */

import { learntIn } from '../learnt-file.ts';
import { WordTable } from './word-table.ts';

export type Sex = 'female' | 'male';

export interface NameUse {
  /** `null`: not known as a given name. */
  given: Sex | 'either' | null;
  surname: boolean;
  /** Whether it is an everyday word; such are listed in small letters. */
  common: boolean;
}

const UNKNOWN: NameUse = { given: null, surname: false, common: false };
// More than twice the number of names.
const SIZE = 1 << 18;
// Nearly all names are; the rest of the folding is slow.
const PLAIN = /^[\x20-\x7e]*$/;
const GIVEN: Record<string, NameUse['given']> = { e: 'either', f: 'female', m: 'male' };

/** @returns the name without diacritics and with straight apostrophes, as names are looked up and compared */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name;
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

class Lexicon {
  private readonly table: WordTable;
  private readonly uses: readonly NameUse[];

  constructor(text: string) {
    const lines = text
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    this.table = new WordTable(
      lines.map(([, names = '']) => names),
      SIZE,
    );
    this.uses = lines.map(([group = '']) => ({
      given: GIVEN[group.charAt(0)] ?? null,
      surname: group.endsWith('s'),
      common: group === 'c',
    }));
  }

  useOf(name: string): NameUse {
    return this.uses[this.table.groupOf(name)] ?? UNKNOWN;
  }
}

/** What code and file must share. */
export const NAMES_VERSION = 1;

let lexicon: Lexicon | undefined;
let file: string | undefined;

/** @param text of `models/names.txt`, which is read when a name is first asked for */
export function loadNames(text: string): void {
  file = learntIn(text, 'names', NAMES_VERSION);
  lexicon = undefined;
}

function knownNames(): Lexicon {
  if (lexicon) return lexicon;
  if (file === undefined) throw new Error('the names were not loaded');
  lexicon = new Lexicon(file);
  return lexicon;
}

/** @returns what is known about one word of a name; a double-barrelled word is known by its halves */
export function nameUse(word: string): NameUse {
  const lexicon = knownNames();
  const folded = foldName(word);
  const whole = lexicon.useOf(folded);
  if (whole !== UNKNOWN || !folded.includes('-')) return whole;
  const first = lexicon.useOf(folded.slice(0, folded.indexOf('-')));
  return first === UNKNOWN ? lexicon.useOf(folded.slice(folded.lastIndexOf('-') + 1)) : first;
}

/** @returns whether a word in small letters is an everyday one: capitals alone make no name of it */
export function isCommonWord(lower: string): boolean {
  return knownNames().useOf(lower).common;
}
