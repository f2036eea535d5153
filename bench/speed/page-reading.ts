/** How long the gate and the article take in Chromium beside Readability on the same pages, in the same run. */

import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { hasSharedData, idsIn, readJson, sharedPage } from '../../corpora/shared.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import type { Table } from '../quality/table.ts';

const ROUNDS = 15;

/** Milliseconds of one page: its first reading, as in a page just opened, and then the medians of the rounds. */
interface Times {
  firstGate: number;
  /** All slices of the first reading, and the longest of them. */
  firstRead: number;
  longestTask: number;
  firstReadability: number;
  gate: number;
  read: number;
  readability: number;
}

/** What the page is asked to run; bundled and put into it. */
const PROBE = `
import { Readability } from '@mozilla/readability';
import { inSlices } from './content-scripts/slices.ts';
import { detect } from './src/article/detect.ts';
import { readInSteps } from './src/article/read-page.ts';
const timeOf = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const readability = () => {
  const clone = document.cloneNode(true);
  return timeOf(() => new Readability(clone).parse());
};
// The time of each slice, from its beginning to where it gives way.
const slicesOf = async (found) => {
  const times = [];
  const { scheduler } = globalThis;
  const giveWay = scheduler.yield.bind(scheduler);
  let start = performance.now();
  scheduler.yield = async () => {
    times.push(performance.now() - start);
    await giveWay();
    start = performance.now();
  };
  await inSlices(() => readInSteps(document, location.href, found));
  times.push(performance.now() - start);
  delete scheduler.yield;
  return times;
};
globalThis.measureArticle = async (rounds, isReadabilityFirst) => {
  // Where a reader is, the page has been laid out already.
  document.documentElement.getBoundingClientRect();
  let firstReadability = isReadabilityFirst ? readability() : 0;
  let found;
  const gate = () => {
    found = detect(document, location.href);
  };
  // The page's script is told what the gate has found.
  const read = () => {
    const steps = readInSteps(document, location.href, found);
    while (!steps.next().done);
  };
  const firstGate = timeOf(gate);
  const slices = await slicesOf(found);
  firstReadability ||= readability();
  const times = { gate: [], read: [], readability: [] };
  for (let round = 0; round < rounds; round++) {
    times.readability.push(readability());
    times.gate.push(timeOf(gate));
    times.read.push(timeOf(read));
  }
  const median = (values) => values.sort((a, b) => a - b)[rounds >> 1];
  return {
    firstGate,
    firstRead: slices.reduce((sum, time) => sum + time, 0),
    longestTask: Math.max(...slices),
    firstReadability,
    gate: median(times.gate),
    read: median(times.read),
    readability: median(times.readability),
  };
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
      await open(page, String(truth[id]?.url), sharedPage(`pages/articles/${id}`));
      await page.evaluate(outputFiles[0]!.text);
      times.push((await page.evaluate(`measureArticle(${ROUNDS}, ${times.length % 2 > 0})`)) as Times);
    }
    return times;
  } finally {
    await browser.close();
  }
}

export default async function measure(): Promise<Table[]> {
  const times = await timesOfPages();
  if (!times.length) return [];
  const row = (name: string, value: (page: Times) => number) => {
    const values = times.map(value);
    return [name, ...[0.5, 0.9, 1].map((share) => quantile(values, share).toFixed(2))];
  };
  return [
    {
      title: 'Article: time in the page',
      note: `Chromium, ${times.length} news pages of 2019 loaded without their scripts and styles. First the page just opened, where everything runs for the first time, the article in slices as in the extension (on every other page after Readability); then the medians of ${ROUNDS} rounds, in turns. Readability’s time is its \`parse\` alone, without the clone that it needs.`,
      columns: ['', 'median', '9 in 10', 'longest'],
      rows: [
        row('gate, ms', ({ gate }) => gate),
        row('article, ms', ({ read }) => read),
        row('Readability, ms', ({ readability }) => readability),
        row('article / Readability', ({ read, readability }) => read / readability),
        row('first gate, ms', ({ firstGate }) => firstGate),
        row('first article, ms', ({ firstRead }) => firstRead),
        row('first article, longest task, ms', ({ longestTask }) => longestTask),
        row('first Readability, ms', ({ firstReadability }) => firstReadability),
        row('first article / first Readability', ({ firstRead, firstReadability }) => firstRead / firstReadability),
      ],
    },
  ];
}
