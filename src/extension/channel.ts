/** Sends and receives the messages of `messages.ts`, and checks who speaks and what is said. */

import * as v from 'valibot';
import type { Analysis, Span } from '../analysis.ts';
import { browser, type Sender } from './browser.ts';
import {
  type AnalysisRequest,
  type BackgroundToPage,
  backgroundToPage,
  type DocumentVersion,
  gateToBackground,
  type PageCommand,
  type PageToBackground,
  type PopupToBackground,
  type PopupToPage,
  pageToBackground,
  popupToBackground,
  popupToPage,
  type Reading,
  readingSchema,
  type TabState,
  tabStateSchema,
} from './messages.ts';
import { analysisSchema } from './schema.ts';

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

/** Popup, options or background. */
function isOurPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL(''));
}

/** What goes wrong while a message is answered is told across, not thrown. */
const reply = v.object({ value: v.optional(v.unknown()), error: v.optional(v.string()) });

/** @param hear answers a message, or does not hear it (null) */
function listen(hear: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond?: (answer: unknown) => void) => {
    const answer = hear(message, sender);
    answer?.then(
      (value) => respond?.({ value }),
      (error) => respond?.({ error: String(error) }),
    );
    // True: the answer comes later.
    return answer ? true : undefined;
  });
}

/** @returns what was answered. @throws Error with what went wrong there, or if nobody heard */
async function answerTo(sent: Promise<unknown>): Promise<unknown> {
  const { value, error } = v.parse(reply, await sent);
  if (error !== undefined) throw new Error(error);
  return value;
}

const backgroundMessage = v.variant('type', [gateToBackground, ...pageToBackground.options, popupToBackground]);

export interface BackgroundDuties {
  articleFound(tab: number): Promise<void>;
  bringCard(tab: number): Promise<void>;
  analyse(page: PageSender, message: AnalysisRequest): Promise<Analysis>;
  tabState(tab: number, force: boolean): Promise<TabState>;
}

/** For the background: answers what gate, page and popup ask. What others say is not heard. */
export function listenInBackground(duties: BackgroundDuties): void {
  listen((message, sender) => {
    const page = pageOf(sender);
    return page || isOurPage(sender) ? answer(message, page) : null;
  });

  async function answer(said: unknown, page: PageSender | null) {
    const message = v.parse(backgroundMessage, said);
    if (message.type === 'popup-to-background/tab-state') {
      if (page) throw new Error(`${message.type} from a page`);
      return duties.tabState(message.tab, message.force);
    }
    if (!page) throw new Error(`${message.type} from no page`);
    switch (message.type) {
      case 'gate-to-background/article-found':
        return duties.articleFound(page.tab);
      case 'page-to-background/bring-card':
        return duties.bringCard(page.tab);
      case 'page-to-background/analyse':
        return duties.analyse(page, message);
    }
  }
}

const pageMessage = v.variant('type', [...backgroundToPage.options, popupToPage]);

export interface PageDuties {
  read(force: boolean): Promise<Reading>;
  clear(): void;
  command(command: PageCommand): Promise<void>;
  whoSaidSelection(): Promise<void>;
  show(passage: PopupToPage): boolean;
}

/** For the page's script: answers what background and popup ask. */
export function listenInPage(duties: PageDuties): void {
  listen((message, sender) => (isOurPage(sender) ? answer(message) : null));

  async function answer(said: unknown) {
    const message = v.parse(pageMessage, said);
    switch (message.type) {
      case 'background-to-page/read':
        return duties.read(message.force);
      case 'background-to-page/clear':
        return duties.clear();
      case 'background-to-page/command':
        return duties.command(message.command);
      case 'background-to-page/who-said-selection':
        return duties.whoSaidSelection();
      case 'popup-to-page/show':
        return duties.show(message);
    }
  }
}

const TOP_FRAME = { frameId: 0 };

/** For the background: has a page read. @throws Error if the page's script is not there, or goes away meanwhile */
export async function requestReading(tab: number, force: boolean): Promise<Reading> {
  const request: BackgroundToPage = { type: 'background-to-page/read', force };
  return v.parse(readingSchema, await answerTo(browser.tabs.sendMessage(tab, request, TOP_FRAME)));
}

/** For the background: passes on what the reader asks of a page. @throws Error if the page's script is not there */
export async function askPage(
  tab: number,
  request: Extract<BackgroundToPage, { type: 'background-to-page/command' | 'background-to-page/who-said-selection' }>,
): Promise<void> {
  await answerTo(browser.tabs.sendMessage(tab, request, TOP_FRAME));
}

/** For the background: takes the highlights of a page away, if there are any. */
export async function clearPage(tab: number): Promise<void> {
  const request: BackgroundToPage = { type: 'background-to-page/clear' };
  await browser.tabs.sendMessage(tab, request, TOP_FRAME).catch(() => undefined);
}

/** For the page's script. @returns the article's Analysis. @throws Error if it could not be analysed */
export async function requestAnalysis(message: Omit<AnalysisRequest, 'type'>): Promise<Analysis> {
  const request: PageToBackground = { type: 'page-to-background/analyse', ...message };
  return v.parse(analysisSchema, await answerTo(browser.runtime.sendMessage(request)));
}

/** For the page's script: has the card's script brought in. @throws Error if it cannot come */
export async function requestCard(): Promise<void> {
  const request: PageToBackground = { type: 'page-to-background/bring-card' };
  await answerTo(browser.runtime.sendMessage(request));
}

/** For the page's script: whether it was left behind by an extension that was updated, switched off or removed. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * For the popup: asks what a tab holds; a stored Analysis comes at once, else the page is read and analysed.
 *
 * @param force analyse also what is no article, or stands on a site switched off
 */
export async function requestTabState(tab: number, force = false): Promise<TabState> {
  const request: PopupToBackground = { type: 'popup-to-background/tab-state', tab, force };
  try {
    return v.parse(tabStateSchema, await answerTo(browser.runtime.sendMessage(request)));
  } catch (error) {
    return { state: 'error', message: String(error) };
  }
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
