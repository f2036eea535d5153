/** What the reader asks of a page from outside it: by keys, from the context menu, and by settings. */

import * as v from 'valibot';
import { knownTabs } from './analyses.ts';
import { browser, type MenuClick, type Tab } from './browser.ts';
import { askPage } from './channel.ts';
import { msg } from './i18n.ts';
import { readSettings } from './settings.ts';
import { PAGE_COMMANDS } from './shortcuts.ts';
import { tabState } from './tab-state.ts';

const MENU = 'who-said-this';
const pageCommand = v.picklist(PAGE_COMMANDS);

/** Adds our one entry to the context menu of selected text, where the browser has one for extensions. It keeps the entry. */
export function addContextMenu(): void {
  const { contextMenus }: Partial<typeof browser> = browser;
  contextMenus?.create({
    id: MENU,
    title: msg('whoSaidThis'),
    contexts: ['selection'],
    documentUrlPatterns: browser.runtime.getManifest().host_permissions ?? [],
  });
}

/** Passes a command of the manifest on to the page that the reader looks at. */
export async function passOn(command: string, tab?: Tab): Promise<void> {
  const wanted = v.safeParse(pageCommand, command);
  if (wanted.success) await askTab(tab, { type: 'background-to-page/command', command: wanted.output });
}

/** Has the page show who said what is selected in it. */
export async function askWhoSaidSelection({ menuItemId }: MenuClick, tab?: Tab): Promise<void> {
  if (menuItemId === MENU) await askTab(tab, { type: 'background-to-page/who-said-selection' });
}

/** Has the pages being read mark what the reader wants marked now. */
export async function markAsChosen(): Promise<void> {
  const [{ marked: kinds }, tabs] = await Promise.all([readSettings(), knownTabs()]);
  const request = { type: 'background-to-page/mark', kinds } as const;
  await Promise.all(tabs.map((tab) => askPage(tab, request).catch(() => undefined)));
}

/** A page that was not read yet (in on-click mode, or no article) is read first: the reader asks for it. */
async function askTab(tab: Tab | undefined, request: Parameters<typeof askPage>[1]): Promise<void> {
  if (tab?.id === undefined) return;
  const { state } = await tabState(tab.id, true);
  if (state === 'analysed') await askPage(tab.id, request).catch(() => undefined);
}
