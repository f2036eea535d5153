/** What stands between the maps: residuals, and LayerNorm (Ba, Kiros and Hinton 2016). */

import { sumOf } from './sums';

const EPSILON: f32 = 1e-12;

/** Adds one buffer to another. */
export function add(into: usize, from: usize, count: i32): void {
  for (const end = into + (count << 2); into < end; into += 16) {
    v128.store(into, f32x4.add(v128.load(into), v128.load(from)));
    from += 16;
  }
}

/** Makes each vector's mean 0 and its variance 1, then scales and moves it by what was learnt. */
export function normalise(vectors: usize, rows: i32, width: i32, weight: usize, bias: usize): void {
  const bytes = <usize>(width << 2);
  for (let row = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) sums = f32x4.add(sums, v128.load(vectors + at));
    const mean = f32x4.splat(sumOf(sums) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const off = f32x4.sub(v128.load(vectors + at), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const scale = f32x4.splat(1 / sqrt<f32>(sumOf(squares) / <f32>width + EPSILON));
    for (let at: usize = 0; at < bytes; at += 16) {
      const off = f32x4.mul(f32x4.sub(v128.load(vectors + at), mean), scale);
      v128.store(vectors + at, f32x4.add(f32x4.mul(off, v128.load(weight + at)), v128.load(bias + at)));
    }
    vectors += bytes;
  }
}
