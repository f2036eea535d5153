/** GELU, x times the share of the normal distribution below x (Hendrycks and Gimpel 2016), by the error function. */

import { exp } from './exponential';

/**
 * Abramowitz and Stegun 7.1.26: right to 1.5e-7.
 * @returns erf(|x|)
 */
function erfOf(size: v128): v128 {
  const one = f32x4.splat(1);
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(size, f32x4.splat(0.3275911))));
  let sum = f32x4.add(f32x4.mul(t, f32x4.splat(1.061405429)), f32x4.splat(-1.453152027));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(1.421413741));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(-0.284496736));
  sum = f32x4.add(f32x4.mul(sum, t), f32x4.splat(0.254829592));
  return f32x4.sub(one, f32x4.mul(f32x4.mul(sum, t), exp(f32x4.neg(f32x4.mul(size, size)))));
}

/** Puts GELU(x) in the place of each x. */
export function gelu(vectors: usize, count: i32): void {
  const sign = i32x4.splat(0x80000000);
  for (const end = vectors + (count << 2); vectors < end; vectors += 16) {
    const x = v128.load(vectors);
    const erf = erfOf(f32x4.abs(f32x4.mul(x, f32x4.splat(<f32>Math.SQRT1_2))));
    const below = f32x4.add(f32x4.splat(1), v128.or(erf, v128.and(x, sign)));
    v128.store(vectors, f32x4.mul(f32x4.mul(x, f32x4.splat(0.5)), below));
  }
}
