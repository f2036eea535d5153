/** The browser's extension API, under the one name that Chrome and Firefox share; nothing else touches that name. */

import type { Browser, Menus, Runtime, Tabs } from 'webextension-polyfill';

/** With promises, in both browsers, since Manifest V3. A page cannot put anything in its place, as it can for `browser`. */
declare const chrome: Browser;

export const browser = chrome;
export type Sender = Runtime.MessageSender;
export type Tab = Tabs.Tab;
export type MenuClick = Menus.OnClickData;

/** Chrome's side panel, which the types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
const { sidePanel, sidebarAction }: { sidePanel?: SidePanel; sidebarAction?: typeof browser.sidebarAction } = browser;

/** Whether this browser can show a page of the extension beside the one that is read: Android's cannot. */
export const hasPanel = sidePanel !== undefined || sidebarAction !== undefined;

/** Opens the side panel (Chrome) or sidebar (Firefox) of a window; only within a click, as browsers demand. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
