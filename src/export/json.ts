/** An analysis as JSON, whole. */

import type { Analysis } from '../analysis.ts';

/** @returns the analysis as indented JSON with a last line break; the format is the contract of `src/analysis.ts` */
export function toJson(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`;
}
