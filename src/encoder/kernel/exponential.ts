/** e^x of four numbers at a time. */

/**
 * Cephes' `expf`: x is cut into a whole number of ln 2 and a rest, for which a polynomial stands; right to 2 units in the
 * last place. Below -87 it is that of -87.
 * @param x none above 87
 */
export function exp(x: v128): v128 {
  x = f32x4.max(x, f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(<f32>Math.LOG2E)));
  let rest = f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375)));
  rest = f32x4.sub(rest, f32x4.mul(whole, f32x4.splat(-2.1219444e-4)));
  let sum = f32x4.add(f32x4.mul(f32x4.splat(1.9875691e-4), rest), f32x4.splat(1.3981999e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(8.3334519e-3));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(4.1665796e-2));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(1.6666666e-1));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.5));
  sum = f32x4.add(f32x4.mul(sum, f32x4.mul(rest, rest)), f32x4.add(rest, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}
