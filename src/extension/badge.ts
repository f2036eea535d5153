/** The number on the toolbar button: how many quotations the tab's article has. */

import { browser } from './browser.ts';

/** @param quotations null takes the number away */
export async function showBadge(tab: number, quotations: number | null): Promise<void> {
  // A tab may be gone by now, and its badge with it.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: quotations ? String(quotations) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3b4a6b' }),
  ]).catch(() => undefined);
}
