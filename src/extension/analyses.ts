/**
 * The analyses of the tabs now open, kept in the browser's session storage: in memory, readable by the extension alone.
 *
 * Each tab has two entries, for the document and revision that it shows: a few words on which page that is, which is all
 * that most ask for, and the analysis, which is read by those alone who show it. When the browser says that its quota
 * (10 MB) is full, those of the tabs that were looked at longest ago go first.
 */

import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { analysisSchema } from '../analysis-schema.ts';
import { withoutFragment } from '../page-address.ts';
import { browser } from './browser.ts';
import { turns } from './in-turn.ts';
import { type DocumentVersion, type Progress, progressSchema } from './messages.ts';

/** Which page of a tab is known, and how far it was read. */
export interface KnownPage extends DocumentVersion {
  /** Its address, as the browser tells it. */
  url: string;
  progress: Progress;
}

export interface StoredAnalysis extends KnownPage {
  analysis: Analysis;
}

const knownSchema: v.GenericSchema<unknown, KnownPage> = v.object({
  document: v.number(),
  revision: v.number(),
  url: v.string(),
  progress: progressSchema,
});

const pageKey = (tab: number): string => `page-${tab}`;
const analysisKey = (tab: number): string => `analysis-${tab}`;

/** Of what is stored for one tab, nobody changes anything while another looks at it to do so. */
const inTurn = turns();

/** @returns which page of a tab is known; null if none is */
export async function knownPage(tab: number): Promise<KnownPage | null> {
  return pageIn(await browser.storage.session.get(pageKey(tab)), tab);
}

/** @returns what is stored for a tab; null if there is nothing, or nothing valid */
export async function readAnalysis(tab: number): Promise<StoredAnalysis | null> {
  return storedIn(await browser.storage.session.get([pageKey(tab), analysisKey(tab)]), tab);
}

/** @returns what is stored of a tab's page as it was in this version of it; null if of another, or nothing */
export async function analysisOf(tab: number, version: DocumentVersion): Promise<StoredAnalysis | null> {
  const page = await knownPage(tab);
  return page && isSameVersion(page, version) ? readAnalysis(tab) : null;
}

export function isSameVersion(one: DocumentVersion, other: DocumentVersion): boolean {
  return one.document === other.document && one.revision === other.revision;
}

/** @returns the tabs of which a page is known, those looked at longest ago first */
export async function knownTabs(): Promise<number[]> {
  const tabs = (await browser.tabs.query({}))
    .sort((one, other) => (one.lastAccessed ?? 0) - (other.lastAccessed ?? 0))
    .flatMap(({ id }) => id ?? []);
  const stored = await browser.storage.session.get(tabs.map(pageKey));
  return tabs.filter((tab) => pageKey(tab) in stored);
}

/** Tells what is stored for a tab each time that it changes, and is not taken away. @returns what ends that */
export function watchAnalysis(tab: number, onChange: (stored: StoredAnalysis) => void): () => void {
  const listener = async (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[pageKey(tab)]?.newValue === undefined) return;
    const items = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    // It may be told anew how far a page was read, and nothing else.
    const stored = analysisKey(tab) in items ? storedIn(items, tab) : await readAnalysis(tab);
    if (stored) onChange(stored);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function pageIn(items: Record<string, unknown>, tab: number): KnownPage | null {
  const page = v.safeParse(knownSchema, items[pageKey(tab)]);
  return page.success ? page.output : null;
}

function storedIn(items: Record<string, unknown>, tab: number): StoredAnalysis | null {
  const page = pageIn(items, tab);
  const text = items[analysisKey(tab)];
  if (!page || typeof text !== 'string') return null;
  try {
    return { ...page, analysis: v.parse(analysisSchema, JSON.parse(text)) };
  } catch {
    return null;
  }
}

/**
 * Stores a tab's analysis in place of its last one, and lets go of others as far as room is needed.
 *
 * @throws the browser's error if it does not fit though all others are gone
 */
export function storeAnalysis(tab: number, { analysis, ...page }: StoredAnalysis): Promise<void> {
  return inTurn(async () => {
    // One string: its size in the quota is its length, where an object's is many times that.
    const items = { [pageKey(tab)]: page, [analysisKey(tab)]: JSON.stringify(analysis) };
    let others: number[] | undefined;
    for (;;) {
      try {
        await browser.storage.session.set(items);
        return;
      } catch (error) {
        others ??= (await knownTabs()).filter((other) => other !== tab);
        const oldest = others.shift();
        await forget(oldest ?? tab);
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
    const page = await knownPage(tab);
    if (!page || (url !== undefined && isSamePage(url, page.url))) return false;
    await forget(tab);
    return true;
  });
}

export function isSamePage(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

/** Forgets a tab that was closed. */
export function dropAnalysis(tab: number): Promise<void> {
  return inTurn(() => forget(tab));
}

function forget(tab: number): Promise<void> {
  return browser.storage.session.remove([pageKey(tab), analysisKey(tab)]);
}
