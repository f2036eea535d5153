/** Reads windows of pieces with the encoder alone, wherever it runs: in Node and in the workers of browsers. */

import { fastestOf, type Kernels } from '../../src/encoder/kernels.ts';
import { readModelFile } from '../../src/encoder/model-file.ts';
import { createSession, type Session } from '../../src/encoder/session.ts';

/** So many pieces make a window here. */
export const PIECES = 256;

export class WindowReader {
  private readonly ids = Int32Array.from({ length: PIECES }, (_, at) => (at * 7919) % 40_000);
  private readonly quoted = Uint8Array.from({ length: PIECES }, (_, at) => (at >> 5) & 1);

  private constructor(private readonly session: Session) {}

  /** @param model a model's file, or bytes in its form */
  static async load(model: Uint8Array, kernels: Kernels): Promise<WindowReader> {
    return new WindowReader(await createSession(model, readModelFile(model), fastestOf(kernels)));
  }

  read(windows: number): void {
    for (let window = 0; window < windows; window++) this.session.read(this.ids, this.quoted);
  }
}
