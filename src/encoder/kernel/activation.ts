/** GELU, x times the share of the normal distribution below x (Hendrycks and Gimpel 2016), by the error function. */

import { constant } from './constants';

/** 1, 1/2, the root of 1/2, and the polynomial. */
const NUMBERS = memory.data<f32>([
  1,
  0.5,
  <f32>Math.SQRT1_2,
  0.0000430638,
  0.0002765672,
  0.0001520143,
  0.0092705272,
  0.0422820123,
  0.0705230784,
]);

/**
 * Abramowitz and Stegun 7.1.28: right to 3e-7.
 * @returns erf(|x|)
 */
function erfOf(size: v128): v128 {
  const one = constant(NUMBERS, 0);
  let sum = f32x4.add(f32x4.mul(size, constant(NUMBERS, 3)), constant(NUMBERS, 4));
  sum = f32x4.add(f32x4.mul(sum, size), constant(NUMBERS, 5));
  sum = f32x4.add(f32x4.mul(sum, size), constant(NUMBERS, 6));
  sum = f32x4.add(f32x4.mul(sum, size), constant(NUMBERS, 7));
  sum = f32x4.add(f32x4.mul(sum, size), constant(NUMBERS, 8));
  sum = f32x4.add(f32x4.mul(sum, size), one);
  // To the sixteenth power; what is too large for a float leaves 1.
  sum = f32x4.mul(sum, sum);
  sum = f32x4.mul(sum, sum);
  sum = f32x4.mul(sum, sum);
  sum = f32x4.mul(sum, sum);
  return f32x4.sub(one, f32x4.div(one, sum));
}

/** Puts GELU(x) in the place of each x. */
export function gelu(vectors: usize, count: i32): void {
  const sign = i32x4.splat(0x80000000);
  for (const end = vectors + (count << 2); vectors < end; vectors += 16) {
    const x = v128.load(vectors);
    const erf = erfOf(f32x4.abs(f32x4.mul(x, constant(NUMBERS, 2))));
    const below = f32x4.add(constant(NUMBERS, 0), v128.or(erf, v128.and(x, sign)));
    v128.store(vectors, f32x4.mul(f32x4.mul(x, constant(NUMBERS, 1)), below));
  }
}
