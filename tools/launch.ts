/** Starts a browser with the built extension in it, for `npm start`, screenshots and browser tests. */

import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, launch as launchBrowser, type Page } from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };
import { type BrowserName, requireBrowser } from './browsers.mjs';
import { outputFolder } from './build.ts';

/** Firefox gives each profile a random address for an extension, unless told one. */
const FIREFOX_UUID = '5b1f0c86-3d0e-4a6e-9d59-7a2f2f5a1c07';
/** So long may a slow machine take to start a browser, or to open a page in it. */
const PATIENCE_MS = 120_000;

const PHONE_SCREEN = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const PHONE_AGENT = 'Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0';
/** 1 is a coarse pointer that cannot hover. */
const PHONE_PREFERENCES = {
  'general.useragent.override': PHONE_AGENT,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'dom.w3c_touch_events.enabled': 1,
};

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** As `chrome-extension://...`, without a slash at its end. */
  extensionOrigin: string;
  extensionId: string;
}

/**
 * @param name which browser; it must be installed, and the extension built
 * @param headless whether to run without a window
 * @param folder the built extension, if it is another than the browser's own
 * @param isPhone whether it shows pages as a phone does, with fingers for a pointer: what Firefox's responsive mode does
 * @throws Error with one clear line when there is no such browser
 */
export async function launch(
  name: BrowserName,
  headless: boolean,
  folder = outputFolder(name === 'chromium' ? 'chrome' : 'firefox'),
  isPhone = false,
): Promise<LaunchedBrowser> {
  const executablePath = requireBrowser(name);
  const args = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (name === 'chromium' && isPhone) args.push(`--user-agent=${PHONE_AGENT}`);
  const defaultViewport = isPhone ? PHONE_SCREEN : headless ? { width: 1280, height: 900 } : null;
  if (name === 'chromium') {
    const browser = await launchBrowser({
      executablePath,
      headless,
      defaultViewport,
      pipe: true,
      enableExtensions: true,
      timeout: PATIENCE_MS,
      args,
    });
    const extensionId = await browser.installExtension(folder);
    return welcomed({ name, browser, extensionId, extensionOrigin: `chrome-extension://${extensionId}` });
  }
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport,
    timeout: PATIENCE_MS,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIREFOX_UUID }),
      ...(isPhone && PHONE_PREFERENCES),
    },
  });
  await browser.installExtension(folder);
  return welcomed({ name, browser, extensionId, extensionOrigin: `moz-extension://${FIREFOX_UUID}` });
}

/**
 * Waits for the page that greets people: it opens in front, and what it covers is not drawn any more.
 * It is told by its number, since Firefox does not tell the address of an extension's page.
 */
async function welcomed(launched: LaunchedBrowser): Promise<LaunchedBrowser> {
  const isThere = async () => (await launched.browser.pages()).length > 1;
  if (!(await comesTrue(isThere))) throw new Error('the extension did not open its welcome page');
  return launched;
}

/**
 * Opens a page of the extension in a tab of its own.
 * @param path as `popup/popup.html?tab=3`
 */
export async function openExtensionPage({ browser, extensionOrigin }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${extensionOrigin}/${path}`;
  // Not waited for: in Firefox the promise of a navigation to an extension page never settles, though the page loads.
  page.goto(url).catch(() => undefined);
  const isLoaded = () =>
    page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:').catch(() => false);
  if (!(await comesTrue(isLoaded))) throw new Error(`${url} did not open`);
  return page;
}

/** Asks again and again. @returns whether the answer was yes before patience ended */
async function comesTrue(condition: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (await condition()) return true;
    await wait(50);
  }
  return false;
}

/** @returns the number that the browser's own API gives the tab which shows this address */
export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const tabs: { id?: number; url?: string }[] = await api.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** Presses the toolbar button over `page`, as a person would (Chromium only), and returns the popup that opens. */
export async function pressButton(
  { browser, extensionId, extensionOrigin }: LaunchedBrowser,
  page: Page,
): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(`${extensionOrigin}/popup/`));
  return target.asPage();
}

/** Opens the popup in a small window of its own: in Firefox nobody but a person can press the toolbar button. */
export async function openPopupWindow(launched: LaunchedBrowser, page: Page): Promise<void> {
  const opener = await openExtensionPage(launched, 'options/options.html');
  const tab = await tabIdOf(opener, page.url());
  await opener.evaluate(
    async (url) => Reflect.get(globalThis, 'browser').windows.create({ url, type: 'popup', width: 440, height: 640 }),
    `${launched.extensionOrigin}/popup/popup.html?tab=${tab}`,
  );
  await opener.close();
}
