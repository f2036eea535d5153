/** Runs in every page, and does one thing: if the page is a news article, it tells the background. */

import { detect } from '../src/article/detect.ts';
import type { GateToBackground } from '../src/extension/messages.ts';

/** The browser's own object, in Firefox too: the polyfill would be most of this file. */
declare const chrome: { runtime: { sendMessage(message: GateToBackground): Promise<unknown> } };

if (detect(document, location.href).isNews) {
  // The extension may have been updated or removed meanwhile: nobody hears it, and nothing is lost.
  chrome.runtime.sendMessage({ type: 'gate-to-background/article-found' }).catch(() => undefined);
}
