/** `npx tsx tools/screenshots.ts`: builds, and takes the README's pictures of the demo articles anew, in light and dark. */

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
  await library.type('.speaker input', 'wierz');
  await library.waitForSelector('.passages');
  for (const scheme of SCHEMES) {
    await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await library.setViewport(LIBRARY);
    await settled();
    await library.screenshot({ path: `${IMAGES}/library-${scheme}.png` });
  }
}

await build();
await mkdir(IMAGES, { recursive: true });
const { server, origin } = await serve(`${ROOT}demo`);
const launched = await launch('chromium', true);
try {
  const page = await launched.browser.newPage();
  for (const scheme of SCHEMES) {
    await page.goto(`${origin}/article.html`);
    await shootPage(page, scheme);
  }
  const finder = await openExtensionPage(launched, 'options/options.html');
  const tab = await tabIdOf(finder, page.url());
  await shootSummary(await openExtensionPage(launched, `popup/popup.html?tab=${tab}`));
  await shootLibrary(launched, origin);
} finally {
  await launched.browser.close();
  server.close();
}
