/** A browser with the built extension in it, and what tests ask of it in the same words for Chromium and Firefox. */

import type { Browser, Page, Target } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll } from 'vitest';
import { analysisSchema } from '../../../src/analysis-schema.ts';
import { type Progress, progressSchema, tabStateSchema, type ViewState } from '../../../src/extension/messages.ts';
import type { BrowserName } from '../../../tools/browsers.mjs';
import { type LaunchedBrowser, launch, openExtensionPage } from '../../../tools/launch.ts';
import { type Site, startSite } from './site.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface TestBrowser extends LaunchedBrowser {
  /** A page of the extension, to ask the extension's API from. */
  control: Page;
}

/**
 * Starts a browser and waits until the gate is registered.
 * @param folder of another build than that of `npm run build`
 * @param isPhone whether it shows pages as a phone does, with fingers for a pointer
 */
export async function startBrowser(name: BrowserName, folder?: string, isPhone = false): Promise<TestBrowser> {
  const launched = await launch(name, true, folder, isPhone);
  const control = await openExtensionPage(launched, 'options/options.html');
  await until(async () => (await registeredGates(control)).length === 1);
  return { ...launched, control };
}

export interface Stage {
  test: TestBrowser;
  site: Site;
}

/**
 * Starts a browser and a site before the tests of a suite, tells them to `onStart`, and closes both after the tests.
 * @param makeFolder makes another build than that of `npm run build`
 * @param isPhone as for `startBrowser`
 */
export function onStage(
  name: BrowserName,
  onStart: (stage: Stage) => void,
  makeFolder: () => Promise<string | undefined> = async () => undefined,
  isPhone = false,
): void {
  let stage: Stage | undefined;
  beforeAll(async () => {
    const [test, site] = await Promise.all([startBrowser(name, await makeFolder(), isPhone), startSite()]);
    stage = { test, site };
    onStart(stage);
  });
  afterAll(async () => {
    await stage?.test.browser.close();
    await stage?.site.close();
  });
}

/** What comes back for a message. */
export interface Reply {
  value?: unknown;
  error?: string;
}

/** The part of the extension's API that tests use from `control`. */
export interface ExtensionApi {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  runtime: {
    sendMessage(message: unknown): Promise<Reply>;
    onMessage: { addListener(hear: (message: unknown) => void): void };
  };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; excludeMatches?: string[] }[]> };
  /** Firefox alone. */
  sidebarAction: { isOpen(details: object): Promise<boolean> };
  storage: Record<
    'local' | 'session' | 'sync',
    {
      get(keys?: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown): Promise<Reply>;
  };
}

declare global {
  /** In pages of the extension; `browser` in Firefox, where `chrome` has promises as well. */
  var chrome: ExtensionApi;
}

/** @returns the gates registered now (at most one) with the sites they leave out */
export async function registeredGates(control: Page): Promise<{ id: string; excludeMatches?: string[] }[]> {
  return control.evaluate(() => chrome.scripting.getRegisteredContentScripts());
}

/** @returns the number that the browser gives the tab with this address */
export async function tabOf({ control }: TestBrowser, url: string): Promise<number> {
  const tabs = await control.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find((candidate) => candidate.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  return tab.id;
}

/** Asks as the popup does what a tab holds, and reads what is stored for it. */
export async function askTabState({ control }: TestBrowser, tab: number, force = false): Promise<ViewState> {
  const message = { type: 'popup-to-background/tab-state', tab, force };
  const { value } = await control.evaluate((said) => chrome.runtime.sendMessage(said), message);
  const answer = v.parse(tabStateSchema, value);
  if (answer.state !== 'analysed') return answer;
  const text = await storedItem(control, `analysis-${tab}`);
  return { ...answer, analysis: v.parse(analysisSchema, JSON.parse(String(text))) };
}

async function storedItem(control: Page, key: string): Promise<unknown> {
  return (await control.evaluate((wanted) => chrome.storage.session.get(wanted), key))[key];
}

export async function badgeOf({ control }: TestBrowser, tab: number): Promise<string> {
  return control.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** @returns whether more than the gate has come into the page of a tab */
export async function hasPageScript({ control }: TestBrowser, tab: number): Promise<boolean> {
  const message = { type: 'popup-to-page/show', document: 0, revision: 0, block: 0, start: 0, end: 0 };
  return control.evaluate(
    (to, said) =>
      chrome.tabs.sendMessage(to, said).then(
        () => true,
        () => false,
      ),
    tab,
    message,
  );
}

/** Ends the background, whatever it is at, as the browser does after half a minute without work or for want of memory. */
export async function endBackground({
  name,
  browser,
  control,
  extensionId,
  extensionOrigin,
}: TestBrowser): Promise<void> {
  if (name === 'firefox') {
    const { contexts } = await sayToFirefox(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const expression = `WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground()`;
    const target = { context: contexts?.[0]?.context };
    await sayToFirefox(browser, 'script.evaluate', { expression, target, awaitPromise: true });
    return;
  }
  const session = await control.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin);
  await until(async () => !browser.targets().some(isWorker));
}

const firefoxReply = v.object({
  type: v.literal('success'),
  result: v.object({ contexts: v.optional(v.array(v.object({ context: v.string() }))) }),
});

/** Puppeteer has no words for what only Firefox's own code may do. */
async function sayToFirefox(browser: Browser, method: string, parameters: object) {
  const connection = Reflect.get(browser, 'connection');
  return v.parse(firefoxReply, await connection.send(method, parameters)).result;
}

/** Closes what a test opened. */
export async function closeOtherPages({ browser, control }: TestBrowser): Promise<void> {
  // A popup may close itself meanwhile.
  for (const page of await browser.pages())
    if (page !== control) await page.close().catch((error) => page.isClosed() || Promise.reject(error));
}

/** @returns the text that each of our highlights covers, by its name without prefix; names without ranges are left out */
export async function highlightsOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('whosaid-')) found[name.slice('whosaid-'.length)] = [...highlight].map(String);
    return found;
  });
}

/** Opens a page and waits until it is painted with all that is found in it. */
export async function openPainted(test: TestBrowser, url: string): Promise<Page> {
  const page = await test.browser.newPage();
  await page.goto(url);
  await until(async () => (await progressOf(test, url)) === 'read');
  await until(async () => Object.keys(await highlightsOf(page)).some((name) => name !== 'unread'));
  return page;
}

/** @returns how far the article of the tab with this address was read; undefined where nothing is known of it */
export async function progressOf(test: TestBrowser, url: string): Promise<Progress | undefined> {
  const page = await storedItem(test.control, `page-${await tabOf(test, url)}`);
  return page === undefined ? undefined : v.parse(v.object({ progress: progressSchema }), page).progress;
}

/** Opens the summary of the tab with this address in a tab of its own, and waits until it is drawn. */
export async function openSummary(test: TestBrowser, url: string): Promise<Page> {
  const summary = await openExtensionPage(test, `popup/popup.html?tab=${await tabOf(test, url)}`);
  await until(() => isDrawn(summary));
  return summary;
}

/** Whether a view of the popup has an answer, and each part of it that its row of links names is there. */
export function isDrawn(summary: Page): Promise<boolean> {
  return summary.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    const isAnswered = document.querySelector('h1') !== null && document.querySelector('.working') === null;
    return isAnswered && links.every(({ hash }) => document.querySelector(hash) !== null);
  });
}

/**
 * Lets time pass in a page, by its own clock: what its scripts meant to do before has been done, however slow the machine.
 */
export async function rest(page: Page, ms: number): Promise<void> {
  await page.evaluate((length) => new Promise((resolve) => setTimeout(resolve, length)), ms);
}

/** Takes down from now on what a page flashes: that lasts for two seconds, which a busy machine may miss. */
export async function watchFlashes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[][] = [];
    Object.assign(window, { flashes: seen });
    setInterval(() => {
      const flash = [...(CSS.highlights.get('whosaid-flash') ?? [])].map(String);
      if (flash.length > 0 && flash.join() !== seen.at(-1)?.join()) seen.push(flash);
    }, 20);
  });
}

/** Waits until the passage that a page flashed last, as its pieces, is this one. */
export async function untilFlashed(page: Page, ...pieces: string[]): Promise<void> {
  await until(() =>
    page.evaluate((wanted) => Reflect.get(window, 'flashes').at(-1)?.join('|') === wanted, pieces.join('|')),
  );
}

/** Has a page drawn as where the reader's own colours rule (Chromium only). */
export async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** @throws Error if the condition does not come true within a time that suffices on a slow and busy machine */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`did not come true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
