/** Numbers that look random and are the same every run. */

/** @returns Marsaglia's xorshift32 from a seed other than 0: at each call a whole number from 1 to 2^32 - 1 */
export function randomNumbers(seed = 0x2545f491): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
