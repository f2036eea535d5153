/** Whether Firefox and Chromium tell the same of stored pages, each with the extension in it. */

import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { listPages } from '../../corpora/pages.ts';
import { randomNumbers } from '../../corpora/random.ts';
import { type BrowserName, findBrowser } from '../../tools/browsers.mjs';
import { build } from '../../tools/build.ts';
import { launch, openExtensionPage } from '../../tools/launch.ts';
import { storedAnalysis } from '../stored-analysis.ts';
import { servePages } from './page-server.ts';
import type { Table } from './table.ts';

const FOLDER = 'today/pages';
const PAGES = 50;
const LANGUAGES: ReadonlySet<string | null> = new Set(['de', 'en', 'es', 'fr']);
/** So long a page may take to be read; one of which nothing is stored for so long is not taken for news. */
const MOST_MS = 60_000;
const NONE_MS = 6_000;
const STEP_MS = 200;
/** Digits of a confidence that count: engines may round the last ones otherwise. */
const DIGITS = 3;

/** Some pages of our languages, the same ones every time. */
function chosen(): string[] {
  const all = listPages(FOLDER)
    .filter(({ language }) => LANGUAGES.has(language))
    .map(({ page }) => page)
    .sort();
  const random = randomNumbers();
  const found = new Set<string>();
  while (found.size < PAGES) found.add(all[random() % all.length]!);
  return [...found];
}

/** What is stored of the one page that is open, confidences rounded. */
async function stored(control: Page): Promise<{ analysis: unknown } | 'none' | 'reading'> {
  const found = await storedAnalysis(control);
  if (found === null) return 'none';
  if (found.progress === 'reading') return 'reading';
  const rounded = (key: string, value: unknown) => (key === 'confidence' ? Number(value).toFixed(DIGITS) : value);
  return { analysis: JSON.parse(found.analysis, rounded) };
}

/**
 * @returns by page what the browser tells of it, `none` where it takes it for no news
 * @throws Error where a page is not read in time: two that were not read would be the same
 */
async function toldBy(name: BrowserName, pages: readonly string[], address: string): Promise<unknown[]> {
  const launched = await launch(name, true);
  try {
    const control = await openExtensionPage(launched, 'options/options.html');
    const told: unknown[] = [];
    for (const id of pages) {
      const page = await launched.browser.newPage();
      await page.goto(`${address}/${id}`, { waitUntil: 'load' });
      const start = Date.now();
      let found = await stored(control);
      while (typeof found === 'string' && Date.now() - start < (found === 'none' ? NONE_MS : MOST_MS)) {
        await wait(STEP_MS);
        found = await stored(control);
      }
      if (found === 'reading') throw new Error(`${name} did not read ${id}`);
      told.push(found === 'none' ? found : found.analysis);
      await page.close();
      while ((await stored(control)) !== 'none') await wait(STEP_MS);
    }
    return told;
  } finally {
    await launched.browser.close();
  }
}

export default async function measure(): Promise<Table[]> {
  if (!findBrowser('firefox') || !findBrowser('chromium')) throw new Error('both Chromium and Firefox are needed');
  await build();
  const pages = chosen();
  const { address, close } = await servePages(FOLDER);
  try {
    const one = await toldBy('chromium', pages, address);
    const other = await toldBy('firefox', pages, address);
    const differing = pages.filter((_, at) => !isDeepStrictEqual(one[at], other[at]));
    const isRead = (told: unknown) => told !== 'none';
    return [
      {
        title: 'Chromium and Firefox tell the same',
        note: `${PAGES} stored pages, scripts off, the extension in both browsers; all that is stored of a page, confidences to ${DIGITS} digits.${differing.length ? ` They differ on ${differing.join(', ')}.` : ''}`,
        columns: ['', 'pages'],
        rows: [
          ['read in both', pages.filter((_, at) => isRead(one[at]) && isRead(other[at])).length],
          ['no news in both', pages.filter((_, at) => !isRead(one[at]) && !isRead(other[at])).length],
          ['the same', PAGES - differing.length],
        ],
      },
    ];
  } finally {
    close();
  }
}
