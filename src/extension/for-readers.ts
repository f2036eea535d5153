/** Leaves out what is too unsure to be shown: reported speech that may only be an attitude, or nobody's words at all. */

import type { Analysis } from '../analysis.ts';
import { isUncertain } from '../views/doubt.ts';

/** @returns the analysis without the indirect quotations that are in doubt */
export function forReaders(analysis: Analysis): Analysis {
  return {
    ...analysis,
    quotations: analysis.quotations.filter((quotation) => quotation.kind !== 'indirect' || !isUncertain(quotation)),
  };
}
