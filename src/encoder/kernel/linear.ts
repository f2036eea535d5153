/** Linear maps of 8-bit weights, a scale an output, over vectors in whole numbers of 16 bits, a scale a vector. */

import { largestOf, sumsOfFour } from './sums';

/** Rows that are worked at together, so that their numbers stay in the nearest cache while all weights pass by. */
const ROWS_AT_ONCE: i32 = 16;

/**
 * Writes vectors as whole numbers, and the scale of each: the largest of a vector becomes `most`.
 * @param width of a vector, a multiple of 8
 * @param most at most 32767, and so small that 127 times it times `width` is less than 2^31
 */
export function quantise(from: usize, rows: i32, width: i32, most: f32, into: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    const end = from + (width << 2);
    let largest = f32x4.splat(0);
    for (let at = from; at < end; at += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(at)));
    const scale = max(largestOf(largest), 1e-30) / most;
    store<f32>(scales + (row << 2), scale);
    const times = f32x4.splat(1 / scale);
    for (; from < end; from += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from), times)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from, 16), times)));
      v128.store(into, i16x8.narrow_i32x4_s(low, high));
      into += 16;
    }
  }
}

/**
 * Writes for each row the sum of each output's weights times the row's numbers, and the output's bias.
 * @param weights outputs × inputs, 8 bits each
 * @param inputs a multiple of 8
 * @param rows a multiple of 4
 * @param into rows × outputs
 */
export function multiply(
  weights: usize,
  weightScales: usize,
  bias: usize,
  outputs: i32,
  inputs: i32,
  given: usize,
  givenScales: usize,
  rows: i32,
  into: usize,
): void {
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    const end = min(first + ROWS_AT_ONCE, rows);
    for (let output = 0; output < outputs; output += 2) {
      const isPair = output + 1 < outputs;
      const other = isPair ? output + 1 : output;
      const scale = v128.load32_splat(weightScales + (output << 2));
      const otherScale = v128.load32_splat(weightScales + (other << 2));
      const offset = v128.load32_splat(bias + (output << 2));
      const otherOffset = v128.load32_splat(bias + (other << 2));
      for (let row = first; row < end; row += 4) {
        let weight = weights + output * inputs;
        let otherWeight = weights + other * inputs;
        let a = given + ((row * inputs) << 1);
        let b = a + (inputs << 1);
        let c = b + (inputs << 1);
        let d = c + (inputs << 1);
        const stop = b;
        let a0 = i32x4.splat(0);
        let b0 = i32x4.splat(0);
        let c0 = i32x4.splat(0);
        let d0 = i32x4.splat(0);
        let a1 = i32x4.splat(0);
        let b1 = i32x4.splat(0);
        let c1 = i32x4.splat(0);
        let d1 = i32x4.splat(0);
        for (; a < stop; a += 16) {
          const w0 = v128.load8x8_s(weight);
          const w1 = v128.load8x8_s(otherWeight);
          let x = v128.load(a);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w0));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w1));
          x = v128.load(b);
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, w0));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, w1));
          x = v128.load(c);
          c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, w0));
          c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, w1));
          x = v128.load(d);
          d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x, w0));
          d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x, w1));
          weight += 8;
          otherWeight += 8;
          b += 16;
          c += 16;
          d += 16;
        }
        const rowScales = v128.load(givenScales + (row << 2));
        const one = scaled(sumsOfFour(a0, b0, c0, d0), f32x4.mul(rowScales, scale), offset);
        const two = scaled(sumsOfFour(a1, b1, c1, d1), f32x4.mul(rowScales, otherScale), otherOffset);
        storeColumns(into + ((row * outputs + output) << 2), outputs << 2, one, two, isPair);
      }
    }
  }
}

function scaled(sums: v128, scales: v128, offset: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), scales), offset);
}

/** Writes two outputs of four rows, or the first alone. */
function storeColumns(into: usize, stride: i32, one: v128, two: v128, isPair: bool): void {
  if (isPair) {
    const low = v128.shuffle<f32>(one, two, 0, 4, 1, 5);
    const high = v128.shuffle<f32>(one, two, 2, 6, 3, 7);
    v128.store64_lane(into, low, 0);
    v128.store64_lane(into + stride, low, 1);
    v128.store64_lane(into + 2 * stride, high, 0);
    v128.store64_lane(into + 3 * stride, high, 1);
  } else {
    v128.store32_lane(into, one, 0);
    v128.store32_lane(into + stride, one, 1);
    v128.store32_lane(into + 2 * stride, one, 2);
    v128.store32_lane(into + 3 * stride, one, 3);
  }
}
