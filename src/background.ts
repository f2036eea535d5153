/** The background's wiring: which event leads to what. It keeps nothing in memory, since it may be ended at any moment. */

import { dropAnalysis, dropAnalysisOfOther, type StoredAnalysis } from './extension/analyses.ts';
import { ArticleReadings, type Pipeline } from './extension/article-readings.ts';
import { showBadge } from './extension/badge.ts';
import { browser } from './extension/browser.ts';
import { listenInBackground } from './extension/channel.ts';
import { findingsOf } from './extension/findings.ts';
import { changeKept, keepIfWanted } from './extension/keeping.ts';
import type { PageAnswer } from './extension/messages.ts';
import { addContextMenu, askWhoSaidSelection, markAsChosen, passOn } from './extension/page-requests.ts';
import { bringCardScript, styleHighlights } from './extension/page-scripts.ts';
import { clearSitesOff, registerGate, serveOpenTabs } from './extension/registration.ts';
import { readSettings } from './extension/settings.ts';
import { takeFromSync } from './extension/synced-before.ts';
import { readFoundArticle, tabState } from './extension/tab-state.ts';

/** @param pipeline on this thread or on another */
export function startBackground(pipeline: Pipeline): void {
  const readings = new ArticleReadings(pipeline, keepIfWanted);
  listenInBackground({
    articleFound: readFoundArticle,
    bringCard: bringCardScript,
    tabState,
    kept: changeKept,
    async analyse(page, { article, isInFrames, ...version }) {
      if (isInFrames) await styleHighlights(page.tab, true);
      return answerFor(await readings.begin(page, version, article));
    },
    readOn: async ({ tab }, version) => answerFor(await readings.readOn(tab, version)),
  });

  // Phones have neither.
  const { commands, contextMenus }: Partial<typeof browser> = browser;
  commands?.onCommand.addListener(passOn);
  contextMenus?.onClicked.addListener(askWhoSaidSelection);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    addContextMenu();
    await takeFromSync();
    await registerGate();
    await serveOpenTabs();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('options/welcome.html') });
  });
  browser.runtime.onStartup.addListener(registerGate);
  browser.permissions.onAdded.addListener(serveOpenTabs);
  // Of this area alone: a listener to all is told whole analyses too, as they are stored.
  browser.storage.local.onChanged.addListener(async (changes) => {
    if ('marked' in changes || 'colours' in changes) await markAsChosen();
    if ('mode' in changes || 'sitesOff' in changes) await serveAsChosen();
  });

  browser.tabs.onRemoved.addListener((tab) => {
    readings.end(tab);
    return dropAnalysis(tab);
  });
  browser.tabs.onUpdated.addListener(async (tab, { status, url }) => {
    // Firefox tells of a navigation without a new document by its address alone.
    if (status !== 'loading' && url === undefined) return;
    readings.leave(tab, url);
    if (await dropAnalysisOfOther(tab, url)) await showBadge(tab, null);
  });
}

/** The gate runs where the reader wants it to, in the tabs that are open too. */
async function serveAsChosen(): Promise<void> {
  await registerGate();
  await Promise.all([clearSitesOff(), serveOpenTabs()]);
}

async function answerFor({ analysis, progress }: StoredAnalysis): Promise<PageAnswer> {
  return { findings: findingsOf(analysis), progress, marked: (await readSettings()).marked };
}
