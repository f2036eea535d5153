/** Floats to whole numbers, eight at a time. */

import { constant } from './constants';

/** 1.5 × 2^23: added to a float below 2^22 it leaves the nearest whole number in the lowest bits. */
const ROUNDING = memory.data<f32>([12582912]);

/** @returns the eight floats that stand at an address, multiplied, as whole numbers of 16 bits */
export function wholeAt(at: usize, times: v128): v128 {
  const rounding = constant(ROUNDING, 0);
  const low = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at), times), rounding), rounding);
  const high = i32x4.sub(f32x4.add(f32x4.mul(v128.load(at, 16), times), rounding), rounding);
  return i16x8.narrow_i32x4_s(low, high);
}
