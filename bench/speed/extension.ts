/** What the extension's own process takes while an article is read and after the model was let go; and how soon marks are found. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { analyseMarks } from '../../src/analyse-marks.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { REST_MS } from '../../src/extension/kept.ts';
import { type BrowserName, findBrowser } from '../../tools/browsers.mjs';
import { build } from '../../tools/build.ts';
import { type LaunchedBrowser, launch, openExtensionPage } from '../../tools/launch.ts';
import { serve } from '../../tools/serve.ts';
import type { Table } from '../quality/table.ts';
import { storedAnalysis } from '../stored-analysis.ts';
import { commandOf, memoryOf, processorTime, treeOf } from './processes.ts';

const DEMO = new URL('../../demo/article.html', import.meta.url);
const PATIENCE_MS = 300_000;
/** After its rest the model is garbage, which each browser takes out when it likes. */
const MORE_MS = 40_000;
const STEP_MS = 100;

interface Costs {
  before: number;
  peak: number;
  after: number;
  /** Processor time of the extension's process from opening the page to the end of the reading. */
  time: number;
}

/** The process that runs the extension's pages and its background. */
function ownProcess({ name, browser }: LaunchedBrowser): number {
  const isOwn = (command: string) => command.includes(name === 'chromium' ? '--extension-process' : 'WebExtensions');
  const pid = treeOf(browser.process()!.pid!).find((one) => isOwn(commandOf(one)));
  if (pid === undefined) throw new Error(`${name} has no process for extensions`);
  return pid;
}

async function costsIn(name: BrowserName, url: string): Promise<Costs> {
  const launched = await launch(name, true);
  try {
    const control = await openExtensionPage(launched, 'options/options.html');
    const pid = ownProcess(launched);
    const progress = async () => (await storedAnalysis(control))?.progress;
    const [before, start] = [memoryOf(pid), processorTime([pid])];
    const page = await launched.browser.newPage();
    await page.goto(url);
    let peak = before;
    for (const end = Date.now() + PATIENCE_MS; (await progress()) !== 'read'; await wait(STEP_MS)) {
      peak = Math.max(peak, memoryOf(pid));
      if (Date.now() > end) throw new Error(`${name} did not read ${url}`);
    }
    const time = processorTime([pid]) - start;
    await wait(REST_MS + MORE_MS);
    return { before, peak, time, after: memoryOf(pid) };
  } finally {
    await launched.browser.close();
  }
}

/** Milliseconds of the processor for the marks of so many words, the best of three. */
function marksTime(words: number): number {
  const paragraph = 'Ada Lind said on Monday that the bridge “holds for now”, and the town agreed with what she said. ';
  const text = Array.from({ length: Math.ceil(words / 100) }, () => paragraph.repeat(6)).join('\n');
  const article = articleOfText(text, null, 'en');
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    analyseMarks(article);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

export default async function measure(): Promise<Table[]> {
  await build();
  const names = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name));
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const demo = await readFile(DEMO, 'utf8');
  await writeFile(join(folder, 'article.html'), demo);
  const { server, origin } = await serve(folder);
  const costs: Costs[] = [];
  try {
    for (const name of names) costs.push(await costsIn(name, `${origin}/article.html`));
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
  const row = (what: string, value: (one: Costs) => number) => [what, ...costs.map(value)];
  return [
    {
      title: 'The extension: memory and time of its own process',
      note: 'The demo article; MB of memory as Linux shares them out (Pss), milliseconds of the processor.',
      columns: ['what', ...names],
      rows: [
        row('memory before', ({ before }) => before),
        row('most while it is read', ({ peak }) => peak),
        row(`after ${(REST_MS + MORE_MS) / 1000} s of rest`, ({ after }) => after),
        row('time until it is read, the model loaded for it', ({ time }) => time),
      ],
    },
    {
      title: 'Marks: how soon they are found',
      note: 'Node, the best of three; milliseconds of the processor.',
      columns: ['words', 'ms'],
      rows: [1_000, 10_000].map((words) => [`${words}`, marksTime(words)]),
    },
  ];
}
