/** Sends and receives the messages of `messages.ts`, and checks who speaks and what is said. */

import * as v from 'valibot';
import type { Analysis, Span } from '../analysis.ts';
import { browser } from './browser.ts';
import {
  type DocumentVersion,
  type PageToBackground,
  type PopupToBackground,
  type PopupToPage,
  type TabState,
  tabStateSchema,
} from './messages.ts';
import { analysisSchema } from './schema.ts';

/** For the page's script. @returns the article's Analysis. @throws Error if it could not be analysed */
export async function requestAnalysis(message: Omit<PageToBackground, 'type'>): Promise<Analysis> {
  const request: PageToBackground = { type: 'page-to-background/analyse', ...message };
  return v.parse(analysisSchema, await browser.runtime.sendMessage(request));
}

/**
 * For the popup: asks what a tab holds; a stored Analysis comes at once, else the page is read and analysed.
 *
 * @param force analyse also what is no article, or stands on a site switched off
 */
export async function requestTabState(tab: number, force = false): Promise<TabState> {
  const request: PopupToBackground = { type: 'popup-to-background/tab-state', tab, force };
  try {
    return v.parse(tabStateSchema, await browser.runtime.sendMessage(request));
  } catch (error) {
    return { state: 'error', message: String(error) };
  }
}

/** For the popup: scrolls the tab to a passage. @returns whether the page still holds it */
export async function showPassage(tab: number, { document, revision }: DocumentVersion, span: Span): Promise<boolean> {
  const { block, start, end } = span;
  const request: PopupToPage = { type: 'popup-to-page/show', document, revision, block, start, end };
  try {
    return v.parse(v.boolean(), await browser.tabs.sendMessage(tab, request, { frameId: 0 }));
  } catch {
    return false;
  }
}
