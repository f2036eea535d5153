/**
 * What the extension costs the thread of a page in Chromium, beside Readability as a content script on the same page in
 * the same run: processor time by the browser's own trace, since wall time on a shared machine says little.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build as bundle } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { listPages } from '../../corpora/pages.ts';
import { hasSharedData, sharedPage } from '../../corpora/shared.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { build } from '../../tools/build.ts';
import { launch, openExtensionPage } from '../../tools/launch.ts';
import type { Table } from '../quality/table.ts';
import pageNames from './thread-pages.json' with { type: 'json' };

const ROUNDS = 3;
/** A frame at 60 a second. */
const FRAME_MS = 16;
/** So long a page may take to be read, on a busy machine. */
const PATIENCE_MS = 8_000;
/** So long after the last of ours a page is traced on. */
const REST_MS = 400;

/** The parts of a trace event that are read here; times in microseconds, `tdur` in those of the processor. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; isMainFrame?: boolean }; elementCount?: number };
}

/** What the thread of one page did, in milliseconds of processor time. */
interface Cost {
  /** By script file, what ran when it came in. */
  files: Map<string, number>;
  /** All script of extensions, without the restyles that it waited for. */
  script: number;
  /** The longest stretch of such script, with the restyles in it. */
  longest: number;
  /** How often a good part of the page was styled anew. */
  restyles: number;
  /** In style and layout, whoever asked for it. */
  restyleTime: number;
}

/** Script of a page's own is forbidden by a policy, so that all that runs is an extension's. */
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.callFunction',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
const RESTYLE = new Set(['UpdateLayoutTree', 'Layout']);
/** An animation of the page's own restyles a few elements in each frame. */
const GOOD_PART = 0.25;

const milliseconds = ({ tdur = 0 }: TraceEvent): number => tdur / 1_000;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** @returns those of the events that lie within none of the others; all are of one thread, in order */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter(({ ts, dur = 0 }) => {
    const isInner = ts < end;
    end = Math.max(end, ts + dur);
    return !isInner;
  });
}

function costOf(trace: readonly TraceEvent[]): Cost {
  const commit = trace.findLast(({ name, args }) => name === 'CommitLoad' && args?.data?.isMainFrame);
  const events = trace
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === commit?.pid && tid === commit.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const files = new Map<string, number>();
  const nameOf = ({ args }: TraceEvent) => /^chrome-extension:.*\/(\w+\.js)$/.exec(args?.data?.url ?? '')?.[1];
  const begin = events.find((event) => event.name === 'EvaluateScript' && nameOf(event))?.ts ?? Infinity;
  const restyles = events.filter(({ name }) => RESTYLE.has(name));
  const within = ({ ts, dur = 0 }: TraceEvent) => restyles.filter((inner) => inner.ts >= ts && inner.ts < ts + dur);
  const pieces = outermost(events.filter(({ name, ts }) => ts >= begin && SCRIPT.has(name)));
  let script = 0;
  for (const event of pieces) {
    const own = milliseconds(event) - sum(outermost(within(event)).map(milliseconds));
    const file = nameOf(event);
    if (file) files.set(file, (files.get(file) ?? 0) + own);
    script += own;
  }
  const styled = restyles.flatMap(({ args }) => args?.elementCount ?? []);
  const most = Math.max(0, ...styled);
  return {
    files,
    script,
    longest: Math.max(0, ...pieces.map(milliseconds)),
    restyles: styled.filter((count) => count > GOOD_PART * most).length,
    restyleTime: sum(outermost(restyles).map(milliseconds)),
  };
}

/** Opens a page at its address in a tab of its own and traces it until `untilRead` is through. */
async function trace(browser: Browser, url: string, html: string, untilRead: (page: Page) => Promise<void>) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : request.abort(),
  );
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8', 'scheduler'] });
  await page.goto(url);
  await untilRead(page);
  await wait(REST_MS);
  const buffer = await page.tracing.stop();
  await page.close();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(buffer));
  return costOf(traceEvents);
}

/** Readability as an extension would run it: the library, the clone that it needs, and the reading, a file each. */
async function makePeer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readability-'));
  await bundle({
    stdin: { contents: `globalThis.Readability = require('@mozilla/readability').Readability;`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(folder, 'library.js'),
  });
  await writeFile(join(folder, 'clone.js'), 'globalThis.clone = document.cloneNode(true);');
  await writeFile(join(folder, 'parse.js'), 'new Readability(clone).parse();');
  const scripts = { matches: ['*://*/*'], js: ['library.js', 'clone.js', 'parse.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'Peer', version: '1', content_scripts: [scripts] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** @returns what each page cost with us and with Readability, round for round */
async function measurePages(): Promise<{ ours: Cost[]; peer: Cost[] }[]> {
  const addresses = new Map(listPages('today/pages').map(({ page, url }) => [page, url ?? '']));
  const peerFolder = await makePeer();
  const ours = await launch('chromium', true);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const peer = await puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    args,
    pipe: true,
    enableExtensions: [peerFolder],
    defaultViewport: { width: 1280, height: 900 },
  });
  try {
    const control = await openExtensionPage(ours, 'options/options.html');
    const isRead = async () => {
      const stored = await control.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.get(null));
      return Object.keys(stored).some((key) => key.startsWith('analysis-'));
    };
    const untilRead = async () => {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end && !(await isRead()); ) await wait(100);
    };
    const costs = [];
    for (const name of pageNames) {
      const html = sharedPage(`today/pages/${name}`);
      const url = addresses.get(name)!;
      const page = { ours: [] as Cost[], peer: [] as Cost[] };
      for (let round = 0; round < ROUNDS; round++) {
        const start = Date.now();
        page.ours.push(await trace(ours.browser, url, html, untilRead));
        const time = Date.now() - start;
        page.peer.push(await trace(peer, url, html, () => wait(time)));
      }
      costs.push(page);
    }
    return costs;
  } finally {
    await Promise.all([ours.browser.close(), peer.close(), rm(peerFolder, { recursive: true })]);
  }
}

export default async function measure(): Promise<Table[]> {
  if (!hasSharedData() || !findBrowser('chromium')) return [];
  await build();
  const pages = await measurePages();
  const each = (value: (page: { ours: Cost; peer: Cost }) => number) =>
    pages.map(({ ours, peer }) => median(ours.map((own, round) => value({ ours: own, peer: peer[round]! }))));
  const row = (name: string, value: (page: { ours: Cost; peer: Cost }) => number) => {
    const values = each(value).sort((a, b) => a - b);
    const at = (share: number) => values[Math.min(values.length - 1, Math.floor(values.length * share))]!.toFixed(1);
    return [name, at(0.5), at(0.95), sum(values).toFixed(0)];
  };
  const longest = each(({ ours }) => ours.longest);
  const parse = ({ peer }: { peer: Cost }) => peer.files.get('parse.js') ?? 0;
  return [
    {
      title: 'Page: what its thread does for us',
      note: `Chromium, ${pages.length} news pages of today at their addresses, their own scripts forbidden, each in a tab of its own, median of ${ROUNDS} rounds; milliseconds of the thread's processor time. ${longest.filter((time) => time <= FRAME_MS).length} of ${pages.length} pages have no stretch of script over ${FRAME_MS} ms.`,
      columns: ['', 'median', '19 in 20', 'all pages'],
      rows: [
        row('gate, when the page was opened', ({ ours }) => ours.files.get('gate.js') ?? 0),
        row('all our scripts', ({ ours }) => ours.script),
        row('Readability with its clone', ({ peer }) => peer.script),
        row('Readability, its parse alone', parse),
        row('our longest stretch', ({ ours }) => ours.longest),
        row('Readability’s longest stretch', ({ peer }) => peer.longest),
        row('restyles with us', ({ ours }) => ours.restyles),
        row('restyles without us', ({ peer }) => peer.restyles),
        row('style and layout with us', ({ ours }) => ours.restyleTime),
        row('style and layout without us', ({ peer }) => peer.restyleTime),
      ],
    },
  ];
}
