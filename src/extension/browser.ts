/** The browser's extension API, the same in Chrome and Firefox; nothing else touches it. */

import browser, { type Menus, type Runtime, type Tabs } from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;
export type Tab = Tabs.Tab;
export type MenuClick = Menus.OnClickData;

/** Chrome's side panel, which the types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
const panels = (): { sidePanel?: SidePanel; sidebarAction?: typeof browser.sidebarAction } => browser;

/** Whether this browser can show a page of the extension beside the one that is read: Android's cannot. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = panels();
  return (sidePanel ?? sidebarAction) !== undefined;
}

/** Opens the side panel (Chrome) or sidebar (Firefox) of a window; only within a click, as browsers demand. */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
