import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kept, REST_MS } from '../../src/extension/kept.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes numbered things, and tells which were let go. */
function numbered() {
  let made = 0;
  const gone: number[] = [];
  const kept = new Kept(
    async () => ++made,
    (thing) => gone.push(thing),
  );
  return { kept, gone };
}
const given = async (thing: number) => thing;

describe('what is dear to hold', () => {
  it('is made when it is first used, and once for all who use it at a time', async () => {
    const { kept } = numbered();
    expect(await Promise.all([kept.use(given), kept.use(given)])).toEqual([1, 1]);
    expect(await kept.use(given)).toBe(1);
  });

  it('is let go when it has rested for a minute, and made anew for the next', async () => {
    const { kept, gone } = numbered();
    await kept.use(given);
    await vi.advanceTimersByTimeAsync(REST_MS - 1);
    expect(gone).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(gone).toEqual([1]);
    expect(await kept.use(given)).toBe(2);
  });

  it('rests only when the last who uses it is done, however long that takes', async () => {
    const { kept, gone } = numbered();
    const long = kept.use((thing) => new Promise((resolve) => setTimeout(resolve, 3 * REST_MS, thing)));
    await kept.use(given);
    await vi.advanceTimersByTimeAsync(3 * REST_MS);
    expect(gone).toEqual([]);
    expect(await long).toBe(1);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(gone).toEqual([1]);
  });

  it('is tried again where it could not be made', async () => {
    const make = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('cut short'));
    const kept = new Kept(make, () => {});
    await expect(kept.use(async (thing) => thing)).rejects.toThrow('cut short');
    expect(await kept.use(async (thing) => thing)).toBe('made');
  });
});
