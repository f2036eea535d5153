/** Cuts a block into frames: sentences in which a quotation counts as one piece, however many sentences it holds. */

import { SUBJECT_PRONOUNS } from '../language/en/function-words.ts';
import { type Sentence, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';
import { signatureDash } from './signatures.ts';
import { startsAttribution } from './unclosed.ts';

export interface Frame {
  block: TextBlock;
  start: number;
  end: number;
  /** The frame's tokens are `block.tokens.slice(firstToken, endToken)`. */
  firstToken: number;
  endToken: number;
  /** The outermost passages in it. */
  passages: MarkedPassage[];
  /** Whether it holds nothing of the narrator's. */
  bare: boolean;
  /** For each token of the block, the number (from 1) of the outermost passage that it belongs to with its marks, or 0. */
  quoted: Uint32Array;
}

// More tokens than a sentence has.
const LONGEST = 400;

// A frame of so many passages takes in no more of what would belong to it: each passage looks through its whole frame.
const MOST_PASSAGES = 40;

const LONGEST_NICKNAME = 25;

/** Whatever the closing mark behind it is. */
const ASKS_FOR_ATTRIBUTION = /[?!…—–][^\p{L}\p{N}]*$/u;

/** Whether the passage is part of a name: `Ada “Ace” Okafor`, `“Captain” Okafor`. */
export function isInName(block: TextBlock, passage: MarkedPassage): boolean {
  const { text, tokens } = block;
  const { start, end, outerEnd } = passage;
  if (end - start > LONGEST_NICKNAME || !/^\p{Lu}[\p{L}\p{M}’' -]*$/u.test(passage.text)) return false;
  if (!/^ \p{Lu}/u.test(text.slice(outerEnd, outerEnd + 3))) return false;
  const next = tokens[tokenIndexAt(block, outerEnd)];
  return next !== undefined && !SUBJECT_PRONOUNS.has(next.lower);
}

function markQuoted(block: TextBlock, passages: readonly MarkedPassage[]): Uint32Array {
  const quoted = new Uint32Array(block.tokens.length);
  for (const [index, passage] of passages.entries()) {
    if (isInName(block, passage)) continue;
    for (let at = tokenIndexAt(block, passage.outerStart); at < quoted.length; at++) {
      if (block.tokens[at]!.start >= passage.outerEnd) break;
      quoted[at] = index + 1;
    }
  }
  return quoted;
}

const ENDS_SENTENCE = /[.?!…]$/;

/**
 * The block's sentences, cut where a quotation begins right behind a whole one (`“I know.”“So do I,” he said.`); those
 * that are none (a list, a wall of marks) are cut so that each step stays linear.
 */
function* piecesOf(block: TextBlock, passages: readonly MarkedPassage[], quoted: Uint32Array): Generator<Sentence> {
  const startsSpeech = (at: number) => {
    const before = quoted[at - 1]!;
    return before > 0 && quoted[at]! > before && ENDS_SENTENCE.test(passages[before - 1]!.text);
  };
  for (const sentence of block.sentences) {
    let { start, firstToken } = sentence;
    for (let at = firstToken + 1; at < sentence.endToken; at++) {
      if (at - firstToken < LONGEST && !startsSpeech(at)) continue;
      const end = block.tokens[at]!.start;
      yield { start, end, firstToken, endToken: at };
      start = end;
      firstToken = at;
    }
    yield { start, end: sentence.end, firstToken, endToken: sentence.endToken };
  }
}

function holdsOnlyPassages({ block, firstToken, endToken, quoted }: Frame): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (!quoted[at] && block.tokens[at]!.kind !== 'punctuation') return false;
  }
  return true;
}

/**
 * @param block any block
 * @param passages the outermost marked passages of the block, in order
 * @returns its frames in order; together they cover the block
 */
export function framesOf(block: TextBlock, passages: readonly MarkedPassage[]): Frame[] {
  const quoted = markQuoted(block, passages);
  const frames: Frame[] = [];
  let next = 0;
  for (const { start, end, firstToken, endToken } of piecesOf(block, passages, quoted)) {
    const last = frames.at(-1);
    const before = firstToken > 0 ? quoted[firstToken - 1]! : 0;
    const inside = before > 0 && firstToken < quoted.length && quoted[firstToken] === before;
    const attributed =
      before > 0 &&
      ASKS_FOR_ATTRIBUTION.test(block.text.slice(Math.max(0, start - 6), start).trimEnd()) &&
      startsAttribution(block.tokens, firstToken);
    const signed = before > 0 && signatureDash({ block, firstToken, endToken, quoted }) === firstToken;
    if (last && last.passages.length < MOST_PASSAGES && (inside || attributed || signed)) {
      last.end = end;
      last.endToken = endToken;
    } else {
      frames.push({ block, start, end, firstToken, endToken, passages: [], bare: false, quoted });
    }
    const frame = frames.at(-1)!;
    while (next < passages.length && passages[next]!.outerStart < end) frame.passages.push(passages[next++]!);
  }
  for (const frame of frames) frame.bare = frame.passages.length > 0 && holdsOnlyPassages(frame);
  return frames;
}
