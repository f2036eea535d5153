/** The encoder gives the same numbers in browsers, under the extension's own policy, as in Node and in PyTorch. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kernels } from '../../src/encoder/kernels.ts';
import { readModelFile } from '../../src/encoder/model-file.ts';
import { createSession } from '../../src/encoder/session.ts';
import { numbersOf } from '../../src/encoder/weights.ts';
import { compileKernels } from '../../tools/kernel.ts';
import { BROWSERS, onStage, type TestBrowser } from './harness/browser.ts';

/** As in `test/encoder/session.test.ts`. */
const CLOSE = 0.0001;

const ENTRY = fileURLToPath(new URL('harness/encoder-entry.ts', import.meta.url));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe.each(BROWSERS)('the encoder, in %s', (name) => {
  let test: TestBrowser;
  let kernels: Kernels;
  onStage(name, (stage) => {
    ({ test } = stage);
  });
  beforeAll(async () => {
    kernels = await compileKernels();
    const { outputFiles } = await bundle({ entryPoints: [ENTRY], bundle: true, format: 'iife', write: false });
    await test.control.evaluate(outputFiles[0]!.text);
  });

  it('runs the relaxed kernel', async () => {
    const isTaken = (kernel: string) => Reflect.get(globalThis, 'isTaken')(kernel);
    expect(await test.control.evaluate(isTaken, base64(kernels.relaxed))).toBe(true);
  });

  it.each([
    ['blocks', 'plain'],
    ['blocks', 'relaxed'],
    ['rows', 'plain'],
    ['rows', 'relaxed'],
  ] as const)(
    'reads a window as PyTorch does, and to the last bit as the plain kernel in Node, pieces in %s, kernel %s',
    async (model, kernel) => {
      const bytes = new Uint8Array(readFileSync(new URL(`../encoder/${model}.bin`, import.meta.url)));
      const file = readModelFile(bytes);
      const numbers = (tensor: string) => {
        const { at, size } = file.tensor(`expected.${tensor}`);
        return [...bytes.subarray(at, at + size)];
      };
      const window = [numbers('ids'), numbers('quoted')] as const;
      const found = await test.control.evaluate(
        (...given) => Reflect.get(globalThis, 'readWindow')(...given),
        base64(bytes),
        base64(kernels[kernel]),
        ...window,
      );
      const session = await createSession(bytes, file, kernels.plain);
      expect(found).toEqual([...session.read(Int32Array.from(window[0]), Uint8Array.from(window[1]))]);
      const { values } = numbersOf(bytes, file, 'expected.states');
      const farthest = values.reduce((most, value, at) => Math.max(most, Math.abs(value - found[at])), 0);
      expect(farthest).toBeLessThan(CLOSE);
    },
  );
});
