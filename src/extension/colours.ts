/** The colours of the highlights: what the reader chose, and the style sheet that brings them into a page. */

import * as v from 'valibot';
import { analysedTabs } from './analyses.ts';
import { browser } from './browser.ts';
import { MARKABLE, type Markable } from './markable.ts';

/** As `#rrggbb`. */
export type Colours = Record<Markable, string>;

export const USUAL_COLOURS: Colours = {
  direct: '#ffbe00',
  partial: '#ff823c',
  indirect: '#ffbe00',
  term: '#9696a0',
  person: '#3c8cff',
};

/** How opaque the tint of each kind is, as the last two digits of `#rrggbbaa`; reported speech has its line alone. */
const TINT_OPACITY: Record<Markable, string> = {
  direct: '38',
  partial: '2e',
  indirect: '00',
  term: '29',
  person: '24',
};

const colourOf = (kind: Markable) =>
  v.optional(v.fallback(v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/)), USUAL_COLOURS[kind]), USUAL_COLOURS[kind]);
const coloursSchema = v.object({
  direct: colourOf('direct'),
  partial: colourOf('partial'),
  indirect: colourOf('indirect'),
  term: colourOf('term'),
  person: colourOf('person'),
});

/** @returns the colours, the usual ones for what was never chosen or is none */
export async function readColours(): Promise<Colours> {
  const { colours } = await browser.storage.sync.get('colours');
  return v.parse(v.fallback(coloursSchema, USUAL_COLOURS), colours);
}

/** Brings the colours into the pages that are read now, then keeps them: pages paint anew when what is kept changes. */
export async function chooseColours(colours: Colours): Promise<void> {
  const before = await readColours();
  // A tab may be gone by now.
  await Promise.all((await analysedTabs()).map((tab) => recolourTab(tab, before, colours).catch(() => undefined)));
  await browser.storage.sync.set({ colours });
}

/** The old sheet goes, so that they do not pile up, and since Firefox never moves one that is there above later ones. */
async function recolourTab(tabId: number, before: Colours, colours: Colours): Promise<void> {
  const old = { target: { tabId, allFrames: true }, css: highlightSheet(before) };
  await browser.scripting.removeCSS(old);
  await browser.scripting.removeCSS({ ...old, origin: 'USER' });
  await colourTab(tabId, colours, true);
}

/** @param allFrames in the page's frames too, as they are now */
export async function colourTab(tabId: number, colours: Colours, allFrames: boolean): Promise<void> {
  await insertSheet({ target: { tabId, allFrames }, css: highlightSheet(colours) });
}

/** Firefox paints inside shadow roots by a user's sheet alone; Chrome paints no tint by that. */
export async function insertSheet(sheet: Parameters<typeof browser.scripting.insertCSS>[0]): Promise<void> {
  await browser.scripting.insertCSS(sheet);
  await browser.scripting.insertCSS({ ...sheet, origin: 'USER' });
}

/** @returns CSS that adds tints and the colours of lines to the shapes of `highlights.css`, on screens that have colours */
export function highlightSheet(colours: Colours): string {
  const rules = MARKABLE.map((kind) => {
    const name = `::highlight(whosaid-${kind}`;
    // Darker than the tint, so that the line is seen on it.
    const line = `color-mix(in srgb, ${colours[kind]} 84%, black)`;
    return `${name}) { background-color: ${colours[kind]}${TINT_OPACITY[kind]}; }
${name}), ${name}-plain) { text-decoration-color: ${line}; }`;
  });
  return `@media screen and (forced-colors: none) {\n${rules.join('\n')}\n}`;
}
