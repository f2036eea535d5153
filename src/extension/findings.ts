/** Takes out of an analysis what its page needs: a page has its article itself, and shows no summary. */

import type { Analysis } from '../analysis.ts';
import type { Findings } from './messages.ts';

export function findingsOf({ version, language, read, people, quotations }: Analysis): Findings {
  return { version, language, read, people, quotations };
}
