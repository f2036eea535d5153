/** The background's wiring: which event leads to what. It keeps nothing in memory, since it may be ended at any moment. */

import type { Analysis, Article } from './analysis.ts';
import { analysisOf, dropAnalysis, dropAnalysisOfOther, storeIfShown } from './extension/analyses.ts';
import { showBadge } from './extension/badge.ts';
import { browser } from './extension/browser.ts';
import { listenInBackground } from './extension/channel.ts';
import { findingsOf } from './extension/findings.ts';
import { forReaders } from './extension/for-readers.ts';
import { addContextMenu, markAsChosen, passOn, whoSaidSelection } from './extension/page-requests.ts';
import { bringCard, styleHighlights } from './extension/page-scripts.ts';
import { clearSitesOff, registerGate, serveOpenTabs } from './extension/registration.ts';
import { readSettings } from './extension/settings.ts';
import { readFoundArticle, tabState } from './extension/tab-state.ts';

/** @param analyse the pipeline, on this thread or on another */
export function startBackground(analyse: (article: Article) => Promise<Analysis>): void {
  listenInBackground({
    articleFound: readFoundArticle,
    bringCard,
    tabState,
    async analyse({ tab, url }, { document, revision, article, isInFrames }) {
      if (isInFrames) await styleHighlights(tab, true);
      const version = { document, revision };
      // A page asks again when the background was ended before it could answer.
      const analysis = (await analysisOf(tab, version)) ?? forReaders(await analyse(article));
      const isShown = await storeIfShown(tab, { url, ...version, analysis });
      if (isShown) await showBadge(tab, analysis.quotations.length);
      return { findings: findingsOf(analysis), marked: (await readSettings()).marked };
    },
  });

  browser.commands.onCommand.addListener(passOn);
  browser.contextMenus.onClicked.addListener(whoSaidSelection);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    addContextMenu();
    await registerGate();
    await serveOpenTabs();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('options/welcome.html') });
  });
  browser.runtime.onStartup.addListener(registerGate);
  browser.permissions.onAdded.addListener(serveOpenTabs);
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area === 'sync' && ('marked' in changes || 'colours' in changes)) await markAsChosen();
    if (!(area === 'sync' && 'mode' in changes) && !(area === 'local' && 'sitesOff' in changes)) return;
    await registerGate();
    await Promise.all([clearSitesOff(), serveOpenTabs()]);
  });

  browser.tabs.onRemoved.addListener(dropAnalysis);
  browser.tabs.onUpdated.addListener(async (tab, { status, url }) => {
    // Firefox tells of a navigation without a new document by its address alone.
    const isElsewhere = (status === 'loading' || url !== undefined) && (await dropAnalysisOfOther(tab, url));
    if (isElsewhere) await showBadge(tab, null);
  });
}
