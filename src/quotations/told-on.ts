/** Tells on whose words go on where nobody is named anew, by no more than the verb's form: "Er sei unschuldig." */

import type { Quotation, Span, Speaker } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { byBlock, touching } from '../text/by-block.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { MarkedPassage } from './marks.ts';
import type { Heard } from './speakers.ts';

/** Fewer words of its own tell nothing. */
const SHORTEST = 4;
/** So many blocks back somebody may have spoken last. */
const BACK = 2;
/** How likely such a sentence is somebody's words. */
const TOLD = 0.75;
/** In UTF-16 code units: a sentence begins no further behind what was told before. */
const BESIDE = 2;

/** Who spoke last, and up to where. */
interface Last {
  speaker: Speaker;
  block: number;
  end: number;
}

function near(last: Last | null, block: number): Last | null {
  return last && block - last.block <= BACK ? last : null;
}

/** The words of a stretch that stand outside marks. */
function ownWords({ tokens }: TextBlock, { start, end }: Span, passages: readonly MarkedPassage[]): string[] {
  const isOwn = (at: number) => !passages.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd);
  return tokens.flatMap((token) =>
    token.start >= start && token.end <= end && token.kind !== 'punctuation' && isOwn(token.start) ? token.text : [],
  );
}

/** Whose words a verb's form tells of is not somebody of whom they tell: "Für Kunden sei das gut." */
function isOpen({ kind, cue, speaker, start, end, block }: Quotation): boolean {
  if (kind !== 'indirect' || cue) return false;
  const by = speaker?.span;
  return !by || (by.block === block && by.start >= start && by.end <= end);
}

/**
 * @param quotations what is known to be said, in text order
 * @returns the same, and the sentences beside it that are told as somebody's words too; whose nobody says, whoever spoke last
 */
export function toldOn(
  { blocks, marked }: Heard,
  quotations: readonly Quotation[],
  { reporting }: Pick<SourceWords, 'reporting'>,
): Quotation[] {
  if (reporting.alone.size === 0) return [...quotations];
  const passagesAt = touching(marked.filter(({ depth }) => depth === 0));
  const reportsAt = touching(quotations.filter(({ kind }) => kind === 'indirect'));
  const saidIn = byBlock(quotations);
  const all: Quotation[] = [];
  let last: Last | null = null;
  for (const block of blocks) {
    const isText = block.kind !== 'headline' && block.kind !== 'heading';
    for (const { start, end } of block.sentences) {
      const span = spanOf(block, start, end);
      const before = near(last, block.index);
      if (isText && before && !reportsAt(span).length && !reporting.unless.test(span.text)) {
        const own = ownWords(block, span, passagesAt(span));
        const isNext = before.block === block.index && span.start - before.end <= BESIDE;
        const isTold = own.some((word) => reporting.alone.has(word) || (isNext && reporting.along.has(word)));
        if (own.length >= SHORTEST && isTold) {
          all.push({ ...span, kind: 'indirect', confidence: TOLD, cue: null, repeats: [], speaker: before.speaker });
          last = { speaker: before.speaker, block: block.index, end: span.end };
        }
      }
      for (const said of saidIn(block.index, start, end)) {
        const speaker = before && isOpen(said) ? before.speaker : said.speaker;
        all.push({ ...said, speaker });
        if (speaker) last = { speaker, block: block.index, end: Math.max(said.end, span.end) };
      }
    }
  }
  return all;
}
