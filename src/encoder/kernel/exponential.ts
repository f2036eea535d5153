/** 2^x of four numbers at a time. */

import { constant } from './constants';

/** The least x, what rounds, 1, and the polynomial. */
const NUMBERS = memory.data<f32>([-126, 12582912, 1, 0.0095828529, 0.055906425, 0.24024099, 0.69312419]);

/**
 * x is cut into a whole number and a rest from -1/2 to 1/2, for which a polynomial stands (the best one through 1 at 0);
 * right to 3e-6. Below -126 it is that of -126.
 * @param x none above 127
 */
export function powerOfTwo(x: v128): v128 {
  x = f32x4.pmax(x, constant(NUMBERS, 0));
  const bits = f32x4.add(x, constant(NUMBERS, 1));
  const rest = f32x4.sub(x, f32x4.sub(bits, constant(NUMBERS, 1)));
  let sum = f32x4.add(f32x4.mul(rest, constant(NUMBERS, 3)), constant(NUMBERS, 4));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 5));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 6));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 2));
  // Added to the bits of its exponent the whole number multiplies by so many twos.
  return i32x4.add(sum, i32x4.shl(bits, 23));
}
