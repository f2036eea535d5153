/**
 * `npm start`: builds the extension and shows it at work on the demo article, or on any page.
 *
 *     npm start                     Chromium, the demo article
 *     npm start -- firefox          Firefox
 *     npm start -- URL|FILE.html    another page; both words may be given
 *     npm run watch [-- ...]        the same, and what is saved is built and taken up by browser and page (watch.ts)
 *
 * Without a display it runs headless, prints the summary, and writes screenshots of the page and the popup.
 */

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { analysisSchema } from '../src/analysis-schema.ts';
import { toText } from '../src/export/text.ts';
import { type BrowserName, installBrowsers, isBrowserName } from './browsers.mjs';
import { build } from './build.ts';
import { type LaunchedBrowser, launch, openExtensionPage, openPopupWindow, pressButton, tabIdOf } from './launch.ts';
import { serve } from './serve.ts';
import { startRebuilding, watchIn } from './watch.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEMO = `${ROOT}demo/article.html`;
/** So long an article may take to be read, on a busy machine. */
const PATIENCE_MS = 300_000;
const SCREENSHOTS = `${ROOT}screenshots`;
const USAGE = 'usage: npm start | npm run watch [-- [chromium|firefox] [URL|FILE.html]]';

interface Request {
  browser: BrowserName;
  /** An http(s) address, or the path of a file. */
  page: string;
  watch: boolean;
}

/** @throws Error with one clear line when the words make no sense */
function readRequest(words: readonly string[]): Request {
  const request: Request = { browser: 'chromium', page: DEMO, watch: false };
  const pages = words.filter((word) => {
    if (isBrowserName(word)) request.browser = word;
    else if (word === '--watch') request.watch = true;
    else return true;
    return false;
  });
  if (pages.length > 1 || pages[0]?.startsWith('-')) throw new Error(USAGE);
  const [page] = pages;
  if (page !== undefined) {
    if (!/^https?:\/\//.test(page) && !existsSync(page)) throw new Error(`there is no file ${page}\n${USAGE}`);
    request.page = page;
  }
  return request;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openPopupPage(launched: LaunchedBrowser, url: string) {
  const finder = await openExtensionPage(launched, 'options/options.html');
  const tab = await tabIdOf(finder, url);
  await finder.close();
  return { tab, popup: await openExtensionPage(launched, `popup/popup.html?tab=${tab}`) };
}

/** Prints what the extension found on the page, and writes the screenshots. */
async function report(launched: LaunchedBrowser, url: string): Promise<void> {
  const { tab, popup } = await openPopupPage(launched, url);
  await popup.waitForFunction(() => !document.querySelector('.working'), { polling: 300, timeout: PATIENCE_MS });
  const stored: unknown = await popup.evaluate(async (key) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return (await api.storage.session.get(key))[key] ?? null;
  }, `analysis-${tab}`);
  if (typeof stored === 'string') console.log(toText(v.parse(analysisSchema, JSON.parse(stored))));
  else console.log(await popup.evaluate(() => document.querySelector('main')?.textContent ?? 'nothing'));

  await mkdir(SCREENSHOTS, { recursive: true });
  const files = {
    page: `${SCREENSHOTS}/${launched.name}-page.png`,
    popup: `${SCREENSHOTS}/${launched.name}-popup.png`,
  } as const;
  await popup.setViewport({ width: 420, height: 600 });
  await wait(300);
  // As tall as the summary, so that the bar that stays in view comes at its end.
  await popup.setViewport({ width: 420, height: await popup.evaluate(() => document.documentElement.scrollHeight) });
  await popup.screenshot({ path: files.popup });
  const page = (await launched.browser.pages()).find((candidate) => candidate.url() === url);
  await page?.bringToFront();
  await page?.screenshot({ path: files.page, fullPage: true });
  console.log(`\nScreenshots: ${files.page}\n             ${files.popup}`);
}

async function main(): Promise<void> {
  const request = readRequest(process.argv.slice(2));
  installBrowsers([request.browser]);
  const rebuilt = request.watch ? await startRebuilding(request.browser === 'chromium' ? 'chrome' : 'firefox') : null;
  await (rebuilt ? rebuilt.rebuild() : build());
  const isAddress = /^https?:\/\//.test(request.page);
  const { server, origin } = await serve(dirname(resolve(request.page)));
  const url = isAddress ? request.page : `${origin}/${encodeURIComponent(basename(request.page))}`;
  const visible = hasDisplay();
  const launched = await launch(request.browser, !visible, rebuilt?.folder);
  try {
    const page = await launched.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    if (visible) await (launched.name === 'chromium' ? pressButton(launched, page) : openPopupWindow(launched, page));
    if (rebuilt) {
      console.log(`${visible ? 'Close the browser' : 'Press Ctrl+C'} to end. What you save is shown.`);
      await watchIn(launched, page, rebuilt);
    } else if (visible) {
      console.log('Close the browser to end. `npm run watch` does the same, and shows what you save.');
      await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    } else {
      await report(launched, page.url());
    }
  } finally {
    await launched.browser.close().catch(() => undefined);
    await rebuilt?.end();
    server.close();
  }
}

main().catch((error: unknown) => {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
