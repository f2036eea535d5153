/** What a tab holds: a stored analysis, else what comes of reading the page, else why it cannot be read. */

import { type KnownPage, knownPage } from './analyses.ts';
import { browser } from './browser.ts';
import { requestReading } from './channel.ts';
import type { DocumentVersion, PageReading, TabState } from './messages.ts';
import { bringPageScript, NoEntry } from './page-scripts.ts';
import { readSitesOff, siteAmong, siteOf } from './settings.ts';

/**
 * Has the page of a tab read and analysed; its script comes in first where it is not there yet.
 *
 * @param force analyse also what is no article
 * @param shown unless the page shows this one
 * @throws NoEntry where the browser lets no script in; Error if the page goes away meanwhile
 */
async function readTab(tab: number, force: boolean, shown: DocumentVersion | null = null): Promise<PageReading> {
  try {
    return await requestReading(tab, force, shown);
  } catch {
    await bringPageScript(tab);
    return requestReading(tab, force, shown);
  }
}

/**
 * Reads a page in which the gate found an article, unless it shows what is stored: the gate says so again where the
 * background was ended. What goes wrong is told to those who open the popup.
 */
export async function readFoundArticle(tab: number): Promise<void> {
  await readTab(tab, false, await versionIn(tab)).catch(() => undefined);
}

async function versionIn(tab: number): Promise<DocumentVersion | null> {
  const page = await knownPage(tab);
  return page && versionOf(page);
}

function versionOf({ document, revision }: DocumentVersion): DocumentVersion {
  return { document, revision };
}

/** @param force analyse also what is no article, or stands on a site switched off */
export async function tabState(tab: number, force: boolean): Promise<TabState> {
  const page = await knownPage(tab);
  if (page) {
    // The background may have been ended after it stored an analysis, and before the page had it. None need wait for that.
    readTab(tab, true, versionOf(page)).catch(() => undefined);
    return analysed(page);
  }
  const { url } = await browser.tabs.get(tab);
  const site = siteAmong(url, await readSitesOff());
  if (!force && site !== null) return { state: 'site-off', site };
  try {
    return await stateAfter(await readTab(tab, force), tab);
  } catch (error) {
    return error instanceof NoEntry ? whyNoEntry(url) : { state: 'error', message: String(error) };
  }
}

function analysed({ document, revision, progress }: KnownPage): TabState {
  return { state: 'analysed', document, revision, progress };
}

async function stateAfter(reading: PageReading, tab: number): Promise<TabState> {
  if (reading.outcome === 'error') return { state: 'error', message: reading.message };
  if (reading.outcome === 'not-article') return { state: 'not-article', kind: reading.kind, reasons: reading.reasons };
  const page = await knownPage(tab);
  return page ? analysed(page) : { state: 'error', message: 'the analysis could not be kept' };
}

/** @param url the tab's address; the browser hides it where the extension has no access */
async function whyNoEntry(url: string | undefined): Promise<TabState> {
  const everywhere = browser.runtime.getManifest().host_permissions ?? [];
  let origins = everywhere;
  if (url !== undefined) {
    const { protocol, hostname } = new URL(url);
    if (siteOf(url) === null) return { state: 'browser-page' };
    origins = [`${protocol}//${hostname}/*`];
  }
  const allowed = await browser.permissions.contains({ origins });
  return allowed ? { state: 'browser-page' } : { state: 'no-access', origins };
}
