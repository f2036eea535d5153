/**
 * Keeps articles in the reader's library: those asked for, and those read on sites that the reader chose. Off until then,
 * and never of private windows.
 */

import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { keptArticle } from '../library/kept-article.ts';
import { keepArticles, LibraryFull, NewerLibrary, remove, rowOf } from '../library/store.ts';
import { readAnalysis, type StoredAnalysis } from './analyses.ts';
import { browser } from './browser.ts';
import { type KeepingFault, type KeptState, keepingFaultSchema } from './messages.ts';
import { siteAmong } from './settings.ts';

/** `asked`: an article is kept when the reader asks for that one. */
export const whereSchema = v.picklist(['asked', 'sites', 'everywhere']);
const keepingSchema = v.object({
  keeping: v.optional(v.fallback(whereSchema, 'asked'), 'asked'),
  /** Host names; they count only with `sites`. */
  sitesKept: v.optional(v.fallback(v.array(v.string()), []), []),
});

export interface Keeping {
  where: v.InferOutput<typeof whereSchema>;
  sites: string[];
}

export async function readKeeping(): Promise<Keeping> {
  const stored = await browser.storage.local.get(Object.keys(keepingSchema.entries));
  const { keeping: where, sitesKept: sites } = v.parse(keepingSchema, stored);
  return { where, sites };
}

export async function writeKeeping({ where, sites }: Keeping): Promise<void> {
  await browser.storage.local.set({ keeping: where, sitesKept: [...new Set(sites)].sort() });
}

/** Keeps an article that was read, where the reader wants that. What goes wrong is told to those who open popup or library. */
export async function keepIfWanted(tab: number, read: StoredAnalysis): Promise<void> {
  const { where, sites } = await readKeeping();
  // A page that is no article is read only when the reader asks for it, which is not to ask that it be kept.
  if (where === 'asked' || !read.analysis.article.isNews) return;
  if (where === 'sites' && siteAmong(read.url, sites) === null) return;
  if (await isPrivate(tab)) return;
  await keepRead(read).catch(() => undefined);
}

/** Keeps the article of a tab, or drops it. @throws Error where the tab shows nothing that was read, or is of a private window */
export async function changeKept(tab: number, change: 'keep' | 'drop'): Promise<KeptState> {
  if (await isPrivate(tab)) throw new Error('of private windows nothing is kept');
  const read = await readAnalysis(tab);
  if (read?.progress !== 'read') throw new Error('nothing was read here');
  try {
    await (change === 'keep' ? keepRead(read) : remove([keptAs(read).id]));
  } catch (error) {
    return { isKept: false, fault: faultOf(error) };
  }
  return keptStateOf(read.analysis, read.url);
}

/** @param place the article's address, by the browser's word */
export async function keptStateOf(analysis: Analysis, place: string): Promise<KeptState> {
  try {
    const { id } = keptArticle(analysis, place, '');
    return { isKept: (await rowOf(id)) !== null, fault: await lastFault() };
  } catch (error) {
    return { isKept: false, fault: faultOf(error) };
  }
}

const FAULT = 'keeping-fault';

/** @returns why the last article could not be kept; null where it was */
export async function lastFault(): Promise<KeepingFault | null> {
  const fault = v.safeParse(keepingFaultSchema, (await browser.storage.session.get(FAULT))[FAULT]);
  return fault.success ? fault.output : null;
}

async function keepRead(read: StoredAnalysis): Promise<void> {
  try {
    await keepArticles([keptAs(read)]);
    await browser.storage.session.remove(FAULT);
  } catch (error) {
    await browser.storage.session.set({ [FAULT]: faultOf(error) });
    throw error;
  }
}

function keptAs({ analysis, url }: StoredAnalysis) {
  return keptArticle(analysis, url, new Date().toISOString());
}

function faultOf(error: unknown): KeepingFault {
  if (error instanceof LibraryFull) return 'full';
  return error instanceof NewerLibrary ? 'newer' : 'other';
}

/** A tab that is gone may have been one. */
async function isPrivate(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    ({ incognito }) => incognito,
    () => true,
  );
}
