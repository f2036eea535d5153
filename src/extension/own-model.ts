/** Loads the model that comes with the extension, and the kernels that can run it: files beside its scripts, never the network's. */

import { type LoadedModel, loadModel } from '../encoder/model.ts';

/** For the background, or a worker of it. @throws Error that says what is wrong with the files */
export async function loadOwnModel(): Promise<LoadedModel> {
  const [model, plain, relaxed] = await Promise.all([
    bytesOf('models/reading.bin'),
    bytesOf('encoder.wasm'),
    bytesOf('encoder-relaxed.wasm'),
  ]);
  return loadModel(model, { plain, relaxed });
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, location.origin)).catch(() => null);
  if (!response?.ok) throw new Error(`the extension’s own ${path} is not there`);
  return new Uint8Array(await response.arrayBuffer());
}
