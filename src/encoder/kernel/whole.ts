/** Floats to whole numbers, and where those of a vector stand: in fours (`linear.ts`). */

import { constant } from './constants';

/** 1.5 × 2^23: added to a float below 2^22 it leaves the nearest whole number in the lowest bits. */
const ROUNDING = memory.data<f32>([12582912]);
/** What stands for zero among numbers of 8 bits: relaxed products want none below it. */
export const MIDDLE: i8 = 64;

/**
 * Writes a vector, multiplied, as whole numbers.
 * @param X i16, or u8 for numbers from -64 to 63
 * @param width a multiple of 8, or of 16 where numbers have 8 bits
 * @param into where the first vector begins
 * @param row which vector of those it is
 */
export function writeWhole<X>(from: usize, width: i32, times: f32, into: usize, row: i32): void {
  const factor = f32x4.splat(times);
  let to = into + <usize>((row & -4) * width) * sizeof<X>() + ((row & 3) << 2);
  for (const end = from + (width << 2); from < end; from += 64 / sizeof<X>()) {
    let whole = wholeAt(from, factor);
    if (sizeof<X>() === 1) {
      const middle = i16x8.splat(MIDDLE);
      whole = i8x16.narrow_i16x8_u(i16x8.add(whole, middle), i16x8.add(wholeAt(from + 32, factor), middle));
    }
    v128.store32_lane(to, whole, 0);
    v128.store32_lane(to, whole, 1, 16);
    v128.store32_lane(to, whole, 2, 32);
    v128.store32_lane(to, whole, 3, 48);
    to += 64;
  }
}

/** @returns the eight floats that stand at an address, multiplied, as whole numbers of 16 bits */
function wholeAt(at: usize, times: v128): v128 {
  const rounding = constant(ROUNDING, 0);
  const low = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at), times), rounding), rounding);
  const high = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at, 16), times), rounding), rounding);
  return i16x8.narrow_i32x4_s(low, high);
}
