/**
 * Linear maps over vectors of whole numbers, a scale a vector, with weights that are vectors too.
 *
 * Both stand in fours: of four vectors the next few numbers each, then the next few; as many as fit into 32 bits where they
 * are the given ones. So one load has what four outputs need of their weights, another (repeated in all lanes) what they
 * need of a given vector, and no sum ever runs across lanes.
 */

import { largestOf } from './sums';
import { MIDDLE, writeWhole } from './whole';

/** Given to the maps of weights: 7 bits, alike on both sides of zero. */
const LARGEST: f32 = 63;

/**
 * Writes vectors as whole numbers in fours, and the scale of each: the largest of a vector becomes `most`.
 * @param X the type of a number, i16 or (not below zero, `MIDDLE` standing for it) u8
 * @param stride how many numbers there are from a vector to the next
 * @param width of a vector, a multiple of 8, or of 16 where numbers have 8 bits
 */
export function round<X>(from: usize, rows: i32, stride: i32, width: i32, most: f32, into: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    const at = from + ((row * stride) << 2);
    const end = at + (width << 2);
    let largest = f32x4.splat(0);
    for (let one = at; one < end; one += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(one)));
    const scale = max(largestOf(largest), 1e-30) / most;
    store<f32>(scales + (row << 2), scale);
    writeWhole<X>(at, width, 1 / scale, into, row);
  }
}

/**
 * Writes for each row the sums of each output's weights times the row's numbers, and the output's bias. No sum of products
 * may leave 32 bits.
 * @param W the type of a weight, i8 or i16
 * @param X the type of a given number
 * @param weights outputs × inputs, in fours
 * @param outputs a multiple of 8
 * @param inputs a multiple of 4
 * @param given rows × inputs, in fours
 * @param rows a multiple of 4
 * @param into rows × outputs, a row `stride` numbers after the other
 */
export function products<W, X>(
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
  const weightBytes = <usize>(4 * inputs * <i32>sizeof<W>());
  const givenBytes = <usize>(4 * inputs * <i32>sizeof<X>());
  /** Bytes from some weights of four outputs to their next. */
  const step: usize = (16 / sizeof<X>()) * sizeof<W>();
  for (let output = 0; output < outputs; output += 8) {
    const other = weights + weightBytes;
    const start0 = startOf<X>(weights, other);
    const start1 = startOf<X>(other, other + weightBytes);
    for (let row = 0; row < rows; row += 4) {
      let x = given + <usize>(row >> 2) * givenBytes;
      let w = weights;
      let a0 = start0;
      let b0 = start0;
      let c0 = start0;
      let d0 = start0;
      let a1 = start1;
      let b1 = start1;
      let c1 = start1;
      let d1 = start1;
      for (const stop = x + givenBytes; x < stop; x += 16) {
        const w0 = weightsAt<W, X>(w);
        const w1 = weightsAt<W, X>(w + weightBytes);
        const a = v128.load32_splat(x);
        a0 = added<X>(a0, w0, a);
        a1 = added<X>(a1, w1, a);
        const b = v128.load32_splat(x, 4);
        b0 = added<X>(b0, w0, b);
        b1 = added<X>(b1, w1, b);
        const c = v128.load32_splat(x, 8);
        c0 = added<X>(c0, w0, c);
        c1 = added<X>(c1, w1, c);
        const d = v128.load32_splat(x, 12);
        d0 = added<X>(d0, w0, d);
        d1 = added<X>(d1, w1, d);
        w += step;
      }
      const at = output << 2;
      const scales = givenScales + (row << 2);
      let to = into + ((row * stride) << 2) + at;
      const next = stride << 2;
      write(to, a0, a1, scales, weightScales + at, bias + at);
      to += next;
      write(to, b0, b1, scales + 4, weightScales + at, bias + at);
      to += next;
      write(to, c0, c1, scales + 8, weightScales + at, bias + at);
      to += next;
      write(to, d0, d1, scales + 12, weightScales + at, bias + at);
    }
    weights = other + weightBytes;
  }
}

/** Writes vectors as numbers of 7 bits, for `multiply`. */
export function quantise(from: usize, rows: i32, width: i32, into: usize, scales: usize): void {
  if (ASC_FEATURE_RELAXED_SIMD) round<u8>(from, rows, width, width, LARGEST, into, scales);
  else round<i16>(from, rows, width, width, LARGEST, into, scales);
}

/** `products` of weights of 8 bits that `pack` has put into fours, and of what `quantise` writes. */
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
  if (ASC_FEATURE_RELAXED_SIMD)
    products<i8, u8>(weights, weightScales, bias, outputs, inputs, given, givenScales, rows, into, outputs);
  else products<i8, i16>(weights, weightScales, bias, outputs, inputs, given, givenScales, rows, into, outputs);
}

/**
 * Puts rows of weights of 8 bits into fours, where they stand.
 * @param outputs a multiple of 4
 * @param inputs a multiple of 4
 * @param scratch room for four rows
 */
export function pack(weights: usize, outputs: i32, inputs: i32, scratch: usize): void {
  if (ASC_FEATURE_RELAXED_SIMD) packAs<u32>(weights, outputs, inputs, scratch);
  else packAs<u16>(weights, outputs, inputs, scratch);
}

/** @param Some the type as large as what stands together of a row */
function packAs<Some>(weights: usize, outputs: i32, inputs: i32, scratch: usize): void {
  for (const end = weights + <usize>outputs * inputs; weights < end; ) {
    memory.copy(scratch, weights, 4 * inputs);
    for (let at: usize = 0; at < <usize>inputs; at += sizeof<Some>()) {
      for (let row = 0; row < 4; row++) {
        store<Some>(weights, load<Some>(scratch + row * inputs + at));
        weights += sizeof<Some>();
      }
    }
  }
}

/** @returns some weights of four outputs, as wide as the given numbers */
function weightsAt<W, X>(at: usize): v128 {
  return sizeof<W>() < sizeof<X>() ? v128.load8x8_s(at) : v128.load(at);
}

/** Adds products to the sums of four outputs. Both forms are exact: engines differ only where a given byte is above 127. */
function added<X>(sums: v128, weights: v128, given: v128): v128 {
  if (sizeof<X>() === 1) return i32x4.relaxed_dot_i8x16_i7x16_add_s(weights, given, sums);
  return i32x4.add(sums, i32x4.dot_i16x8_s(weights, given));
}

/** @returns what four outputs' sums begin with: less what their weights make of `MIDDLE`, where that stands for zero */
function startOf<X>(weights: usize, end: usize): v128 {
  let sums = i32x4.splat(0);
  if (sizeof<X>() === 1) {
    const middle = i8x16.splat(MIDDLE);
    for (; weights < end; weights += 16) sums = added<X>(sums, v128.load(weights), middle);
  }
  return i32x4.neg(sums);
}

/** Writes eight outputs of a row. */
function write(into: usize, low: v128, high: v128, scale: usize, weightScales: usize, bias: usize): void {
  const given = v128.load32_splat(scale);
  v128.store(into, scaled(low, f32x4.mul(given, v128.load(weightScales)), v128.load(bias)));
  v128.store(into, scaled(high, f32x4.mul(given, v128.load(weightScales, 16)), v128.load(bias, 16)), 16);
}

function scaled(sums: v128, scales: v128, offset: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), scales), offset);
}
