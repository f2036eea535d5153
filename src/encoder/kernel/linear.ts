/** Linear maps: weights of 8 or 16 bits, a scale an output, over vectors of whole numbers of 16 bits, a scale a vector. */

import { largestOf, sumsOfFour } from './sums';
import { wholeAt } from './whole';

/** Rows that are worked at together, so that their numbers stay in the nearest cache while all weights pass by. */
const ROWS_AT_ONCE: i32 = 16;

/**
 * Writes vectors as whole numbers, and the scale of each: the largest of a vector becomes `most`.
 * @param stride how many numbers there are from a vector to the next
 * @param width of a vector, a multiple of 8
 * @param most at most 32767
 */
export function quantise(from: usize, rows: i32, stride: i32, width: i32, most: f32, into: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    let at = from + ((row * stride) << 2);
    const end = at + (width << 2);
    let largest = f32x4.splat(0);
    for (let one = at; one < end; one += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(one)));
    const scale = max(largestOf(largest), 1e-30) / most;
    store<f32>(scales + (row << 2), scale);
    const times = f32x4.splat(1 / scale);
    for (; at < end; at += 32) {
      v128.store(into, wholeAt(at, times));
      into += 16;
    }
  }
}

/**
 * Writes for each row the sums of each output's weights times the row's numbers, and the output's bias. No sum of products
 * may leave 32 bits.
 * @param W the type of a weight, i8 or i16
 * @param weights outputs × inputs
 * @param inputs a multiple of 8
 * @param given rows × inputs, 16 bits each
 * @param rows a multiple of 4
 * @param into rows × outputs, a row `stride` numbers after the other
 */
export function products<W>(
  weights: usize,
  weightScales: usize,
  bias: usize,
  outputs: i32,
  inputs: i32,
  given: usize,
  givenScales: usize,
  rows: i32,
  into: usize,
  stride: i32,
): void {
  const width = inputs * <i32>sizeof<W>();
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
        let weight = weights + output * width;
        let otherWeight = weights + other * width;
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
          const w0 = eightOf<W>(weight);
          const w1 = eightOf<W>(otherWeight);
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
          weight += 8 * sizeof<W>();
          otherWeight += 8 * sizeof<W>();
          b += 16;
          c += 16;
          d += 16;
        }
        const rowScales = v128.load(givenScales + (row << 2));
        const one = scaled(sumsOfFour(a0, b0, c0, d0), f32x4.mul(rowScales, scale), offset);
        const two = scaled(sumsOfFour(a1, b1, c1, d1), f32x4.mul(rowScales, otherScale), otherOffset);
        storeColumns(into + ((row * stride + output) << 2), stride << 2, one, two, isPair);
      }
    }
  }
}

/** `products` of weights of 8 bits. */
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
  products<i8>(weights, weightScales, bias, outputs, inputs, given, givenScales, rows, into, outputs);
}

/** @returns eight weights, 16 bits each */
function eightOf<W>(at: usize): v128 {
  return sizeof<W>() === 1 ? v128.load8x8_s(at) : v128.load(at);
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
