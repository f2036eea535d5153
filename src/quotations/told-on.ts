/** Tells whose words go on where nobody is named anew: the verb's form tells ("Er sei unschuldig."), or leaves its subject out ("Dijo que ..."). */

import type { Quotation, Speaker } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { byBlock, touching } from '../text/by-block.ts';
import { sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';
import { ownWords } from './narration.ts';
import { type Heard, speakerOf } from './speakers.ts';

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

/** So much before a speaker is looked at for what tells that they only passed the words on. */
const BEFORE = 60;

/** Whether nobody is named whose words they are, or only of whom they tell: "Für Kunden sei das gut." */
function isOpen({ kind, cue, speaker, start, end, block }: Quotation, pronouns: ReadonlySet<string>): boolean {
  if (kind !== 'indirect' || cue) return false;
  const by = speaker?.span;
  if (!by) return true;
  // "Er sei unschuldig": who speaks of himself.
  const isOwn = speaker.person !== null && pronouns.has(by.text.toLowerCase());
  return !isOwn && by.block === block && by.start >= start && by.end <= end;
}

/** Whoever spoke last is no body where somebody is named near by. */
function isAsMuch(last: Speaker, near: Speaker | null): boolean {
  return last.person !== null || !near || near.person === null;
}

/** Whether the cue has no subject in its sentence: "Dijo que no", "dijo a la radio", "sobre el caso de Lind dijo que". */
function leavesSubject(
  { cue, speaker }: Quotation,
  blocks: readonly TextBlock[],
  { neverSubject, through }: Pick<SourceWords, 'neverSubject' | 'through'>,
): boolean {
  if (!cue || neverSubject.size === 0) return false;
  const block = blocks[cue.block]!;
  const by = speaker?.span;
  if (!by || by.block !== cue.block || sentenceAt(block, by.start) !== sentenceAt(block, cue.start)) return true;
  if (through.test(block.text.slice(Math.max(0, by.start - BEFORE), by.start))) return true;
  const before = block.tokens[tokenIndexAt(block, by.start) - 1];
  return before !== undefined && neverSubject.has(before.lower) && !overlaps(cue, { ...cue, ...before });
}

/**
 * @param quotations what is known to be said, in text order
 * @returns the same, and the sentences beside it that are told as somebody's words too; whose nobody says, whoever spoke last
 */
export function toldOn(
  heard: Heard,
  quotations: readonly Quotation[],
  known: Pick<SourceWords, 'reporting' | 'neverSubject' | 'pronouns' | 'through' | 'sureCue'>,
): Quotation[] {
  const { blocks, marked, reading } = heard;
  const { reporting, neverSubject } = known;
  if (reporting.alone.size === 0 && neverSubject.size === 0) return [...quotations];
  const passagesAt = touching(marked.filter(({ depth }) => depth === 0));
  const reportsAt = touching(quotations.filter(({ kind }) => kind === 'indirect'));
  const saidIn = byBlock(quotations);
  const cuesIn = byBlock(
    reading.attributions
      .filter(
        ({ cue, confidence }) =>
          confidence >= known.sureCue && !reporting.alone.has(cue.text) && !reporting.along.has(cue.text),
      )
      .map(({ cue, source }) => ({ ...cue, source })),
  );
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
        const isTold = own.some(({ text }) => reporting.alone.has(text) || (isNext && reporting.along.has(text)));
        if (own.length >= SHORTEST && isTold) {
          all.push({ ...span, kind: 'indirect', confidence: TOLD, cue: null, repeats: [], speaker: before.speaker });
          last = { speaker: before.speaker, block: block.index, end: span.end };
        }
      }
      const saidHere = saidIn(block.index, start, end);
      for (const said of saidHere) {
        const speaker =
          before &&
          (isOpen(said, known.pronouns) ||
            (isAsMuch(before.speaker, said.speaker) && leavesSubject(said, blocks, known)))
            ? before.speaker
            : said.speaker;
        all.push({ ...said, speaker });
        if (speaker) last = { speaker, block: block.index, end: Math.max(said.end, span.end) };
      }
      // "Ada Lind wies das zurück": she spoke, though the sentence tells nothing of what she said.
      const cue = isText && !saidHere.length ? cuesIn(block.index, start, end).at(-1) : undefined;
      const spoke = cue && speakerOf(cue.source, heard, cue);
      if (spoke) last = { speaker: spoke, block: block.index, end: span.end };
    }
  }
  return all;
}
