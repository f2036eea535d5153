/** How much script the popup runs until its first paint in Chromium, beside an empty one in the same run, and how it scrolls. */

import { build as bundle } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Analysis, Block, Person, Quotation } from '../../src/analysis.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { build } from '../../tools/build.ts';
import { type LaunchedBrowser, launch, openExtensionPage, tabIdOf } from '../../tools/launch.ts';
import type { Table } from '../quality/table.ts';

const ROUNDS = 9;
const QUOTATIONS = 200;
const PEOPLE = 60;

/** The least that a popup drawn with preact can be. */
const EMPTY = `
import { h, render } from 'preact';
render(h('main', null, h('h1', null, 'Nothing')), document.body);`;

interface Load {
  /** Milliseconds of script until the first paint with content. */
  first: number;
  /** Milliseconds of script until everything is drawn. */
  all: number;
}

/** The parts of a trace event that are read here; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
}

const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'v8.run', 'FunctionCall', 'RunMicrotasks', 'TimerFire']);
const FIRST_PAINT = 'firstContentfulPaint';
const SCROLLED = 'whosaid-scrolled';
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function articleOf(blocks: Block[]): Analysis['article'] {
  return {
    isNews: true,
    kind: 'article',
    reasons: [],
    headline: 'Many voices',
    standfirst: null,
    byline: [],
    credit: null,
    publisher: null,
    published: '2024-05-14',
    modified: null,
    section: null,
    language: 'en',
    url: 'https://news.example/voices',
    blocks,
    related: [],
  };
}

/** An article of two quotations a paragraph and sixty people, each named six times. */
function manyVoices(): Analysis {
  const name = (person: number) => `Person Number${person}`;
  const blocks: Block[] = Array.from({ length: QUOTATIONS }, (_, index) => ({
    kind: 'paragraph',
    text: `“This is what was said on occasion ${index}, and it took a while to say,” said ${name(index % PEOPLE)} on Monday.`,
  }));
  const spanOf = (block: number, text: string) => {
    const start = blocks[block]!.text.indexOf(text);
    return { block, start, end: start + text.length, text };
  };
  const people: Person[] = Array.from({ length: PEOPLE }, (_, person) => ({
    name: name(person),
    aliases: [],
    role: null,
    confidence: 0.9,
    mentions: [...blocks.keys()]
      .filter((block) => block % PEOPLE === person)
      .map((block) => ({ ...spanOf(block, name(person)), via: 'name', confidence: 0.9 })),
  }));
  const quotations: Quotation[] = blocks.map(({ text }, block) => ({
    ...spanOf(block, text.slice(1, text.indexOf('”'))),
    kind: 'direct',
    confidence: 0.9,
    cue: null,
    repeats: [],
    speaker: {
      text: name(block % PEOPLE),
      span: spanOf(block, name(block % PEOPLE)),
      person: block % PEOPLE,
      confidence: 0.9,
    },
  }));
  const keyPoints = blocks.slice(0, 5).map(({ text }, block) => ({ ...spanOf(block, text), referents: [] }));
  return {
    version: 1,
    article: articleOf(blocks),
    language: 'en',
    read: 'whole',
    people,
    quotations,
    keyPoints,
    sources: people.map(({ name: who, mentions }) => ({
      who,
      type: 'person',
      spans: mentions,
      reason: null,
      basis: null,
      via: null,
    })),
    timeline: [],
    places: [],
    organisations: [],
    figures: [],
  };
}

/** @returns what the main thread of a page did while `work` went on: the thread on which the event named `marker` was */
async function traced(page: Page, marker: string, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'loading', 'v8', 'blink.user_timing'] });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(buffer));
  const marked = traceEvents.findLast(({ name }) => name === marker);
  if (!marked) throw new Error(`the trace has no ${marker}`);
  return traceEvents.filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid);
}

/** Milliseconds in which any of these events ran, each moment counted once. */
function timeIn(events: readonly TraceEvent[], until: number): number {
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of events.filter(({ ts }) => ts < until).sort((a, b) => a.ts - b.ts)) {
    total += Math.max(ts + dur - Math.max(ts, end), 0);
    end = Math.max(end, ts + dur);
  }
  return total / 1_000;
}

async function load(page: Page, url: string, isDrawn: () => boolean): Promise<Load> {
  const events = await traced(page, FIRST_PAINT, async () => {
    await page.goto(url);
    await page.waitForFunction(isDrawn);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  });
  const paint = events.findLast(({ name }) => name === FIRST_PAINT)?.ts ?? 0;
  const script = events.filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name));
  return { first: timeIn(script, paint), all: timeIn(script, Number.POSITIVE_INFINITY) };
}

/** @returns milliseconds of the longest task while the list is scrolled from its beginning to its end */
async function scroll(page: Page): Promise<number> {
  const events = await traced(page, SCROLLED, () =>
    page.evaluate(async (mark) => {
      while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
        scrollBy({ top: 300, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      performance.mark(mark);
    }, SCROLLED),
  );
  const tasks = events.filter(({ name }) => name.endsWith('RunTask'));
  if (!tasks.length) throw new Error('the trace has no tasks');
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1_000));
}

async function measurePopup(
  launched: LaunchedBrowser,
  emptyUrl: string,
): Promise<{ popup: Load[]; empty: Load[]; scrolls: number[] }> {
  const options = await openExtensionPage(launched, 'options/options.html');
  // Any tab does: what is stored for it is what the popup shows.
  const tab = await tabIdOf(options, options.url());
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 420, height: 600 });
  const stored = {
    [`page-${tab}`]: { document: 1, revision: 0, url: 'https://news.example/voices', progress: 'read' },
    [`analysis-${tab}`]: JSON.stringify(manyVoices()),
  };
  await options.evaluate((items) => Reflect.get(globalThis, 'chrome').storage.session.set(items), stored);
  const result = { popup: [] as Load[], empty: [] as Load[], scrolls: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    result.empty.push(await load(page, emptyUrl, () => document.querySelector('h1') !== null));
    result.popup.push(
      await load(
        page,
        `${launched.extensionOrigin}/popup/popup.html?tab=${tab}`,
        () => document.querySelector('#sources') !== null,
      ),
    );
    result.scrolls.push(await scroll(page));
  }
  return result;
}

export default async function measure(): Promise<Table[]> {
  if (!findBrowser('chromium')) return [];
  await build();
  const { outputFiles } = await bundle({
    stdin: { contents: EMPTY, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  const html = `<!doctype html><meta charset="utf-8"><body><script>${outputFiles[0]!.text}</script>`;
  const emptyUrl = `data:text/html;base64,${Buffer.from(html).toString('base64')}`;
  const launched = await launch('chromium', true);
  try {
    const { popup, empty, scrolls } = await measurePopup(launched, emptyUrl);
    const row = (name: string, loads: readonly Load[]) => [
      name,
      ...(['first', 'all'] as const).map((part) => median(loads.map((one) => one[part])).toFixed(1)),
    ];
    const ratio = median(popup.map(({ first }, round) => first / empty[round]!.first));
    return [
      {
        title: `Popup: script with ${QUOTATIONS} quotations and ${PEOPLE} people`,
        note: `Chromium, each the median of ${ROUNDS} rounds in turns. Until the first paint the popup runs ${ratio.toFixed(1)} times the script of an empty one. Longest task while its whole length is scrolled: ${median(scrolls).toFixed(1)} ms.`,
        columns: ['ms', 'script until first paint', 'script until all is drawn'],
        rows: [row('popup', popup), row('empty popup', empty)],
      },
    ];
  } finally {
    await launched.browser.close();
  }
}
