/** Runs in every page, and does one thing: once the page is a news article, it tells the background. */

import { type Detection, detect } from '../src/article/detect.ts';
import type { GateToBackground } from '../src/extension/messages.ts';
import { PAUSES } from '../src/extension/patience.ts';
import { articleAppears, articleNow, onNavigation } from './navigation.ts';

/** The browser's own object, in Firefox too: the polyfill would be most of this file. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: GateToBackground): Promise<unknown> } };

declare global {
  /** What the page's script, which comes in behind the gate, need not bring with it. */
  var whosaidGate: {
    detect: typeof detect;
    articleAppears: typeof articleAppears;
    onNavigation: typeof onNavigation;
    /** What the gate found and where, so that nobody need look again. */
    found?: [address: string, Detection] | undefined;
  };
}

/** Once there is one, the page's script, which comes in now, keeps watch itself. */
let article: Detection | null;

async function tell(): Promise<void> {
  if (!article) return;
  whosaidGate.found = [location.href, article];
  for (const pause of PAUSES) {
    // The extension may have been updated or removed meanwhile: nobody hears it, and nothing is lost.
    if (!chrome.runtime?.id) break;
    if (await chrome.runtime.sendMessage({ type: 'gate-to-background/article-found' }).catch(() => 0)) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function search(signal: AbortSignal): Promise<void> {
  if (article) return;
  article = await articleAppears(signal);
  tell();
}

// What it has found may be waiting for the page's script, which it is brought in with once more.
if (!globalThis.whosaidGate?.found) {
  globalThis.whosaidGate = { detect, articleAppears, onNavigation };
  article = articleNow();
  if (article) tell();
  else search(onNavigation(search));
}
