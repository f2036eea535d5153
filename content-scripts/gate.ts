/** Runs in every page, and does one thing: once the page is a news article, it tells the background. */

import type { Detection } from '../src/article/detect.ts';
import type { GateToBackground } from '../src/extension/messages.ts';
import { articleAppears, articleNow, onNavigation } from './navigation.ts';

/** The browser's own object, in Firefox too: the polyfill would be most of this file. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: GateToBackground): Promise<unknown> } };

declare global {
  /** What the gate found and where, so that the page's script need not look again. */
  var whosaidFound: [address: string, Detection] | undefined;
}

/** Once there is one, the page's script, which comes in now, keeps watch itself. */
let article = articleNow();

function tell(): void {
  if (!article) return;
  globalThis.whosaidFound = [location.href, article];
  // The extension may have been updated or removed meanwhile: nobody hears it, and nothing is lost.
  if (chrome.runtime?.id) chrome.runtime.sendMessage({ type: 'gate-to-background/article-found' }).catch(() => {});
}

async function search(signal: AbortSignal): Promise<void> {
  if (article) return;
  article = await articleAppears(signal);
  tell();
}

if (article) tell();
else search(onNavigation(search));
