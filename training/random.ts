/** Numbers that look random and are the same every run. */

/** @returns Marsaglia's xorshift32 from a fixed seed: at each call a whole number from 1 to 2^32 - 1 */
export function randomNumbers(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
