/** Parts of names that are written alike in texts of all languages that are read; lower case. */

import { words } from './words.ts';

/** What follows some surnames and belongs to the name. */
export const NAME_SUFFIXES = words('ii iii iv jr sr');

/** Lower-case words inside names. */
export const NAME_PARTICLES = words(`
  abu al ap bin bint da dal das de del della den der di dos du e el ibn la las le los ter van von y zu
`);
