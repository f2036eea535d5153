/** Gives what stands between marks as quotations of no kind, for articles in a language that is not read. */

import type { Quotation } from '../analysis.ts';
import type { MarkedPassage } from './marked-passage.ts';
import { joinRepeats } from './repeats.ts';

/** Marks are marks in every language; what they hold may be speech, a title or a word. */
const CONFIDENCE = 1;

/**
 * @param marked what stands between marks, from `findMarked`
 * @returns one quotation each, with neither kind nor speaker
 */
export function quotationsUnread(marked: readonly MarkedPassage[]): Quotation[] {
  return joinRepeats(
    marked.map(({ block, start, end, text }) => ({
      block,
      start,
      end,
      text,
      kind: null,
      confidence: CONFIDENCE,
      cue: null,
      repeats: [],
      speaker: null,
    })),
  );
}
