/**
 * Words as the scorer of annotations counts them, kept as hashes: nobody can read them back, and whoever has the text finds
 * them in it again.
 */

import { createHash } from 'node:crypto';
import type { Range } from '../shared.ts';

const WORD = /[\p{L}\p{N}@#$€£%]+(?:['.-][\p{L}\p{N}]+)*/gu;
const APOSTROPHES = /[’‘`´]/g;
const POSSESSIVE = /'s$/;
// "Putins Politik", "des Handelsblatts".
const GENITIVE = /(?<=\p{L}{2})s$/u;

/** The words of a text, hashed. */
export interface Sealed {
  w: string[];
}

const hashes = new Map<string, string>();

function hashOf(word: string): string {
  const bare = word.replace(POSSESSIVE, '');
  let hash = hashes.get(bare);
  if (hash === undefined) {
    hash = createHash('sha1').update(`card:${bare}`).digest('hex').slice(0, 8);
    hashes.set(bare, hash);
  }
  return hash;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(APOSTROPHES, "'");
}

/** @returns the hashes of the text's words */
export function seal(text: string): Sealed {
  return { w: (plain(text).match(WORD) ?? []).map(hashOf) };
}

/** @returns how many words they have in common */
export function inCommon(one: Sealed, other: Sealed): number {
  const left = new Map<string, number>();
  for (const word of other.w) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one.w) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return common;
}

/** @returns whether both are the same words */
export function isSame(one: Sealed, other: Sealed): boolean {
  return one.w.length === other.w.length && one.w.every((hash, index) => hash === other.w[index]);
}

/** Composed and in small letters, with the way back: for each place in it, where in the text it comes from. */
function plainWithPlaces(text: string): { plain: string; places: number[] } {
  let whole = '';
  const places: number[] = [];
  // A letter and its marks are one character when composed.
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const own = plain(letter);
    const isLong = own.length === letter.length;
    for (let at = 0; at < own.length; at++) places.push(isLong ? index + at : index);
    whole += own;
  }
  places.push(text.length);
  return { plain: whole, places };
}

/** Where words stand, and whether they are no part of longer ones, as "Ada" is of "Ada-like". */
interface Occurrence {
  range: Range;
  isWhole: boolean;
}

/** One word with its parts between apostrophes, points and hyphens: "l'été" is found for "été" too. */
interface Word {
  hash: string;
  parts: { text: string; range: Range; before: string }[];
}

/** A text in which sealed words are looked for. */
export class SearchedText {
  private readonly words: Word[];
  /** By hash, the words that it is the end of, with the part where it begins. */
  private readonly starts = new Map<string, [word: number, part: number][]>();

  /** @param hasGenitive whether a name may end with an s that is not its own, as in German */
  constructor(
    readonly text: string,
    private readonly hasGenitive = false,
  ) {
    const { plain, places } = plainWithPlaces(text);
    this.words = [...plain.matchAll(WORD)].map(({ 0: word, index }): Word => {
      const parts = [...word.matchAll(/(^|['.-])([^'.-]+)/gu)].map(({ 1: before, 2: part, index: at }) => {
        const start = index + at + before!.length;
        return { text: part!, before: before!, range: [places[start]!, places[start + part!.length]!] as Range };
      });
      return { hash: hashOf(word), parts };
    });
    for (const [index, { parts }] of this.words.entries()) {
      for (let part = 0; part < parts.length; part++) {
        const hash = hashOf(joined(parts.slice(part)));
        this.starts.set(hash, [...(this.starts.get(hash) ?? []), [index, part]]);
      }
    }
  }

  /** @returns where in the text the words stand, in its order, words that they are parts of included */
  find({ w }: Sealed): Occurrence[] {
    if (w.length === 0) return [];
    if (w.length === 1) return this.words.flatMap((word) => this.within(word, w[0]!));
    return (this.starts.get(w[0]!) ?? []).flatMap(([first, part]): Occurrence[] => {
      const last = this.words[first + w.length - 1];
      for (let at = 1; at < w.length - 1; at++) if (this.words[first + at]?.hash !== w[at]) return [];
      const end = last && this.endIn(last, 0, w.at(-1)!);
      if (!end) return [];
      const { parts } = this.words[first]!;
      const isWhole = startsWhole(parts[part]!) && endsWhole(last, end);
      return [{ range: [parts[part]!.range[0], last.parts[end - 1]!.range[1]], isWhole }];
    });
  }

  /** @returns after which part, from one on, the hash's word ends */
  private endIn({ parts }: Word, from: number, hash: string): number | null {
    for (let end = from + 1; end <= parts.length; end++) {
      const word = joined(parts.slice(from, end));
      if (hashOf(word) === hash || (this.hasGenitive && hashOf(word.replace(GENITIVE, '')) === hash)) return end;
    }
    return null;
  }

  private within(word: Word, hash: string): Occurrence[] {
    return word.parts.flatMap((part, from): Occurrence[] => {
      const end = this.endIn(word, from, hash);
      if (end === null) return [];
      const isWhole = startsWhole(part) && endsWhole(word, end);
      return [{ range: [part.range[0], word.parts[end - 1]!.range[1]], isWhole }];
    });
  }
}

function joined(parts: Word['parts']): string {
  return parts.map(({ text, before }, index) => (index === 0 ? text : before + text)).join('');
}

/** Whether nothing but an elided word stands before it, as in "l'été". */
function startsWhole({ before }: Word['parts'][number]): boolean {
  return before === '' || before === "'";
}

/** Whether nothing but an ending stands behind the part, as in "Ada's". */
function endsWhole({ parts }: Word, end: number): boolean {
  return end === parts.length || parts[end]!.before === "'";
}
