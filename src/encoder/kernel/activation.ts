/** GELU, x times the share of the normal distribution below x (Hendrycks and Gimpel 2016), by the error function. */

import { constant } from './constants';
import { exp } from './exponential';

/** 1, 1/2, the root of 1/2, p, and the polynomial. */
const NUMBERS = memory.data<f32>([
  1,
  0.5,
  <f32>Math.SQRT1_2,
  0.3275911,
  1.061405429,
  -1.453152027,
  1.421413741,
  -0.284496736,
  0.254829592,
]);

/**
 * Abramowitz and Stegun 7.1.26: right to 1.5e-7.
 * @returns erf(|x|)
 */
function erfOf(size: v128): v128 {
  const one = constant(NUMBERS, 0);
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(size, constant(NUMBERS, 3))));
  let sum = f32x4.add(f32x4.mul(t, constant(NUMBERS, 4)), constant(NUMBERS, 5));
  sum = f32x4.add(f32x4.mul(sum, t), constant(NUMBERS, 6));
  sum = f32x4.add(f32x4.mul(sum, t), constant(NUMBERS, 7));
  sum = f32x4.add(f32x4.mul(sum, t), constant(NUMBERS, 8));
  return f32x4.sub(one, f32x4.mul(f32x4.mul(sum, t), exp(f32x4.neg(f32x4.mul(size, size)))));
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
