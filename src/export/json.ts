/** An analysis as JSON, whole. */

import type { Analysis } from '../analysis.ts';
import type { WrongMark } from '../wrong-marks.ts';

/**
 * @returns the analysis as indented JSON with a last line break; the format is the contract of `src/analysis.ts`, with
 *   what the reader marked as wrong, if anything, under `wrong`
 */
export function toJson(analysis: Analysis, wrong: readonly WrongMark[] = []): string {
  return `${JSON.stringify(wrong.length ? { ...analysis, wrong } : analysis, null, 2)}\n`;
}
