/** English words that open a clause of its own inside a sentence, lower case. */

import { words } from '../words.ts';

export const CLAUSE_STARTERS = words(`
  after although because before but citing despite if saying so that though unless when where whereas whether which
  while who whom whose
`);
