/**
 * `npx tsx tools/screenshots.ts [library]`: builds, and takes the README's pictures anew, in light and dark: of the demo
 * articles, and of what is told over those of the demo library; with `library` of these alone.
 */

import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import { type LaunchedBrowser, launch, openExtensionPage, tabIdOf } from './launch.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = `${ROOT}docs/images`;
const POPUP = { width: 420, height: 600, deviceScaleFactor: 1.5 };
const PANEL = { width: 360, height: 860, deviceScaleFactor: 1.5 };

const LIBRARY = { width: 900, height: 760, deviceScaleFactor: 1.5 };
/** Kept before the library is shown. */
const MORE = ['more/night', 'more/kueste', 'more/later'];
/** What is told over articles. */
const OVER = { width: 860, height: 700, deviceScaleFactor: 1.5 };

const SCHEMES = ['light', 'dark'];

/** Long enough for highlights, cards and lists to be painted. */
const settled = () => wait(1_000);

async function shootPage(page: Page, scheme: string): Promise<void> {
  await page.setViewport({ width: 900, height: 880, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForFunction(() => CSS.highlights.has('whosaid-direct'));
  const quotation = await page.evaluate(() => {
    const [first] = CSS.highlights.get('whosaid-direct') ?? [];
    if (!(first instanceof Range)) throw new Error('no quotation is marked');
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = first.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2, scrolled: scrollY };
  });
  await settled();
  const shoot = (name: string, top: number, height: number) =>
    page.screenshot({
      path: `${IMAGES}/${name}-${scheme}.png`,
      clip: { x: 0, y: quotation.scrolled + top, width: 640, height },
      captureBeyondViewport: false,
    });
  await shoot('page', 140, 560);

  await page.mouse.move(quotation.x - 5, quotation.y);
  await page.mouse.move(quotation.x, quotation.y);
  await page.waitForSelector('whosaid-card');
  await settled();
  await shoot('card', quotation.y - 90, 520);
}

/** The side panel shows what the summary of one tab shows, as narrow as it opens beside a page. */
async function shootSummary(summary: Page): Promise<void> {
  for (const scheme of SCHEMES) {
    await summary.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [name, size] of Object.entries({ popup: POPUP, panel: PANEL })) {
      await summary.setViewport(size);
      await settled();
      await summary.screenshot({ path: `${IMAGES}/${name}-${scheme}.png` });
    }
  }
}

/** The library, with what somebody said of it in several articles. */
async function shootLibrary(launched: LaunchedBrowser, origin: string): Promise<void> {
  const library = await openExtensionPage(launched, 'library/library.html');
  await library.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ keeping: 'everywhere' }));
  for (const [index, name] of ['article', ...MORE].entries()) {
    const page = await launched.browser.newPage();
    await page.goto(`${origin}/${name}.html`);
    await library.bringToFront();
    await library.waitForFunction((count) => document.querySelectorAll('.article-line').length > count, {}, index);
    await page.close();
  }
  await library.type('.asked-speaker input', 'wierz');
  await library.waitForSelector('.passages');
  for (const scheme of SCHEMES) {
    await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await library.setViewport(LIBRARY);
    await settled();
    await library.screenshot({ path: `${IMAGES}/library-${scheme}.png` });
  }
}

/** The demo library is taken in as a reader would, two of its people are joined, and three of its views are shot. */
async function shootOverArticles(launched: LaunchedBrowser): Promise<void> {
  const page = await openExtensionPage(launched, 'library/library.html#/out');
  await page.setViewport(OVER);
  const input = await page.waitForSelector('input[type="file"]');
  await input?.uploadFile(`${ROOT}demo/library.json`);
  await page.waitForSelector('.told:not(:empty)');
  const goTo = async (view: string, drawn: string) => {
    await page.evaluate((name) => {
      location.hash = `#/${name}`;
    }, view);
    await page.waitForSelector(drawn);
    await settled();
  };
  for (const _ of ['one pair', 'the other']) {
    await goTo('people', '.proposals button');
    await page.click('.proposals button');
    await settled();
  }
  const views = { 'person/marta%20lindqvist': '.statements', words: '.beside', outlets: '.bars' };
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [view, drawn] of Object.entries(views)) {
      await goTo(view, drawn);
      await page.screenshot({ path: `${IMAGES}/library-${view.split('/')[0]}-${scheme}.png` });
    }
  }
  await page.evaluate(() => indexedDB.deleteDatabase('library'));
  await page.close();
}

await build();
await mkdir(IMAGES, { recursive: true });
const { server, origin } = await serve(`${ROOT}demo`);
const launched = await launch('chromium', true);
try {
  await shootOverArticles(launched);
  if (process.argv[2] !== 'library') await shootArticles();
} finally {
  await launched.browser.close();
  server.close();
}

async function shootArticles(): Promise<void> {
  const page = await launched.browser.newPage();
  for (const scheme of SCHEMES) {
    await page.goto(`${origin}/article.html`);
    await shootPage(page, scheme);
  }
  const finder = await openExtensionPage(launched, 'options/options.html');
  const tab = await tabIdOf(finder, page.url());
  await shootSummary(await openExtensionPage(launched, `popup/popup.html?tab=${tab}`));
  await shootLibrary(launched, origin);
}
