/**
 * `npx tsx tools/listing.ts`: builds, and makes what the stores show beside the words in `store/`: screenshots of the demo
 * article, tiles, the icon with the margin that Chrome's store asks for, and the privacy policy as a page.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from './build.ts';
import { type LaunchedBrowser, launch, openExtensionPage, tabIdOf } from './launch.ts';
import { privacyPage } from './privacy-page.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMAGES = `${ROOT}store/images`;
const SCREEN = { width: 1280, height: 800 };
const PANEL_WIDTH = 420;

/** Long enough for highlights, cards and lists to be painted. */
const settle = () => wait(1_000);

type Scheme = 'light' | 'dark';

const dress = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** Opens the demo article so wide, with a quotation in the upper half. @returns where that is */
async function openArticle(page: Page, url: string, scheme: Scheme, width: number): Promise<{ x: number; y: number }> {
  await page.setViewport({ ...SCREEN, width });
  await dress(page, scheme);
  await page.goto(url);
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.has('whosaid-direct'));
  const place = await page.evaluate(() => {
    const [first] = CSS.highlights.get('whosaid-direct') ?? [];
    if (!(first instanceof Range)) throw new Error('no quotation is marked');
    scrollBy({ top: first.getBoundingClientRect().top - innerHeight * 0.35, behavior: 'instant' });
    const { left, top, width, height } = first.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await settle();
  return place;
}

async function shootCard(page: Page, url: string, scheme: Scheme, name: string): Promise<void> {
  const { x, y } = await openArticle(page, url, scheme, SCREEN.width);
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y);
  await page.waitForSelector('whosaid-card');
  await settle();
  await page.screenshot({ path: `${IMAGES}/${name}.png` });
  await page.mouse.move(5, 5);
}

/** The article, and the side panel beside it as wide as it opens there: the browser takes no picture of both. */
async function shootPanel(launched: LaunchedBrowser, page: Page, url: string, scheme: Scheme, name: string) {
  await openArticle(page, url, scheme, SCREEN.width - PANEL_WIDTH - 1);
  const article = await page.screenshot({ encoding: 'base64' });
  const finder = await openExtensionPage(launched, 'options/options.html');
  const panel = await openExtensionPage(launched, `popup/panel.html?tab=${await tabIdOf(finder, url)}`);
  await panel.setViewport({ ...SCREEN, width: PANEL_WIDTH });
  await dress(panel, scheme);
  await panel.waitForSelector('#key-points');
  await settle();
  const summary = await panel.screenshot({ encoding: 'base64' });
  await Promise.all([finder.close(), panel.close()]);
  const both = await launched.browser.newPage();
  await both.setViewport(SCREEN);
  await both.setContent(
    `<body style="margin: 0; display: flex; gap: 1px; background: #8888"><img src="data:image/png;base64,${article}"><img src="data:image/png;base64,${summary}">`,
  );
  await both.screenshot({ path: `${IMAGES}/${name}.png` });
  await both.close();
}

async function shootOptions(launched: LaunchedBrowser, name: string): Promise<void> {
  const options = await openExtensionPage(launched, 'options/options.html');
  await options.setViewport(SCREEN);
  await dress(options, 'light');
  await options.waitForSelector('input[type=radio]');
  await options.click('input[type=radio]:not(:checked)');
  await options.reload();
  await settle();
  await options.screenshot({ path: `${IMAGES}/${name}.png` });
  await options.click('input[type=radio]:not(:checked)');
  await options.close();
}

/** The sign, the name, and a quotation marked as in a page. @param scale of everything */
function tile(icon: string, width: number, height: number, scale: number): string {
  return `<body style="margin: 0; box-sizing: border-box; width: ${width}px; height: ${height}px; padding: 0 ${32 * scale}px;
    display: flex; flex-direction: column; justify-content: center; gap: ${20 * scale}px; background: #f7f6f3; color: #1d1e23">
  <p style="margin: 0; display: flex; align-items: center; gap: ${16 * scale}px; font: 600 ${46 * scale}px Georgia, 'Liberation Serif', serif">
    <img src="${icon}" width="${60 * scale}" height="${60 * scale}">Whosaid</p>
  <p style="margin: 0; font: ${24 * scale}px / 1.6 Georgia, 'Liberation Serif', serif">
    “<span style="background: #ffbe0038; text-decoration: underline solid ${2 * scale}px #d69f00">We cannot dry the same books every spring,</span>” said
    <span style="background: #3c8cff24; text-decoration: underline dotted ${2 * scale}px #3276d6">Maren Oldcastle</span>.</p>`;
}

async function shootTiles({ browser }: LaunchedBrowser): Promise<void> {
  const icon = `data:image/svg+xml;base64,${await readFile(`${ROOT}icons/icon.svg`, 'base64')}`;
  const page = await browser.newPage();
  const shoot = async (name: string, width: number, height: number, html: string) => {
    await page.setViewport({ width, height });
    await page.setContent(html);
    await page.screenshot({ path: `${IMAGES}/${name}.png`, omitBackground: true });
  };
  await shoot('tile-440x280', 440, 280, tile(icon, 440, 280, 1));
  await shoot('marquee-1400x560', 1400, 560, tile(icon, 1400, 560, 2.4));
  await shoot('icon-128', 128, 128, `<body style="margin: 16px"><img src="${icon}" width="96" height="96">`);
  await page.close();
}

await build();
await mkdir(IMAGES, { recursive: true });
await writeFile(`${ROOT}store/privacy.html`, privacyPage(await readFile(`${ROOT}PRIVACY.md`, 'utf8')));
const { server, origin } = await serve(`${ROOT}demo`);
const launched = await launch('chromium', true);
try {
  const url = `${origin}/article.html`;
  const page = await launched.browser.newPage();
  await shootCard(page, url, 'light', '1-who-said-this');
  await shootPanel(launched, page, url, 'light', '2-summary');
  await shootCard(page, url, 'dark', '3-who-said-this-dark');
  await shootPanel(launched, page, url, 'dark', '4-summary-dark');
  await shootOptions(launched, '5-only-when-i-click');
  await shootTiles(launched);
} finally {
  await launched.browser.close();
  server.close();
}
