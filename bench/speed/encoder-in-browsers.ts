/** What the encoder takes of the processor in Chromium and Firefox beside Node, each in turn in the same minutes. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Kernels } from '../../src/encoder/kernels.ts';
import { type BrowserName, findBrowser } from '../../tools/browsers.mjs';
import { compileKernels } from '../../tools/kernel.ts';
import { serve } from '../../tools/serve.ts';
import type { Table } from '../quality/table.ts';
import { processorTime, treeOf } from './processes.ts';
import { PIECES, WindowReader } from './window-reader.ts';

const MODEL = new URL('../../models/reading.bin', import.meta.url);
const WORKER = fileURLToPath(new URL('windows-worker.ts', import.meta.url));
const WINDOWS = 3;
const PATIENCE_MS = 600_000;

/** Something that reads windows, and the processes that do it. */
interface Place {
  name: string;
  pids: () => number[];
  /** Reads so many windows; the first time it loads the model as well. */
  read(windows: number): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds of the processor. */
interface Times {
  /** To load the model and read a first window: what a cold start costs. */
  first: number;
  warm: number;
  tenfold: number;
}

async function makeSite(model: Uint8Array, { plain, relaxed }: Kernels): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'windows-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Windows</title>');
  await writeFile(join(folder, 'model.bin'), model);
  await writeFile(join(folder, 'plain.wasm'), plain);
  await writeFile(join(folder, 'relaxed.wasm'), relaxed);
  await bundle({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(folder, 'worker.js'),
  });
  return folder;
}

async function openBrowser(name: BrowserName, origin: string): Promise<Place> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: findBrowser(name)!,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    timeout: PATIENCE_MS,
    protocolTimeout: PATIENCE_MS,
  });
  const page = await browser.newPage();
  await page.goto(`${origin}/index.html`, { timeout: PATIENCE_MS });
  await page.evaluate(() => Reflect.set(window, 'reader', new Worker('/worker.js')));
  const pid = browser.process()!.pid!;
  return {
    name,
    pids: () => treeOf(pid),
    read: async (windows) => {
      await page.evaluate(
        (count) =>
          new Promise((resolve, reject) => {
            const worker = Reflect.get(window, 'reader');
            worker.onmessage = resolve;
            worker.onerror = ({ message }: ErrorEvent) => reject(new Error(message));
            worker.postMessage(count);
          }).then(() => undefined),
        windows,
      );
    },
    close: () => browser.close(),
  };
}

function openNode(model: Uint8Array, kernels: Kernels): Place {
  let reader: WindowReader | undefined;
  return {
    name: 'node',
    pids: () => [process.pid],
    read: async (windows) => {
      reader ??= await WindowReader.load(model, kernels);
      reader.read(windows);
    },
    close: async () => {},
  };
}

async function timesIn({ pids, read }: Place): Promise<Times> {
  const time = async (windows: number) => {
    const before = processorTime(pids());
    await read(windows);
    return processorTime(pids()) - before;
  };
  const first = await time(1);
  const warm = (await time(WINDOWS)) / WINDOWS;
  return { first, warm, tenfold: await time(10) };
}

export default async function measure(): Promise<Table[]> {
  const names = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name));
  const [model, kernels] = [await readFile(MODEL), await compileKernels()];
  const folder = await makeSite(model, kernels);
  const { server, origin } = await serve(folder);
  const opening = [() => openNode(model, kernels), ...names.map((name) => () => openBrowser(name, origin))];
  const times: [string, Times][] = [];
  try {
    for (const open of opening) {
      const place = await open();
      try {
        times.push([place.name, await timesIn(place)]);
        console.error(`browsers: ${JSON.stringify(times.at(-1))}`);
      } finally {
        await place.close();
      }
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
  const row = (name: string, value: (one: Times) => number) => [name, ...times.map(([, one]) => value(one))];
  return [
    {
      title: 'The encoder in browsers',
      note: `models/reading.bin, one thread; milliseconds of the processor, all processes of a browser together.`,
      columns: ['what', ...times.map(([name]) => name)],
      rows: [
        row(`${PIECES} pieces, warm`, ({ warm }) => warm),
        row(`the model loaded and the first ${PIECES} pieces`, ({ first }) => first),
        row('ten times the text / the text', ({ tenfold, warm }) => tenfold / warm),
      ],
    },
  ];
}
