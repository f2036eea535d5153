/** Takes in what earlier versions kept in the browser's synchronised storage, from where it went to other machines. */

import { browser } from './browser.ts';

const KEYS = ['mode', 'marked', 'colours'];

/** Moves it to this device's own storage, where what was chosen since stays; nothing is left behind. */
export async function takeFromSync(): Promise<void> {
  // A browser may have no such storage, or have it switched off: there is nothing to take in, then.
  const synced = await browser.storage.sync.get(KEYS).catch(() => ({}));
  if (Object.keys(synced).length === 0) return;
  await browser.storage.local.set({ ...synced, ...(await browser.storage.local.get(KEYS)) });
  await browser.storage.sync.clear();
}
