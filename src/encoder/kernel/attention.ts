/** What each piece takes from all pieces of its window. */

import { exp } from './exponential';
import { largestOf, sumOf } from './sums';

/** Keys that two queries are held against together. */
const KEYS_AT_ONCE: i32 = 16;
const NEVER: f32 = -1e9;

/**
 * Writes the values of all pieces, for each piece and head mixed by how well its query and their keys go together.
 * @param read for each piece its queries, keys and values, a head after the other
 * @param count of pieces
 * @param size of a head, a multiple of 16
 * @param scratch room for (size + 2) × (count up to a multiple of 16) numbers
 * @param into count × heads × size; room for a multiple of 2 rows
 */
export function attend(read: usize, count: i32, heads: i32, size: i32, scratch: usize, into: usize): void {
  const hidden = heads * size;
  const stride = (<usize>(3 * hidden)) << 2;
  const padded = (count + KEYS_AT_ONCE - 1) & -KEYS_AT_ONCE;
  const row = (<usize>padded) << 2;
  const keys = scratch;
  const scores = scratch + <usize>size * row;
  for (let head = 0; head < heads; head++) {
    const queries = read + ((head * size) << 2);
    turn(queries + (hidden << 2), count, size, stride, keys, row);
    for (let piece = 0; piece < count; piece += 2) {
      const query = queries + <usize>piece * stride;
      holdAgainst(query, query + stride, size, keys, row, scores);
      const share = soften(scores, count, padded, size);
      const otherShare = soften(scores + row, count, padded, size);
      const to = into + ((piece * hidden + head * size) << 2);
      for (let at = 0; at < size; at += 16) {
        const values = queries + ((2 * hidden + at) << 2);
        mix(values, count, stride, scores, row, share, otherShare, to + (at << 2), hidden << 2);
      }
    }
  }
}

/** Writes keys as columns; what is behind the last is left, and counts for nothing. */
function turn(from: usize, count: i32, size: i32, stride: usize, into: usize, row: usize): void {
  for (let piece = 0; piece < count; piece += 1) {
    let to = into + (piece << 2);
    for (let at = 0; at < size; at++) {
      store<f32>(to, load<f32>(from + (at << 2)));
      to += row;
    }
    from += stride;
  }
}

/** Writes how well two queries go with all keys, each in a row of its own. */
function holdAgainst(query: usize, other: usize, size: i32, keys: usize, row: usize, scores: usize): void {
  const end = query + (size << 2);
  const ahead = other - query;
  for (let first: usize = 0; first < row; first += KEYS_AT_ONCE << 2) {
    let a0 = f32x4.splat(0);
    let a1 = f32x4.splat(0);
    let a2 = f32x4.splat(0);
    let a3 = f32x4.splat(0);
    let b0 = f32x4.splat(0);
    let b1 = f32x4.splat(0);
    let b2 = f32x4.splat(0);
    let b3 = f32x4.splat(0);
    let key = keys + first;
    for (let at = query; at < end; at += 4) {
      const a = v128.load32_splat(at);
      const b = v128.load32_splat(at + ahead);
      let k = v128.load(key);
      a0 = f32x4.add(a0, f32x4.mul(a, k));
      b0 = f32x4.add(b0, f32x4.mul(b, k));
      k = v128.load(key, 16);
      a1 = f32x4.add(a1, f32x4.mul(a, k));
      b1 = f32x4.add(b1, f32x4.mul(b, k));
      k = v128.load(key, 32);
      a2 = f32x4.add(a2, f32x4.mul(a, k));
      b2 = f32x4.add(b2, f32x4.mul(b, k));
      k = v128.load(key, 48);
      a3 = f32x4.add(a3, f32x4.mul(a, k));
      b3 = f32x4.add(b3, f32x4.mul(b, k));
      key += row;
    }
    const to = scores + first;
    v128.store(to, a0);
    v128.store(to, a1, 16);
    v128.store(to, a2, 32);
    v128.store(to, a3, 48);
    v128.store(to + row, b0);
    v128.store(to + row, b1, 16);
    v128.store(to + row, b2, 32);
    v128.store(to + row, b3, 48);
  }
}

/**
 * Puts e to each score, made smaller by the root of the head's size, in its place.
 * @returns by what they are to be multiplied, to be 1 together
 */
function soften(scores: usize, count: i32, padded: i32, size: i32): f32 {
  const end = scores + (padded << 2);
  for (let at = scores + (count << 2); at < end; at += 4) store<f32>(at, NEVER);
  let most = f32x4.splat(NEVER);
  for (let at = scores; at < end; at += 16) most = f32x4.max(most, v128.load(at));
  const largest = f32x4.splat(largestOf(most));
  const scale = f32x4.splat(1 / sqrt<f32>(<f32>size));
  let sums = f32x4.splat(0);
  for (let at = scores; at < end; at += 16) {
    const share = exp(f32x4.mul(f32x4.sub(v128.load(at), largest), scale));
    v128.store(at, share);
    sums = f32x4.add(sums, share);
  }
  return 1 / sumOf(sums);
}

/** Writes sixteen numbers of two pieces' mixed values. */
function mix(
  values: usize,
  count: i32,
  stride: usize,
  scores: usize,
  row: usize,
  share: f32,
  otherShare: f32,
  into: usize,
  ahead: usize,
): void {
  let a0 = f32x4.splat(0);
  let a1 = f32x4.splat(0);
  let a2 = f32x4.splat(0);
  let a3 = f32x4.splat(0);
  let b0 = f32x4.splat(0);
  let b1 = f32x4.splat(0);
  let b2 = f32x4.splat(0);
  let b3 = f32x4.splat(0);
  for (const end = scores + (count << 2); scores < end; scores += 4) {
    const a = v128.load32_splat(scores);
    const b = v128.load32_splat(scores + row);
    let value = v128.load(values);
    a0 = f32x4.add(a0, f32x4.mul(a, value));
    b0 = f32x4.add(b0, f32x4.mul(b, value));
    value = v128.load(values, 16);
    a1 = f32x4.add(a1, f32x4.mul(a, value));
    b1 = f32x4.add(b1, f32x4.mul(b, value));
    value = v128.load(values, 32);
    a2 = f32x4.add(a2, f32x4.mul(a, value));
    b2 = f32x4.add(b2, f32x4.mul(b, value));
    value = v128.load(values, 48);
    a3 = f32x4.add(a3, f32x4.mul(a, value));
    b3 = f32x4.add(b3, f32x4.mul(b, value));
    values += stride;
  }
  const one = f32x4.splat(share);
  const two = f32x4.splat(otherShare);
  v128.store(into, f32x4.mul(a0, one));
  v128.store(into, f32x4.mul(a1, one), 16);
  v128.store(into, f32x4.mul(a2, one), 32);
  v128.store(into, f32x4.mul(a3, one), 48);
  into += ahead;
  v128.store(into, f32x4.mul(b0, two));
  v128.store(into, f32x4.mul(b1, two), 16);
  v128.store(into, f32x4.mul(b2, two), 32);
  v128.store(into, f32x4.mul(b3, two), 48);
}
