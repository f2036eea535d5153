/** Reads articles with the model as it lies on disk: for the command line, measurements and tests. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileKernels } from '../tools/kernel.ts';
import type { ReadBlocks } from './analyse.ts';
import { type LoadedModel, loadModel } from './encoder/model.ts';
import { readWithModel } from './encoder/read.ts';
import './learnt-from-disk.ts';

const MODEL = fileURLToPath(new URL('../models/reading.bin', import.meta.url));

let model: Promise<LoadedModel> | undefined;

async function loadFromDisk(): Promise<LoadedModel> {
  const [bytes, kernels] = await Promise.all([readFile(MODEL), compileKernels()]);
  return loadModel(bytes, kernels);
}

/** The model is loaded when it is first asked, and kept. */
export const readFromDisk: ReadBlocks = async (blocks, passages) => {
  model ??= loadFromDisk();
  return readWithModel(blocks, passages, await model, async () => {});
};
