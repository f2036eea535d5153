/** How long the encoder takes to load and to read, how that grows with the text, and what it takes of memory. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fastestOf } from '../../src/encoder/kernels.ts';
import { readModelFile } from '../../src/encoder/model-file.ts';
import { createSession } from '../../src/encoder/session.ts';
import { compileKernels } from '../../tools/kernel.ts';
import type { Table } from '../quality/table.ts';
import { randomModel } from './random-model.ts';

const ROUNDS = 5;
const PIECES = 256;
const LAYERS = [6, 12];
const MEGABYTE = 2 ** 20;

/** @returns milliseconds of the processor: other work on the machine does not count */
async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function medianTime(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await processorTime(work));
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

async function memory(): Promise<number> {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  // What was collected is given back by another thread.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return process.memoryUsage().rss / MEGABYTE;
}

async function rowsOf(layers: number, kernel: Uint8Array<ArrayBuffer>): Promise<Table['rows']> {
  const model = randomModel(layers);
  const ids = Int32Array.from({ length: PIECES }, (_, at) => (at * 7919) % 48_000);
  const quoted = Uint8Array.from({ length: PIECES }, (_, at) => (at >> 5) & 1);
  const before = await memory();
  const load = () => createSession(model, readModelFile(model), kernel);
  let session = await load();
  const first = await processorTime(() => session.read(ids, quoted));
  const held = (await memory()) - before;
  const warm = await medianTime(() => session.read(ids, quoted));
  const tenfold = await medianTime(() => {
    for (let window = 0; window < 10; window++) session.read(ids, quoted);
  });
  const loading = await medianTime(async () => {
    session.release();
    session = await load();
  });
  const name = `${layers} layers`;
  return [
    [`${name}: ms for ${PIECES} pieces, warm`, warm],
    [`${name}: ms for the first ${PIECES}`, first],
    [`${name}: ms to load`, loading],
    [`${name}: time on 10 times the text / on the text`, tenfold / warm],
    [`${name}: MB of memory, the file itself not counted`, held],
    [`${name}: MB of the file`, model.length / MEGABYTE],
  ];
}

export default async function measure(): Promise<Table[]> {
  const kernels = await compileKernels();
  const { plain, relaxed } = kernels;
  const rows: Table['rows'] = [['KB of the kernel, twice', (plain.length + relaxed.length) / 1024]];
  for (const layers of LAYERS) rows.push(...(await rowsOf(layers, fastestOf(kernels))));
  return [
    {
      title: 'The encoder: speed, growth and memory',
      note: `Random weights in the shapes of ours, one thread, Node; processor time, median of ${ROUNDS} rounds.`,
      columns: ['what', 'figure'],
      rows,
    },
  ];
}
