/** Brings our scripts and style sheets into a page, each when it is needed. */

import { browser } from './browser.ts';
import { colourTab, readColours } from './colours.ts';

/** The browser would not let the page's script in. */
export class NoEntry extends Error {}

/** @throws NoEntry where the browser lets no script in */
export async function bringPageScript(tabId: number): Promise<void> {
  try {
    await styleHighlights(tabId, false);
    // Where it is not registered, the gate comes too: the page's script asks it what is an article.
    await bring(tabId, 'gate.js', 'page.js');
  } catch (error) {
    throw new NoEntry(String(error));
  }
}

/** Brings in the card: a reader points at a passage, or goes there by keyboard. */
export async function bringCardScript(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['content-scripts/card.css'] });
  await bring(tabId, 'card.js');
}

async function bring(tabId: number, ...scripts: string[]): Promise<void> {
  const files = scripts.map((script) => `content-scripts/${script}`);
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Brings in the looks of the highlights. @param allFrames in the page's frames too, as they are now */
export async function styleHighlights(tabId: number, allFrames: boolean): Promise<void> {
  await colourTab(tabId, await readColours(), allFrames);
}
