/** Windows cover an article, and each piece belongs to the one that sees most around it. */

import { describe, expect, it } from 'vitest';
import { ownersOf, WHOLE, windowsOf } from '../../src/encoder/windows.ts';

describe('windows', () => {
  it('are one where all fits', () => {
    expect(windowsOf({ first: 5, end: 5 + WHOLE - 1 })).toEqual([{ first: 5, end: 388 }]);
  });

  it('step by 256, and the last ends where the text ends', () => {
    expect(windowsOf({ first: 0, end: 700 }).map(({ first, end }) => [first, end])).toEqual([
      [0, 383],
      [256, 639],
      [317, 700],
    ]);
  });

  it('own the pieces of which they see most, what stands before counting half', () => {
    const part = { first: 1000, end: 1700 };
    const owners = ownersOf(windowsOf(part), part);
    // At 340 the first window sees 42 after it, the second 84 before it, half of it counting.
    expect([0, 340, 341, 700 - 1].map((piece) => owners[piece])).toEqual([0, 0, 1, 2]);
    expect([...owners]).toEqual([...owners].sort());
  });
});
