/** English words that make a name of the capitalised words around them, but no organisation's; lower case. */

import { words } from '../words.ts';

/** Events, laws, prizes and works. */
export const NO_BODIES = words(`
  act amendment award awards bill building championship championships constitution convention cup day drive election
  film games house law medal memorial monument olympics project record report review rule schools series summit syndrome treaty
  war wars way week weekly world
`);
