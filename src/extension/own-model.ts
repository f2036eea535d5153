/**
 * Loads what comes with the extension to read by, files beside its scripts, never the network's: the model with the kernels
 * that can run it and the names, when an article is to be read; what languages are told by, when one comes.
 */

import { type LoadedModel, loadModel } from '../encoder/model.ts';
import { loadTrigrams } from '../language/trigrams.ts';
import { loadNames } from '../text/name-lexicon.ts';

let names: Promise<void> | null = null;
let trigrams: Promise<void> | null = null;

/** For the background, or a worker of it. @throws Error that says what is wrong with the files */
export async function loadOwnModel(): Promise<LoadedModel> {
  names ??= ownText('models/names.txt').then(loadNames);
  const [model, plain, relaxed] = await Promise.all([
    bytesOf('models/reading.bin'),
    bytesOf('encoder.wasm'),
    bytesOf('encoder-relaxed.wasm'),
    names.catch((error: unknown) => {
      names = null;
      throw error;
    }),
  ]);
  return loadModel(model, { plain, relaxed });
}

/** For the background, or a worker of it, before it looks at an article. @throws Error that says what is wrong with the file */
export async function loadOwnTrigrams(): Promise<void> {
  trigrams ??= ownText('models/trigrams.txt').then(loadTrigrams);
  await trigrams.catch((error: unknown) => {
    trigrams = null;
    throw error;
  });
}

async function ownText(path: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(path));
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, location.origin)).catch(() => null);
  if (!response?.ok) throw new Error(`the extension’s own ${path} is not there`);
  return new Uint8Array(await response.arrayBuffer());
}
