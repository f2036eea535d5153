/** The colours of the highlights: what the reader chose, and how they come into a page. */

import * as v from 'valibot';
import { knownTabs } from './analyses.ts';
import { browser } from './browser.ts';
import { type Colours, highlightSheet } from './highlight-sheet.ts';
import type { Markable } from './markable.ts';

export const USUAL_COLOURS: Colours = {
  direct: '#ffbe00',
  partial: '#ff823c',
  indirect: '#ffbe00',
  term: '#9696a0',
  person: '#3c8cff',
  unread: '#828aa0',
};

const colourOf = (kind: Markable) =>
  v.optional(v.fallback(v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/)), USUAL_COLOURS[kind]), USUAL_COLOURS[kind]);
export const coloursSchema = v.object({
  direct: colourOf('direct'),
  partial: colourOf('partial'),
  indirect: colourOf('indirect'),
  term: colourOf('term'),
  person: colourOf('person'),
  unread: colourOf('unread'),
});

/** @returns the colours, the usual ones for what was never chosen or is none */
export async function readColours(): Promise<Colours> {
  const { colours } = await browser.storage.local.get('colours');
  return v.parse(v.fallback(coloursSchema, USUAL_COLOURS), colours);
}

/** Brings the colours into the pages that are read now, then keeps them: pages paint anew when what is kept changes. */
export async function chooseColours(colours: Colours): Promise<void> {
  const before = await readColours();
  if (highlightSheet(before) === highlightSheet(colours)) return;
  // A tab may be gone by now.
  await Promise.all((await knownTabs()).map((tab) => recolourTab(tab, before, colours).catch(() => undefined)));
  await browser.storage.local.set({ colours });
}

/** The old sheet goes once the new one is there: they would pile up. */
async function recolourTab(tabId: number, before: Colours, colours: Colours): Promise<void> {
  await colourTab(tabId, colours, true);
  await browser.scripting.removeCSS(sheetFor(tabId, before, true));
}

/** @param allFrames in the page's frames too, as they are now */
export async function colourTab(tabId: number, colours: Colours, allFrames: boolean): Promise<void> {
  await browser.scripting.insertCSS(sheetFor(tabId, colours, allFrames));
}

/** Firefox paints inside shadow roots by a user's sheet alone; Chrome paints no tint by that. */
function sheetFor(tabId: number, colours: Colours, allFrames: boolean) {
  const origin: 'USER' | 'AUTHOR' = browser.runtime.getURL('').startsWith('moz-') ? 'USER' : 'AUTHOR';
  return { target: { tabId, allFrames }, css: highlightSheet(colours), origin };
}
