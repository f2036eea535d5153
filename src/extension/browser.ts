/** The browser's extension API, one promise-based API for Chrome and Firefox; nothing else imports the polyfill. */

import browser, { type Runtime, type Tabs } from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;
export type Tab = Tabs.Tab;
