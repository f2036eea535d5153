/** Finds what a reading tells as reported without marks, or with marks only around some of its words. */

import type { Quotation, Span, Speaker } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Attribution } from '../reading.ts';
import { byBlock, touching } from '../text/by-block.ts';
import { spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import { Taken } from '../text/taken.ts';
import type { Evidence } from './evidence.ts';
import type { MarkedPassage } from './marked-passage.ts';
import { ownWords } from './narration.ts';
import { chanceSaid, SURELY_SAID } from './said.ts';
import { isSilent } from './silence.ts';
import { type Heard, speakerOf } from './speakers.ts';
import { joinedPieces, SHORTEST, wholeClauses, withForms, withoutOthers, withoutScraps } from './stretches.ts';

/** Fewer words, and fewer than this share of the longest piece, are a scrap that belongs to nothing. */
const SCRAP = 6;
const SCRAP_SHARE = 0.25;
/** In UTF-16 code units: so near its end a passage may stand that is woven into a stretch. */
const BESIDE = 4;

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

/** "condemned the strike": with the word that tells it, where that stands right before and no clause tells what was said. */
function withCue(
  block: TextBlock,
  span: Span,
  cue: Span,
  { opens, plain }: Pick<SourceWords, 'opens' | 'plain'>,
): Span {
  const isRightBefore =
    cue.block === block.index && cue.end < span.start && block.text.slice(cue.end, span.start).trim() === '';
  const isClause = opens.clauses.has(block.tokens[tokenIndexAt(block, span.start)]?.lower ?? '');
  const isPlain = cue.text
    .toLowerCase()
    .split(/\s+/)
    .some((form) => plain.has(form));
  return isRightBefore && !isClause && !isPlain ? spanOf(block, cue.start, span.end) : span;
}

/** How sure the cues of other blocks are that tell the stretch too: they vouch for its being told, if not for who tells it. */
function farCues(stretch: Span, { toldAt }: Heard): number[] {
  return toldAt(stretch).flatMap(({ by }) => (by.cue.block === stretch.block ? [] : by.confidence));
}

/** What is told in one piece, and what speaks for its having been said. */
export interface Report extends Span {
  by: Attribution;
  speaker: Speaker | null;
  evidence: Evidence;
}

/** @returns what the attributions tell outside marks, piece by piece, said or not */
export function reportsIn(
  heard: Heard,
  quotations: readonly Quotation[],
  known: Pick<SourceWords, 'reporting' | 'silent' | 'asks' | 'sureCue' | 'opens' | 'thinks'>,
): Report[] {
  const { blocks, marked, reading } = heard;
  const outermost = marked.filter(({ depth }) => depth === 0);
  const passageAt = touching(outermost);
  const directAt = touching(quotations.filter(({ kind }) => kind === 'direct'));
  const direct = new Set(outermost.filter((passage) => directAt(passage).some(({ start }) => start === passage.start)));
  const isForm = (word: string) => known.reporting.alone.has(word) || known.reporting.along.has(word);
  const cuesIn = byBlock(reading.attributions.map(({ cue }) => cue).filter(({ text }) => !isForm(text.toLowerCase())));
  return reading.attributions.flatMap((by) => {
    const { cue, confidence, source, content } = by;
    const kind = blocks[cue.block]!.kind;
    if (passageAt(cue).length || kind === 'headline' || kind === 'heading') return [];
    if (isSilent(blocks[cue.block]!, cue, known)) return [];
    const speaker = speakerOf(source, heard, cue);
    const isReporting = isForm(cue.text.toLowerCase());
    const toldIn = byBlock(content);
    const pieces = [...new Set(content.map((told) => told.block))].flatMap((index) => {
      const block = blocks[index]!;
      return joinedPieces(block, toldIn(index), by).flatMap((piece) => {
        const rest = withoutScraps(block, withoutOthers(block, piece, cue, known.sureCue, heard));
        const told = isReporting ? withForms(block, rest, isForm) : rest;
        const stretch = isReporting && told.text ? wholeClauses(block, told, cuesIn) : told;
        const quoted = passageAt({ ...stretch, start: stretch.start - BESIDE, end: stretch.end + BESIDE });
        const own = ownWords(block, stretch, quoted);
        if (own.length < SHORTEST) return [];
        const span = spanOf(block, own[0]!.start, own.at(-1)!.end);
        return { whole: withFragments(block, span, stretch, quoted, direct), first: span, words: own.length };
      });
    });
    const most = Math.max(...pieces.map(({ words }) => words));
    const whole = pieces.filter(({ words }) => words >= SCRAP || words >= most * SCRAP_SHARE);
    const asks = known.asks.test(cue.text);
    return whole.flatMap(({ whole, first, words }): Report[] => {
      const opening = blocks[first.block]!.tokens[tokenIndexAt(blocks[first.block]!, first.start)]?.lower ?? '';
      // "Asked that her name be left out" tells what was said.
      if (asks && !known.opens.clauses.has(opening)) return [];
      const evidence = {
        cue: Math.max(confidence, ...farCues(first, heard)),
        isSomebodys: speaker !== null,
        words,
        isAsked: known.opens.questions.has(opening),
        isAimed: known.opens.aims.has(opening),
        isThought: known.thinks.test(cue.text),
        isReporting,
      };
      return [{ ...whole, by, speaker, evidence }];
    });
  });
}

/** 1 where the cue stands in another block than what it tells, so that a cue beside it comes first. */
function isFar({ block, by }: Report): number {
  return Number(by.cue.block !== block);
}

/**
 * @param quotations what stands between marks
 * @param known of the language: by which words nothing is said or no more than that, and by which verb forms a sentence is told
 *   without a cue
 * @returns what is reported, the surest first
 */
export function findReportedSpeech(
  heard: Heard,
  quotations: readonly Quotation[],
  known: Pick<SourceWords, 'reporting' | 'silent' | 'asks' | 'sureCue' | 'opens' | 'thinks' | 'plain'>,
): Quotation[] {
  const taken = new Taken(heard.blocks);
  return reportsIn(heard, quotations, known)
    .map((report) => ({ ...report, confidence: chanceSaid(report.evidence) }))
    .filter(({ confidence }) => confidence >= SURELY_SAID)
    .sort((one, other) => isFar(one) - isFar(other) || other.confidence - one.confidence)
    .flatMap(({ block, start, end, text, by, speaker, evidence, confidence }): Quotation[] => {
      const span = { block, start, end, text };
      if (taken.has(span)) return [];
      taken.add(span);
      const cue = evidence.isReporting ? null : by.cue;
      const whole = cue ? withCue(heard.blocks[block]!, span, cue, known) : span;
      return [{ ...whole, kind: 'indirect', confidence, cue, repeats: [], speaker }];
    });
}
