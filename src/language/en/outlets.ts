/** English nouns for news outlets. */

import { words } from '../words.ts';

/** Nouns for an outlet: "state television", "the newspaper". */
export const OUTLET_NOUNS = words(`
  broadcaster broadcasters daily magazine magazines media newspaper newspapers outlet outlets radio tabloid tabloids television tv
  weekly
`);
