/** Shapes the stretches that an attribution tells: joins their pieces, and leaves what is others' or a scrap of a sentence. */

import type { Span } from '../analysis.ts';
import type { Attribution } from '../reading.ts';
import type { InBlock } from '../text/by-block.ts';
import { type Sentence, sentenceAt, sentencesIn, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';
import type { Heard } from './speakers.ts';

/** Fewer words of its own say nothing. */
export const SHORTEST = 3;
/** So many words that are missing between two pieces belong to them. */
const GAP = 3;
/** What ends a clause. */
const BOUND = /^[,;:–—]$/;

/** Pieces of which no more than marks and a few words are between, which belong to nobody else: they are one. */
export function joinedPieces(block: TextBlock, pieces: readonly Span[], { cue, source }: Attribution): Span[] {
  const kept: Span[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    const gap = last && { ...last, start: last.end, end: piece.start };
    const isOne =
      gap &&
      !overlaps(gap, cue) &&
      !(source.span && overlaps(gap, source.span)) &&
      sentenceAt(block, last.end - 1) === sentenceAt(block, piece.start) &&
      tokenIndexAt(block, piece.start) - tokenIndexAt(block, last.end) <= GAP;
    if (isOne) kept[kept.length - 1] = spanOf(block, last.start, piece.end);
    else kept.push(piece);
  }
  return kept;
}

/** The stretch from the first of its sentences that belongs to it to the last; null where none does. */
function trimmed(block: TextBlock, stretch: Span, belongs: (sentence: Sentence) => boolean): Span | null {
  const sentences = sentencesIn(block, stretch);
  const first = sentences.find(belongs);
  const last = sentences.findLast(belongs);
  return first && last ? spanOf(block, Math.max(stretch.start, first.start), Math.min(stretch.end, last.end)) : null;
}

/** A stretch without those sentences at its ends of which another cue tells that stands in them: "He was late. It rained, she said." */
export function withoutOthers(block: TextBlock, stretch: Span, cue: Span, sureCue: number, { toldAt }: Heard): Span {
  const others = toldAt(stretch).flatMap(({ by }) =>
    by.confidence >= sureCue && by.cue.block === block.index && by.cue.start !== cue.start ? by : [],
  );
  const isOwn = (sentence: Sentence) =>
    (cue.block === block.index && cue.start >= sentence.start && cue.start < sentence.end) ||
    !others.some((other) => other.cue.start >= sentence.start && other.cue.start < sentence.end);
  return trimmed(block, stretch, isOwn) ?? spanOf(block, stretch.start, stretch.start);
}

/** A stretch without those sentences at its ends that have no verb in such a form: "Der Rat habe gelogen. Er tagt morgen." */
export function withForms(block: TextBlock, stretch: Span, isForm: (word: string) => boolean): Span {
  const hasForm = ({ firstToken, endToken }: Sentence) =>
    block.tokens.slice(firstToken, endToken).some(({ text }) => isForm(text));
  return trimmed(block, stretch, hasForm) ?? spanOf(block, stretch.start, stretch.start);
}

function countWordTokens({ tokens }: TextBlock, from: number, to: number): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation').length;
}

/** A stretch over several sentences without the word or two that it has of the first or the last: "They left. He". */
export function withoutScraps(block: TextBlock, stretch: Span): Span {
  const from = tokenIndexAt(block, stretch.start);
  const to = tokenIndexAt(block, stretch.end - 1) + 1;
  const isWhole = ({ firstToken, endToken }: Sentence) => {
    const words = countWordTokens(block, Math.max(from, firstToken), Math.min(to, endToken));
    return words >= SHORTEST || words >= countWordTokens(block, firstToken, endToken);
  };
  return trimmed(block, stretch, isWhole) ?? stretch;
}

/**
 * @param cuesIn what else tells something
 * @returns the stretch with the rest of the clause that it begins in, and of the one that it ends in, with the verb and its subject; as
 *   it is where somebody is told to speak there
 */
export function wholeClauses(block: TextBlock, stretch: Span, cuesIn: InBlock<Span>): Span {
  const { tokens } = block;
  const first = sentenceAt(block, stretch.start);
  const last = sentenceAt(block, stretch.end - 1);
  if (!first || !last) return stretch;
  let from = tokenIndexAt(block, stretch.start);
  while (from > first.firstToken && !BOUND.test(tokens[from - 1]!.text)) from--;
  let to = tokenIndexAt(block, stretch.end - 1) + 1;
  while (to < last.endToken && !BOUND.test(tokens[to]!.text)) to++;
  const start = Math.min(stretch.start, tokens[from]!.start);
  const end = Math.max(stretch.end, tokens[to - 1]!.end);
  const isAnothers =
    cuesIn(block.index, start, stretch.start).length + cuesIn(block.index, stretch.end, end).length > 0;
  return isAnothers ? stretch : spanOf(block, start, end);
}
