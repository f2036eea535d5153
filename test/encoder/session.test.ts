/** The kernel's arithmetic beside PyTorch's, on small random models that `training/kernel_fixture.py` wrote. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readModelFile } from '../../src/encoder/model-file.ts';
import { createSession } from '../../src/encoder/session.ts';
import { compileKernel } from '../../tools/kernel.ts';

/** Vectors have numbers of about 1. These models attend more sharply than a trained one, whose error is a tenth of this. */
const CLOSE = 0.004;

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./${name}.bin`, import.meta.url)));

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
  kernel = await compileKernel();
}, 120_000);

const load = (name: string) => createSession(fixture(name), kernel);

describe('a session', () => {
  it.each(['blocks', 'rows'])('reads a window as PyTorch does, pieces in %s', async (name) => {
    const session = await load(name);
    const { ids, quoted } = windowOf(fixture(name));
    expect(farthest(session.read(ids, quoted), session.floats('expected.states'))).toBeLessThan(CLOSE);
  });

  it('maps vectors as PyTorch does, however many they are', async () => {
    const session = await load('blocks');
    const [states, labels] = [session.floats('expected.states'), session.floats('expected.labels')];
    const once = session.linear('heads.labels', states);
    expect(farthest(once, labels)).toBeLessThan(CLOSE);
    const often = session.linear(
      'heads.labels',
      Float32Array.from({ length: 9 * states.length }, (_, at) => states[at % states.length]!),
    );
    expect(often).toEqual(Float32Array.from({ length: 9 * once.length }, (_, at) => once[at % once.length]!));
  });

  it('reads a window the same after a longer one', async () => {
    const session = await load('blocks');
    const { ids, quoted } = windowOf(fixture('blocks'));
    const read = () => session.read(ids.subarray(0, 5), quoted.subarray(0, 5));
    const before = read();
    session.read(
      Int32Array.from({ length: session.header.window }, (_, at) => at),
      new Uint8Array(session.header.window),
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
    const { pieces, window } = { pieces: 40, window: session.header.window };
    const read = (...ids: number[]) => session.read(Int32Array.from(ids), new Uint8Array(ids.length));
    expect(() => read()).toThrow(RangeError);
    expect(() => read(...new Array<number>(window + 1).fill(0))).toThrow(RangeError);
    expect(() => read(0, pieces)).toThrow(`there is no piece ${pieces}`);
    expect(() => read(0, -1)).toThrow('there is no piece -1');
    expect(() => session.linear('heads.labels', new Float32Array(65))).toThrow(RangeError);
    expect(() => session.linear('heads.none', new Float32Array(64))).toThrow('no "heads.none.weight"');
  });

  it('answers nothing after its release', async () => {
    const session = await load('rows');
    session.release();
    expect(() => session.read(Int32Array.of(0), Uint8Array.of(0))).toThrow('released');
  });
});
