/** The library of kept articles in both browsers: what it takes beside the text, how it grows, how fast it opens and finds. */

import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../tools/browsers.mjs';
import { build } from '../../tools/build.ts';
import { launch, openExtensionPage } from '../../tools/launch.ts';
import type { Table } from '../quality/table.ts';
import type { Filled, library } from './library-page.ts';

const SIZES = [1_250, 2_500, 5_000];
const ALONE = 40;
const PART = 250;
const QUERIES = 1_000;
const BESIDE = 200;
/** Keys pressed in the page itself. */
const TYPED = 'ro gripen la';
const ROUNDS = 5;

type Measuring = { libraryBench: { library: typeof library } };

const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const ms = (value: number) => value.toFixed(1);
const times = (value: number) => value.toFixed(2);

/** @returns milliseconds until the page shows its list, and from each key to the list with its passages */
async function inPage(page: Page, origin: string): Promise<{ opened: number[]; typed: number[] }> {
  const opened: number[] = [];
  const typed: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    page.goto(`${origin}/library/library.html`).catch(() => undefined);
    await page.waitForSelector('.article-line');
    opened.push(
      await page.evaluate(() => performance.getEntriesByName('whosaid-listed')[0]?.startTime ?? performance.now()),
    );
    for (const key of TYPED)
      typed.push(
        await page.evaluate(async (letter) => {
          const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
          const list = document.querySelector('main')!;
          const start = performance.now();
          let last = start;
          const watcher = new MutationObserver(() => {
            last = performance.now();
          });
          watcher.observe(list, { childList: true, subtree: true, characterData: true });
          field.value += letter;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // Long after all is drawn.
          await new Promise((resolve) => setTimeout(resolve, 400));
          watcher.disconnect();
          return last - start;
        }, key),
      );
  }
  return { opened, typed };
}

async function measureIn(name: BrowserName, script: string): Promise<Table[]> {
  const launched = await launch(name, true);
  try {
    const page = await openExtensionPage(launched, 'options/options.html');
    await page.evaluate(script);
    const grown: string[][] = [];
    let before = 0;
    let [text, json] = [0, 0];
    for (const size of SIZES) {
      let filled: Filled | undefined;
      // No call may last minutes.
      for (let at = before; at < size; at += PART) {
        filled = await page.evaluate(
          (from, to, alone) => (globalThis as unknown as Measuring).libraryBench.library.fill(from, to, alone),
          at,
          Math.min(at + PART, size),
          at + PART >= size ? ALONE : 0,
        );
        text += filled.text;
        json += filled.json;
      }
      if (!filled) throw new Error('nothing was kept');
      before = size;
      grown.push([
        String(size),
        (text / 1e6).toFixed(1),
        times(json / text),
        times(filled.packed / text),
        times(filled.index / text),
        times(filled.usage / text),
        ms(percentile(filled.alone, 0.5)),
        ms(percentile(filled.alone, 0.95)),
      ]);
    }
    const found = await page.evaluate(
      (count) => (globalThis as unknown as Measuring).libraryBench.library.search(count),
      QUERIES,
    );
    for (let at = 0; at < before; at += PART)
      await page.evaluate(
        (from, to) => (globalThis as unknown as Measuring).libraryBench.library.miniAdd(from, to),
        at,
        Math.min(at + PART, before),
      );
    const beside = await page.evaluate(
      (count) => (globalThis as unknown as Measuring).libraryBench.library.miniSearch(count),
      BESIDE,
    );
    const { opened, typed } = await inPage(
      await openExtensionPage(launched, 'library/library.html'),
      launched.extensionOrigin,
    );
    return [
      {
        title: `Library in ${name}: what is kept, as times its text`,
        note: `Generated articles. "kept" is our own count of analyses and digests, compressed; "on disk" is the browser's own estimate of all.`,
        columns: ['articles', 'text, MB', 'analyses as JSON', 'kept', 'index', 'on disk', 'to keep one, ms', 'p95'],
        rows: grown,
      },
      {
        title: `Library in ${name}: ${before} articles, milliseconds`,
        note: `${QUERIES} searches as they are typed, a letter more each time. The page itself: until its list is drawn, and from a key to the last passage drawn, ${ROUNDS * TYPED.length} keys.`,
        columns: ['', 'opened', 'search, median', 'search, p95', 'index, times the text'],
        rows: [
          [
            'index of ours',
            ms(found.opened),
            ms(percentile(found.times, 0.5)),
            ms(percentile(found.times, 0.95)),
            grown.at(-1)![4]!,
          ],
          [
            'MiniSearch',
            ms(beside.opened),
            ms(percentile(beside.times, 0.5)),
            ms(percentile(beside.times, 0.95)),
            times(beside.bytes / text),
          ],
          ['the page', ms(percentile(opened, 0.5)), ms(percentile(typed, 0.5)), ms(percentile(typed, 0.95)), ''],
          ['digests of all', ms(found.digests), '', '', ''],
        ],
      },
    ];
  } finally {
    await launched.browser.close();
  }
}

export default async function measure(): Promise<Table[]> {
  await build();
  const { outputFiles } = await bundle({
    entryPoints: [fileURLToPath(new URL('library-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'libraryBench',
    footer: { js: 'globalThis.libraryBench = libraryBench;' },
  });
  const tables: Table[] = [];
  for (const name of ['chromium', 'firefox'] as const)
    if (findBrowser(name)) tables.push(...(await measureIn(name, outputFiles[0]!.text)));
  return tables;
}
