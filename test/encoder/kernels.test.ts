/** Which kernel an engine gets. */

import { expect, it } from 'vitest';
import { fastestOf } from '../../src/encoder/kernels.ts';

/** What each module of WebAssembly begins with, and nothing after it. */
const MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const UNKNOWN = Uint8Array.of(0, 0x61, 0x73, 0x6d, 99, 0, 0, 0);

it('an engine runs the relaxed kernel where it knows what stands in it, else the plain one', () => {
  const plain = MODULE.slice();
  expect(fastestOf({ plain, relaxed: MODULE })).toBe(MODULE);
  expect(fastestOf({ plain, relaxed: UNKNOWN })).toBe(plain);
});
