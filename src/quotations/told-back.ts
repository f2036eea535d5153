/** Finds what a sentence tells back of, as newswires do: "The bridge is closed. That is according to the town." */

import type { Quotation, Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Pointer } from '../reading.ts';
import { byBlock, touching } from '../text/by-block.ts';
import { spanOf } from '../text/document.ts';
import { ownWords } from './narration.ts';
import { type Heard, speakerOf } from './speakers.ts';
import { SHORTEST } from './stretches.ts';

/** How likely the sentence before is somebody's words. */
const TOLD = 0.8;

/** The first cue that somebody speaks by. */
function firstOf(
  cues: readonly (Span & { source: Pointer })[],
  heard: Heard,
): Pick<Quotation, 'cue' | 'speaker'> | null {
  for (const { source, ...cue } of cues) {
    const speaker = speakerOf(source, heard, cue);
    if (speaker) return { cue, speaker };
  }
  return null;
}

/**
 * @param quotations what is known to be said, in any order
 * @returns the same, and the sentences that the next one gives to somebody, whole
 */
export function toldBack(
  heard: Heard,
  quotations: readonly Quotation[],
  { back, sureCue }: Pick<SourceWords, 'back' | 'sureCue'>,
): Quotation[] {
  const { blocks, marked, reading } = heard;
  const passagesAt = touching(marked.filter(({ depth }) => depth === 0));
  const saidAt = touching(quotations);
  const sure = reading.attributions.filter(({ confidence }) => confidence >= sureCue);
  const cuesIn = byBlock(sure.map(({ cue, source }) => ({ ...cue, source })));
  const added: Quotation[] = [];
  const gone = new Set<Quotation>();
  for (const block of blocks) {
    for (const [index, { start, end }] of block.sentences.entries()) {
      const before = block.sentences[index - 1];
      const opening = spanOf(block, start, end);
      if (!before || !back.test(opening.text)) continue;
      const told = spanOf(block, before.start, before.end);
      const parts = saidAt(told);
      const own = ownWords(block, told, passagesAt(told));
      // What somebody else is known to have said there, or what stands between marks, is told already.
      const isTold = parts.some(({ kind, cue }) => kind !== 'indirect' || (cue && cue.start < start));
      if (isTold || own.length < SHORTEST) continue;
      const by = firstOf(cuesIn(block.index, start, end), heard);
      if (!by) continue;
      for (const part of parts) gone.add(part);
      added.push({ ...told, kind: 'indirect', confidence: TOLD, repeats: [], ...by });
    }
  }
  return [...quotations.filter((quotation) => !gone.has(quotation)), ...added];
}
