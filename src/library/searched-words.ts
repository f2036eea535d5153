/** Words as a search sees them: accents and capitals make no difference. */

/** A search for a longer beginning of a word is a search for so much of it. */
const MAX_WORD = 40;
/** Nobody types more words. */
const MAX_TYPED = 20;

export interface SearchedWord {
  word: string;
  /** Offsets into the text. */
  start: number;
  end: number;
}

export function* searchedWords(text: string): Generator<SearchedWord> {
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = folded(found);
    if (word) yield { word, start: index, end: index + found.length };
  }
}

/** @returns what is looked for when somebody typed this: each word once */
export function wordsTyped(typed: string): string[] {
  return [...new Set([...searchedWords(typed)].map(({ word }) => word))].slice(0, MAX_TYPED);
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, MAX_WORD);
}
