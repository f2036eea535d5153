/** Leaves out what is too unsure to be shown: reported speech that may only be an attitude, or nobody's words at all. */

import type { Analysis } from '../analysis.ts';

/** The least confidence of indirect speech that readers are shown. */
export const SURE_ENOUGH = 0.5;

/** @returns the analysis without the indirect quotations that are less sure */
export function forReaders(analysis: Analysis): Analysis {
  return {
    ...analysis,
    quotations: analysis.quotations.filter(({ kind, confidence }) => kind !== 'indirect' || confidence >= SURE_ENOUGH),
  };
}
