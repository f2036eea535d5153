/** Runs in every page, and does one thing: once the page is a news article, it tells the background. */

import type { GateToBackground } from '../src/extension/messages.ts';
import { articleAppears, isArticle, onNavigation } from './navigation.ts';

/** The browser's own object, in Firefox too: the polyfill would be most of this file. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: GateToBackground): Promise<unknown> } };

/** From here on the page's script, which comes in now, keeps watch itself. */
let isFound = false;

function tell(): void {
  isFound = true;
  // The extension may have been updated or removed meanwhile: nobody hears it, and nothing is lost.
  if (chrome.runtime?.id) chrome.runtime.sendMessage({ type: 'gate-to-background/article-found' }).catch(() => {});
}

async function search(signal: AbortSignal): Promise<void> {
  if (!isFound && (await articleAppears(signal))) tell();
}

if (isArticle()) tell();
else search(onNavigation(search));
