/**
 * The analyses of the tabs now open, kept in the browser's session storage: in memory, readable by the extension alone.
 *
 * One entry a tab, for the document and revision that it shows. When the browser says that its quota (10 MB) is
 * full, those least recently used go first.
 */

import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { browser } from './browser.ts';
import { turns } from './in-turn.ts';
import { type DocumentVersion, type Progress, progressSchema } from './messages.ts';
import { analysisSchema } from './schema.ts';

export interface StoredAnalysis extends DocumentVersion {
  /** The page's address, as the browser tells it. */
  url: string;
  analysis: Analysis;
  progress: Progress;
}

const storedSchema: v.GenericSchema<unknown, StoredAnalysis> = v.object({
  document: v.number(),
  revision: v.number(),
  url: v.string(),
  analysis: analysisSchema,
  progress: progressSchema,
});
/** The tabs that have an entry, least recently used first. */
const orderSchema = v.fallback(v.array(v.number()), []);
const ORDER = 'analysed-tabs';

const keyOf = (tab: number): string => `analysis-${tab}`;

/** Every change reads and writes the order of tabs. */
const inTurn = turns();

/** @returns the tabs that have an analysis, least recently used first */
export async function analysedTabs(): Promise<number[]> {
  return v.parse(orderSchema, (await browser.storage.session.get(ORDER))[ORDER]);
}

/** @returns what is stored for a tab; null if there is nothing, or nothing valid. Marks nothing as used. */
export async function readAnalysis(tab: number): Promise<StoredAnalysis | null> {
  const key = keyOf(tab);
  const text = (await browser.storage.session.get(key))[key];
  if (typeof text !== 'string') return null;
  try {
    return v.parse(storedSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** @returns what is stored of a tab's page as it was in this version of it; null if of another, or nothing */
export async function analysisOf(tab: number, { document, revision }: DocumentVersion): Promise<StoredAnalysis | null> {
  const stored = await readAnalysis(tab);
  return stored?.document === document && stored.revision === revision ? stored : null;
}

/** Tells what is stored for a tab each time that it changes. @returns what ends that */
export function watchAnalysis(tab: number, onChange: (stored: StoredAnalysis | null) => void): () => void {
  const listener = async (changes: object) => {
    if (keyOf(tab) in changes) onChange(await readAnalysis(tab));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Marks a tab's analysis as just used. */
export function touchAnalysis(tab: number): Promise<void> {
  return inTurn(async () => {
    const order = await analysedTabs();
    if (order.includes(tab) && order.at(-1) !== tab)
      await browser.storage.session.set({ [ORDER]: [...order.filter((other) => other !== tab), tab] });
  });
}

/**
 * Stores a tab's analysis in place of its last one, and lets go of others as far as room is needed.
 *
 * @throws the browser's error if it does not fit though all others are gone
 */
export function storeAnalysis(tab: number, stored: StoredAnalysis): Promise<void> {
  return inTurn(async () => {
    const others = (await analysedTabs()).filter((other) => other !== tab);
    // One string: its size in the quota is its length, where an object's is many times that.
    const text = JSON.stringify(stored);
    for (;;) {
      try {
        await browser.storage.session.set({ [keyOf(tab)]: text, [ORDER]: [...others, tab] });
        return;
      } catch (error) {
        const oldest = others.shift();
        await browser.storage.session.remove(keyOf(oldest ?? tab));
        if (oldest === undefined) throw error;
      }
    }
  });
}

/**
 * Stores the analysis of a page, unless its tab has gone elsewhere or was closed while it was made.
 *
 * @returns whether the tab still shows the page
 */
export async function storeIfShown(tab: number, stored: StoredAnalysis): Promise<boolean> {
  const isOther = async () => {
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: '' }));
    return url !== undefined && !isSamePage(url, stored.url) ? url : null;
  };
  if ((await isOther()) !== null) return false;
  await storeAnalysis(tab, stored);
  // A tab that leaves later than this has what is stored dropped as it leaves.
  const other = await isOther();
  return other === null || !(await dropAnalysisOfOther(tab, other));
}

/** Forgets a tab that loads anew or goes elsewhere, unless only to another place of the same page. @returns whether it did */
export function dropAnalysisOfOther(tab: number, url: string | undefined): Promise<boolean> {
  // In one turn: what is stored of the next page meanwhile stays.
  return inTurn(async () => {
    const stored = await readAnalysis(tab);
    if (!stored || (url !== undefined && isSamePage(url, stored.url))) return false;
    await forget(tab);
    return true;
  });
}

export function isSamePage(one: string, other: string): boolean {
  const withoutFragment = (url: string) => url.replace(/#.*$/s, '');
  return withoutFragment(one) === withoutFragment(other);
}

/** Forgets a tab that was closed. */
export function dropAnalysis(tab: number): Promise<void> {
  return inTurn(() => forget(tab));
}

async function forget(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
  await browser.storage.session.set({ [ORDER]: (await analysedTabs()).filter((other) => other !== tab) });
}
