/** The words that an article writes in small letters: one of them with a capital begins a sentence and is no name. */

import type { TextBlock } from '../../src/text/document.ts';

export type SmallWords = ReadonlySet<string>;

const SMALL = /^\p{Ll}+$/u;

export function smallWordsOf(blocks: readonly TextBlock[]): SmallWords {
  return new Set(blocks.flatMap(({ tokens }) => tokens.flatMap(({ text }) => (SMALL.test(text) ? [text] : []))));
}

/** Whether the text is one word that is written in small letters elsewhere, or here: "She" and "she". */
export function isSmallWord(text: string, words: SmallWords): boolean {
  return SMALL.test(text) || words.has(text.toLowerCase());
}
