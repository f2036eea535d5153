/** What a browser runs of the encoder for `encoder.test.ts`. */

import { fastestOf } from '../../../src/encoder/kernels.ts';
import { readModelFile } from '../../../src/encoder/model-file.ts';
import { createSession } from '../../../src/encoder/session.ts';

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

Object.assign(globalThis, {
  /** @returns whether a kernel in base 64, offered as the relaxed one, is taken */
  isTaken(kernel: string): boolean {
    const relaxed = bytesOf(kernel);
    return fastestOf({ plain: new Uint8Array(), relaxed }) === relaxed;
  },
  /** @returns the states of a window, by a model and the kernel in base 64 */
  async readWindow(model: string, kernel: string, ids: number[], quoted: number[]): Promise<number[]> {
    const file = bytesOf(model);
    const session = await createSession(file, readModelFile(file), bytesOf(kernel));
    return [...session.read(Int32Array.from(ids), Uint8Array.from(quoted))];
  },
});
