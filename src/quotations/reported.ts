/** Finds what a reading tells as reported without marks, or with marks only around some of its words. */

import type { Quotation, Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { touching } from '../text/by-block.ts';
import { type Sentence, sentencesIn, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import { Taken } from '../text/taken.ts';
import type { MarkedPassage } from './marks.ts';
import { type Heard, speakerOf } from './speakers.ts';

/** Fewer words of its own say nothing. */
const SHORTEST = 3;
/** In UTF-16 code units: so near its end a passage may stand that is woven into a stretch. */
const BESIDE = 4;

/** What is left of a stretch without whole quotations at its ends, and how many words of it stand outside marks. */
function ownWords(
  block: TextBlock,
  { start, end }: Span,
  quoted: readonly MarkedPassage[],
): { span: Span; words: number } {
  const isQuoted = (at: number) => quoted.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd);
  // A piece of a word is not the word.
  const tokens = block.tokens.slice(tokenIndexAt(block, start), tokenIndexAt(block, end) + 1).filter((token) => {
    const middle = (token.start + token.end) / 2;
    return middle > start && middle < end;
  });
  const isOwn = tokens.map((token) => token.kind !== 'punctuation' && !isQuoted(token.start));
  const first = isOwn.indexOf(true);
  const last = isOwn.lastIndexOf(true);
  const words = isOwn.filter(Boolean).length;
  return first < 0
    ? { span: spanOf(block, start, start), words }
    : { span: spanOf(block, tokens[first]!.start, tokens[last]!.end), words };
}

/** The stretch as far as words of its own and what is woven into them go. */
function withFragments(
  block: TextBlock,
  span: Span,
  content: Span,
  quoted: readonly MarkedPassage[],
  direct: ReadonlySet<MarkedPassage>,
): Span {
  let { start, end } = span;
  for (const passage of quoted) {
    if (direct.has(passage)) continue;
    if (
      passage.outerEnd <= start &&
      block.text.slice(passage.outerEnd, start).trim() === '' &&
      passage.start >= content.start
    )
      start = passage.outerStart;
    if (
      passage.outerStart >= end &&
      block.text.slice(end, passage.outerStart).trim() === '' &&
      passage.end <= content.end
    )
      end = passage.outerEnd;
  }
  return spanOf(block, start, end);
}

/** A stretch without those sentences at its ends of which another cue tells that stands in them: "He was late. It rained, she said." */
function withoutOthers(block: TextBlock, stretch: Span, cue: Span, sureCue: number, { toldAt }: Heard): Span {
  const others = toldAt(stretch).flatMap(({ by }) =>
    by.confidence >= sureCue && by.cue.block === block.index && by.cue.start !== cue.start ? by : [],
  );
  const isOthers = (sentence: Sentence) =>
    !(cue.block === block.index && cue.start >= sentence.start && cue.start < sentence.end) &&
    others.some((other) => other.cue.start >= sentence.start && other.cue.start < sentence.end);
  const sentences = sentencesIn(block, stretch);
  const first = sentences.findIndex((sentence) => !isOthers(sentence));
  if (first < 0) return spanOf(block, stretch.start, stretch.start);
  const last = sentences.findLastIndex((sentence) => !isOthers(sentence));
  return spanOf(block, Math.max(stretch.start, sentences[first]!.start), Math.min(stretch.end, sentences[last]!.end));
}

/**
 * @param quotations what stands between marks
 * @param known of the language: how sure a cue must be, and by which verb forms a sentence is told without one
 * @returns what is reported, in the order of its cues
 */
export function findReportedSpeech(
  heard: Heard,
  quotations: readonly Quotation[],
  known: Pick<SourceWords, 'reporting' | 'sureCue'>,
): Quotation[] {
  const { blocks, marked, reading } = heard;
  const outermost = marked.filter(({ depth }) => depth === 0);
  const passageAt = touching(outermost);
  const directAt = touching(quotations.filter(({ kind }) => kind === 'direct'));
  const direct = new Set(outermost.filter((passage) => directAt(passage).some(({ start }) => start === passage.start)));
  const found: Quotation[] = [];
  const taken = new Taken(blocks);
  for (const { cue, confidence, source, content } of reading.attributions) {
    if (confidence < known.sureCue || passageAt(cue).length) continue;
    const kind = blocks[cue.block]!.kind;
    if (kind === 'headline' || kind === 'heading') continue;
    const speaker = speakerOf(source, heard);
    const isInside = known.reporting.has(cue.text.toLowerCase());
    for (const told of content) {
      const block = blocks[told.block]!;
      const stretch = withoutOthers(block, told, cue, known.sureCue, heard);
      const quoted = passageAt({ ...stretch, start: stretch.start - BESIDE, end: stretch.end + BESIDE });
      const { span, words } = ownWords(block, stretch, quoted);
      if (words < SHORTEST || taken.has(span)) continue;
      const whole = withFragments(block, span, stretch, quoted, direct);
      taken.add(whole);
      found.push({ ...whole, kind: 'indirect', confidence, cue: isInside ? null : cue, repeats: [], speaker });
    }
  }
  return found;
}
