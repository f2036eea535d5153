/** The kernel's arithmetic beside PyTorch's, on small random models that `training/kernel_fixture.py` wrote. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LinearMap } from '../../src/encoder/linear.ts';
import { readModelFile } from '../../src/encoder/model-file.ts';
import { createSession } from '../../src/encoder/session.ts';
import { numbersOf } from '../../src/encoder/weights.ts';
import { compileKernels } from '../../tools/kernel.ts';

/** Vectors have numbers of about 1. Both sides round alike: what is left is the last bits of floats. */
const CLOSE = 0.0001;

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`./${name}.bin`, import.meta.url)));

/** What the fixture says was read. */
function windowOf(bytes: Uint8Array): { ids: Int32Array; quoted: Uint8Array } {
  const file = readModelFile(bytes);
  const numbers = (name: string) => {
    const { at, size } = file.tensor(`expected.${name}`);
    return bytes.slice(at, at + size);
  };
  return { ids: Int32Array.from(numbers('ids')), quoted: numbers('quoted') };
}

function farthest(found: Float32Array, expected: Float32Array): number {
  expect(found.length).toBe(expected.length);
  return found.reduce((most, value, at) => Math.max(most, Math.abs(value - expected[at]!)), 0);
}

let kernel: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  ({ plain: kernel } = await compileKernels());
}, 120_000);

const load = (name: string) => createSession(fixture(name), readModelFile(fixture(name)), kernel);
const windowSize = (name: string) => readModelFile(fixture(name)).header.window;

describe('a session', () => {
  it.each(['blocks', 'rows'])('reads a window as PyTorch does, pieces in %s', async (name) => {
    const session = await load(name);
    const { ids, quoted } = windowOf(fixture(name));
    const bytes = fixture(name);
    const { values } = numbersOf(bytes, readModelFile(bytes), 'expected.states');
    expect(farthest(session.read(ids, quoted), values)).toBeLessThan(CLOSE);
  });

  it.each(['blocks', 'rows'])('hands the heads their weights, pieces in %s', (name) => {
    const bytes = fixture(name);
    const numbers = (tensor: string) => numbersOf(bytes, readModelFile(bytes), tensor);
    const map = LinearMap.of(numbers, 'heads.labels', numbers('encoder.norm.bias').values.length);
    const [states, labels] = [numbers('expected.states').values, numbers('expected.labels').values];
    const found = Array.from({ length: states.length / map.inputs }, (_, row) => [
      ...map.all(states, row * map.inputs),
    ]);
    expect(farthest(Float32Array.from(found.flat()), labels)).toBeLessThan(1e-4);
  });

  it('hands out the same weights of a file that is read into a Buffer', () => {
    const bytes = fixture('rows');
    const pooled = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);
    const numbers = (file: Uint8Array) => numbersOf(file, readModelFile(bytes), 'heads.labels.weight').values;
    expect(numbers(pooled)).toEqual(numbers(bytes));
  });

  it('reads a window the same after a longer one', async () => {
    const session = await load('blocks');
    const { ids, quoted } = windowOf(fixture('blocks'));
    const read = () => session.read(ids.subarray(0, 5), quoted.subarray(0, 5));
    const before = read();
    session.read(
      Int32Array.from({ length: windowSize('blocks') }, (_, at) => at),
      new Uint8Array(windowSize('blocks')),
    );
    expect(read()).toEqual(before);
  });

  it('sees what stands between marks', async () => {
    const session = await load('blocks');
    const { ids } = windowOf(fixture('blocks'));
    const [plain, marked] = [0, 1].map((mark) => session.read(ids, new Uint8Array(ids.length).fill(mark)));
    expect(farthest(plain!, marked!)).toBeGreaterThan(0.5);
  });

  it('refuses windows that the model cannot read', async () => {
    const session = await load('blocks');
    const [pieces, window] = [40, windowSize('blocks')];
    const read = (...ids: number[]) => session.read(Int32Array.from(ids), new Uint8Array(ids.length));
    expect(() => read()).toThrow(RangeError);
    expect(() => read(...new Array<number>(window + 1).fill(0))).toThrow(RangeError);
    expect(() => read(0, pieces)).toThrow(`there is no piece ${pieces}`);
    expect(() => read(0, -1)).toThrow('there is no piece -1');
  });

  it('answers nothing after its release', async () => {
    const session = await load('rows');
    session.release();
    expect(() => session.read(Int32Array.of(0), Uint8Array.of(0))).toThrow('released');
  });
});
