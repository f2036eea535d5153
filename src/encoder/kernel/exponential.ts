/** e^x of four numbers at a time. */

import { constant } from './constants';

/** The least x, log2 e, what rounds, ln 2 in two parts, 1, and the polynomial. */
const NUMBERS = memory.data<f32>([
  -87,
  <f32>Math.LOG2E,
  12582912,
  0.693359375,
  -2.1219444e-4,
  1,
  1.9875691e-4,
  1.3981999e-3,
  8.3334519e-3,
  4.1665796e-2,
  1.6666666e-1,
  0.5,
]);

/**
 * Cephes' `expf`: x is cut into a whole number of ln 2 and a rest, for which a polynomial stands; right to 2 units in the
 * last place. Below -87 it is that of -87.
 * @param x none above 87
 */
export function exp(x: v128): v128 {
  x = f32x4.pmax(x, constant(NUMBERS, 0));
  const bits = f32x4.add(f32x4.mul(x, constant(NUMBERS, 1)), constant(NUMBERS, 2));
  const whole = f32x4.sub(bits, constant(NUMBERS, 2));
  let rest = f32x4.sub(x, f32x4.mul(whole, constant(NUMBERS, 3)));
  rest = f32x4.sub(rest, f32x4.mul(whole, constant(NUMBERS, 4)));
  let sum = f32x4.add(f32x4.mul(constant(NUMBERS, 6), rest), constant(NUMBERS, 7));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 8));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 9));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 10));
  sum = f32x4.add(f32x4.mul(sum, rest), constant(NUMBERS, 11));
  sum = f32x4.add(f32x4.mul(sum, f32x4.mul(rest, rest)), f32x4.add(rest, constant(NUMBERS, 5)));
  // Added to the bits of its exponent the whole number multiplies by so many twos.
  return i32x4.add(sum, i32x4.shl(bits, 23));
}
