/** Takes out of an analysis what its page needs: a page has its article itself, and shows no summary. */

import type { Analysis } from '../analysis.ts';
import type { Findings } from './messages.ts';

export function findingsOf(analysis: Analysis): Findings {
  const { article, keyPoints, sources, timeline, places, organisations, figures, ...findings } = analysis;
  return findings;
}
