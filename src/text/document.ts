/** An article's text made ready for the language steps, blocks with sentences and tokens, and where something stands in it. */

import type { BlockKind, Span } from '../analysis.ts';
import type { Token } from './tokens.ts';

/** A sentence of a block; `start` and `end` are offsets into the block's text. */
export interface Sentence {
  start: number;
  end: number;
  /** The sentence's tokens are `block.tokens.slice(firstToken, endToken)`. */
  firstToken: number;
  endToken: number;
}

export interface TextBlock {
  index: number;
  kind: BlockKind;
  text: string;
  /** How many code units of the text are its dateline, which counts as a sentence of its own; 0 without one. */
  dateline: number;
  /** Stretches that the page marks as quoted by other means than characters. */
  quoted: readonly { start: number; end: number }[];
  tokens: Token[];
  sentences: Sentence[];
}

/**
 * @param block the block the offsets belong to
 * @returns the span of `block.text.slice(start, end)` with white space at its ends left out
 */
export function spanOf(block: { index: number; text: string }, start: number, end: number): Span {
  const raw = block.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return { block: block.index, start: from, end: from + text.length, text };
}

/** @returns the sentence of `block` that holds the offset, by binary search; undefined in an empty block */
export function sentenceAt(block: TextBlock, offset: number): Sentence | undefined {
  return block.sentences[sentenceIndexAt(block, offset)];
}

function sentenceIndexAt({ sentences }: TextBlock, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns the sentences of `block` that share a part of it with the stretch */
export function sentencesIn(block: TextBlock, { start, end }: Pick<Span, 'start' | 'end'>): Sentence[] {
  const there = block.sentences.slice(sentenceIndexAt(block, start), sentenceIndexAt(block, end - 1) + 1);
  return there.filter((sentence) => sentence.start < end && sentence.end > start);
}

/** @returns the index of the first token of `block` that ends after the offset, by binary search */
export function tokenIndexAt(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
