/** Forgets all that the extension ever kept. */

import { removeEverything } from '../library/store.ts';
import { browser } from './browser.ts';

/** Settings, sites, marks, the analyses of open tabs, and the library. */
export async function clearEverything(): Promise<void> {
  const { local, session } = browser.storage;
  await Promise.all([local.clear(), session.clear(), removeEverything()]);
}
