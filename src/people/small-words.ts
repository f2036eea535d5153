/** The words that an article writes in small letters: one of them with a capital begins a sentence and is no name. */

import type { TextBlock } from '../text/document.ts';

export type SmallWords = ReadonlySet<string>;

/** "She’s" */
const CLITIC = /['’]\p{Ll}{1,2}$/u;
const SMALL = /^\p{Ll}+$/u;

export function smallWordsOf(blocks: readonly TextBlock[]): SmallWords {
  return new Set(blocks.flatMap(({ tokens }) => tokens.flatMap(({ text }) => (SMALL.test(text) ? [text] : []))));
}

/** Whether the text is one word that is written in small letters elsewhere, or here: "She" and "she". */
export function isSmallWord(text: string, words: SmallWords): boolean {
  const word = text.replace(CLITIC, '');
  return SMALL.test(word) || words.has(word.toLowerCase());
}
