/**
 * Sends and receives the messages of `messages.ts` in the background and in the extension's own pages, and checks who
 * speaks and what is said; `page-channel.ts` does in a page.
 */

import * as v from 'valibot';
import type { Span } from '../analysis.ts';
import { browser, type Sender } from './browser.ts';
import {
  type AnalysisRequest,
  type BackgroundToPage,
  type DocumentVersion,
  gateToBackground,
  type KeptState,
  keptStateSchema,
  type PageAnswer,
  type PageReading,
  type PopupToBackground,
  type PopupToPage,
  pageToBackground,
  popupToBackground,
  type ReadingRequest,
  readingSchema,
  type TabState,
  tabStateSchema,
} from './messages.ts';
import { answerTo, askBackground, isOurPage, listen } from './replies.ts';

/** Where a content script speaks from: the browser's word, not the page's. */
export interface PageSender {
  tab: number;
  url: string;
}

/** Our own content script in the top frame of a tab; null for all else. */
function pageOf(sender: Sender): PageSender | null {
  const { id, frameId, tab, url } = sender;
  const isContentScript = id === browser.runtime.id && !isOurPage(sender) && frameId === 0;
  // The sender's own address is where its document was loaded from, which a page may have left without loading.
  return isContentScript && tab?.id !== undefined && url !== undefined ? { tab: tab.id, url: tab.url ?? url } : null;
}

const backgroundMessage = v.variant('type', [
  gateToBackground,
  ...pageToBackground.options,
  ...popupToBackground.options,
]);

export interface BackgroundDuties {
  articleFound(tab: number): Promise<void>;
  bringCard(tab: number): Promise<void>;
  analyse(page: PageSender, message: Omit<AnalysisRequest, 'type'>): Promise<PageAnswer>;
  readOn(page: PageSender, version: DocumentVersion): Promise<PageAnswer>;
  tabState(tab: number, force: boolean): Promise<TabState>;
  kept(tab: number, change: 'keep' | 'drop'): Promise<KeptState>;
}

/** For the background: answers what gate, page and popup ask. What others say is not heard. */
export function listenInBackground(duties: BackgroundDuties): void {
  listen((message, sender) => {
    const page = pageOf(sender);
    return page || isOurPage(sender) ? answer(message, page) : null;
  });

  async function answer(said: unknown, page: PageSender | null) {
    const message = v.parse(backgroundMessage, said);
    if (message.type === 'popup-to-background/tab-state' || message.type === 'popup-to-background/kept') {
      if (page) throw new Error(`${message.type} from a page`);
      return message.type === 'popup-to-background/kept'
        ? duties.kept(message.tab, message.change)
        : duties.tabState(message.tab, message.force);
    }
    if (!page) throw new Error(`${message.type} from no page`);
    switch (message.type) {
      case 'gate-to-background/article-found':
        return duties.articleFound(page.tab);
      case 'page-to-background/bring-card':
        return duties.bringCard(page.tab);
      case 'page-to-background/analyse':
        return duties.analyse(page, message);
      case 'page-to-background/read-on':
        return duties.readOn(page, message);
    }
  }
}

const TOP_FRAME = { frameId: 0 };

/**
 * For background and popup: has a page read.
 *
 * @param shown unless the page shows this one
 * @throws Error if the page's script is not there, or goes away meanwhile
 */
export async function requestReading(tab: number, force: boolean, shown: DocumentVersion | null): Promise<PageReading> {
  const request: ReadingRequest = { type: 'extension-to-page/read', force, shown };
  return v.parse(readingSchema, await answerTo(browser.tabs.sendMessage(tab, request, TOP_FRAME)));
}

/** For the background: passes on what the reader asks of a page. @throws Error if the page's script is not there */
export async function askPage(tab: number, request: BackgroundToPage): Promise<void> {
  await answerTo(browser.tabs.sendMessage(tab, request, TOP_FRAME));
}

/** For the background: takes the highlights of a page away, if there are any. */
export async function clearPage(tab: number): Promise<void> {
  await askPage(tab, { type: 'background-to-page/clear' }).catch(() => undefined);
}

/**
 * For the popup: asks what a tab holds; the page is read and analysed where no analysis of it is stored.
 *
 * @param force analyse also what is no article, or stands on a site switched off
 */
export async function requestTabState(tab: number, force = false): Promise<TabState> {
  const request: PopupToBackground = { type: 'popup-to-background/tab-state', tab, force };
  try {
    return v.parse(tabStateSchema, await askBackground(request));
  } catch (error) {
    return { state: 'error', message: String(error) };
  }
}

/** For the popup: has the article of a tab kept, or dropped. @throws Error if it cannot be told */
export async function requestKept(tab: number, change: 'keep' | 'drop'): Promise<KeptState> {
  const request: PopupToBackground = { type: 'popup-to-background/kept', tab, change };
  return v.parse(keptStateSchema, await askBackground(request));
}

/** For the popup: scrolls the tab to a passage. @returns whether the page still holds it */
export async function showPassage(tab: number, { document, revision }: DocumentVersion, span: Span): Promise<boolean> {
  const { block, start, end } = span;
  const request: PopupToPage = { type: 'popup-to-page/show', document, revision, block, start, end };
  try {
    return v.parse(v.boolean(), await answerTo(browser.tabs.sendMessage(tab, request, TOP_FRAME)));
  } catch {
    return false;
  }
}
