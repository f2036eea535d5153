/** What each piece takes from all pieces of its window; both products are linear maps whose weights the pieces give. */

import { powerOfTwo } from './exponential';
import { products, round } from './linear';
import { largestOf, sumOf } from './sums';
import { writeWhole } from './whole';

/** Pieces whose scores are worked at together. */
const QUERIES_AT_ONCE: i32 = 16;
const NEVER: f32 = -1e9;
/** Of queries and keys: 32 of their products, of which a sum has as many as a head has numbers, fit into 32 bits. */
const LARGEST_KEY: f32 = 8191;
/** Of values, and of all shares of a piece together. */
const LARGEST: f32 = 32767;

/** How many bytes the attention of so many pieces needs for itself. */
export function scratchFor(count: i32, size: i32): i32 {
  const padded = (count + 7) & -8;
  return 10 * padded * size + (12 + 6 * QUERIES_AT_ONCE) * padded + 8 * size + 4 * QUERIES_AT_ONCE;
}

/**
 * Writes the values of all pieces, for each piece and head mixed by how well its query and their keys go together.
 * @param read for each piece its queries, keys and values, a head after the other
 * @param count of pieces
 * @param size of a head, a multiple of 8 and at most 32
 * @param scratch room for as many bytes as `scratchFor` says
 * @param into count × heads × size
 */
export function attend(read: usize, count: i32, heads: i32, size: i32, scratch: usize, into: usize): void {
  const hidden = heads * size;
  const padded = (count + 7) & -8;
  const queries = scratch;
  const queryScales = queries + ((padded * size) << 1);
  const keys = queryScales + (padded << 2);
  const keyScales = keys + ((padded * size) << 1);
  const values = keyScales + (padded << 2);
  const valueScales = values + ((padded * size) << 1);
  const nothing = valueScales + (size << 2);
  const columns = nothing + ((padded + size) << 2);
  const scores = columns + ((padded * size) << 2);
  const shares = scores + ((padded * QUERIES_AT_ONCE) << 2);
  const shareScales = shares + ((padded * QUERIES_AT_ONCE) << 1);
  memory.fill(nothing, 0, (padded + size) << 2);
  for (let row = 0; row < QUERIES_AT_ONCE; row++) store<f32>(shareScales + (row << 2), 1 / LARGEST);
  for (let head = 0; head < heads; head++) {
    const from = read + ((head * size) << 2);
    round<i16>(from, padded, 3 * hidden, size, LARGEST_KEY, queries, queryScales);
    round<i16>(from + (hidden << 2), padded, 3 * hidden, size, LARGEST_KEY, keys, keyScales);
    turn(from + (hidden << 3), count, 3 * hidden, size, columns, padded);
    round<i16>(columns, size, padded, padded, LARGEST, values, valueScales);
    for (let first = 0; first < padded; first += QUERIES_AT_ONCE) {
      const some = min(QUERIES_AT_ONCE, padded - first);
      const query = queries + ((first * size) << 1);
      const scales = queryScales + (first << 2);
      products<i16, i16>(keys, keyScales, nothing, padded, size, query, scales, some, scores, padded);
      for (let row = 0; row < some; row++) soften(scores, row, count, padded, size, shares);
      const to = into + ((first * hidden + head * size) << 2);
      products<i16, i16>(values, valueScales, nothing, size, padded, shares, shareScales, some, to, hidden);
    }
  }
}

/** Writes vectors as columns, with zeros behind the last. */
function turn(from: usize, count: i32, stride: i32, size: i32, into: usize, padded: i32): void {
  memory.fill(into, 0, (padded * size) << 2);
  for (let piece = 0; piece < count; piece++) {
    let to = into + (piece << 2);
    for (let at = 0; at < size; at++) {
      store<f32>(to, load<f32>(from + (at << 2)));
      to += padded << 2;
    }
    from += stride << 2;
  }
}

/** Writes of a row's scores, made smaller by the root of the head's size, the softmax: shares of `LARGEST`. */
function soften(scores: usize, row: i32, count: i32, padded: i32, size: i32, into: usize): void {
  scores += (row * padded) << 2;
  const end = scores + (padded << 2);
  for (let at = scores + (count << 2); at < end; at += 4) store<f32>(at, NEVER);
  let most = f32x4.splat(NEVER);
  for (let at = scores; at < end; at += 16) most = f32x4.pmax(most, v128.load(at));
  const largest = f32x4.splat(largestOf(most));
  const scale = f32x4.splat(<f32>Math.LOG2E / sqrt<f32>(<f32>size));
  let sums = f32x4.splat(0);
  for (let at = scores; at < end; at += 16) {
    const share = powerOfTwo(f32x4.mul(f32x4.sub(v128.load(at), largest), scale));
    v128.store(at, share);
    sums = f32x4.add(sums, share);
  }
  writeWhole<i16>(scores, padded, LARGEST / sumOf(sums), into, row);
}
