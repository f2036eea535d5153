/** The worker in which a browser reads windows for `browsers.ts`: fetches model and kernels at the first message. */

import { WindowReader } from './window-reader.ts';

let reader: WindowReader | undefined;

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

addEventListener('message', async ({ data }: MessageEvent<number>) => {
  reader ??= await WindowReader.load(await bytesOf('/model.bin'), {
    plain: await bytesOf('/plain.wasm'),
    relaxed: await bytesOf('/relaxed.wasm'),
  });
  reader.read(data);
  postMessage(data);
});
