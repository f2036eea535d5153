/** How long the gate and the article take in Chromium beside Readability on the same pages, in the same run. */

import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.mjs';
import { hasSharedData, idsIn, readJson, readPage } from '../quality/data.ts';
import type { Table } from '../quality/table.ts';

const ROUNDS = 15;

/** Milliseconds of one page, each the median of the rounds. */
interface Times {
  gate: number;
  read: number;
  readability: number;
}

/** What the page is asked to run; bundled and put into it. */
const PROBE = `
import { Readability } from '@mozilla/readability';
import { detect } from './src/article/detect.ts';
import { readArticle } from './src/article/read.ts';
globalThis.measureArticle = (rounds) => {
  // Where a reader is, the page has been laid out already.
  document.documentElement.getBoundingClientRect();
  const times = { gate: [], read: [], readability: [] };
  const time = (name, work) => {
    const start = performance.now();
    work();
    times[name].push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round++) {
    const clone = document.cloneNode(true);
    time('readability', () => new Readability(clone).parse());
    time('gate', () => detect(document, location.href));
    time('read', () => readArticle(document, location.href));
  }
  const median = (values) => values.sort((a, b) => a - b)[rounds >> 1];
  return { gate: median(times.gate), read: median(times.read), readability: median(times.readability) };
};`;

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

async function open(page: Page, url: string, html: string): Promise<void> {
  page.removeAllListeners('request');
  page.on('request', (request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/**
 * @returns the times of the dev pages, loaded without scripts, styles and pictures of theirs; empty where the pages
 *   or the browser are not there
 */
async function timesOfPages(): Promise<Times[]> {
  const executablePath = findBrowser('chromium');
  if (!hasSharedData() || !executablePath) return [];
  const { outputFiles } = await build({
    stdin: { contents: PROBE, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args });
  try {
    const truth = readJson('pages/articles/truth.json') as Record<string, { url?: unknown }>;
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    const times: Times[] = [];
    for (const id of idsIn('pages/articles')) {
      await open(page, String(truth[id]?.url), readPage(`pages/articles/${id}`));
      await page.evaluate(outputFiles[0]!.text);
      times.push((await page.evaluate(`measureArticle(${ROUNDS})`)) as Times);
    }
    return times;
  } finally {
    await browser.close();
  }
}

export async function measure(): Promise<Table[]> {
  const times = await timesOfPages();
  if (!times.length) return [];
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[0.5, 0.9, 1].map((share) => quantile(values, share).toFixed(2)),
  ];
  return [
    {
      title: 'Article: time in the page',
      note: `Chromium, ${times.length} news pages of 2019 loaded without their scripts and styles; each time the median of ${ROUNDS} rounds, in turns. Readability’s time is its \`parse\` alone, without the clone that it needs.`,
      columns: ['', 'median', '9 in 10', 'longest'],
      rows: [
        row(
          'gate, ms',
          times.map(({ gate }) => gate),
        ),
        row(
          'article, ms',
          times.map(({ read }) => read),
        ),
        row(
          'Readability, ms',
          times.map(({ readability }) => readability),
        ),
        row(
          'article / Readability',
          times.map(({ read, readability }) => read / readability),
        ),
      ],
    },
  ];
}
