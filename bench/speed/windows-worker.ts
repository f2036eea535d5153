/** The worker in which a browser reads windows for `browsers.ts`: fetches model and kernel at the first message. */

import { WindowReader } from './window-reader.ts';

let reader: WindowReader | undefined;

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

addEventListener('message', async ({ data }: MessageEvent<number>) => {
  reader ??= await WindowReader.load(await bytesOf('/model.bin'), await bytesOf('/kernel.wasm'));
  reader.read(data);
  postMessage(data);
});
