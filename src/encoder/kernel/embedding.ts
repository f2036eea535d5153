/** The first vector of each piece: its own, its place's, and one more between marks. */

/** Q4_0, as ggml has it: 32 weights in 18 bytes, a 16-bit scale and then halves of bytes, the low ones first. */
const BLOCK: i32 = 32;
const BLOCK_BYTES: i32 = 18;

/** The number that 16 bits (IEEE 754 binary16, finite) stand for. */
function half(bits: u32): f32 {
  const sign = (bits & 0x8000) << 16;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) {
    const small = <f32>fraction * 5.9604644775390625e-8; // 2^-24
    return sign ? -small : small;
  }
  return reinterpret<f32>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

/** Writes the vectors of pieces, as the base packs them. */
export function embedBlocks(ids: usize, count: i32, table: usize, hidden: i32, into: usize): void {
  const blocks = hidden / BLOCK;
  for (let piece = 0; piece < count; piece++) {
    let from = table + <usize>load<u32>(ids + (piece << 2)) * <usize>(blocks * BLOCK_BYTES);
    for (let block = 0; block < blocks; block++) {
      const scale = half(load<u16>(from));
      for (let at = 0; at < BLOCK / 2; at++) {
        const both = <i32>load<u8>(from + 2 + at);
        store<f32>(into + (at << 2), <f32>((both & 15) - 8) * scale);
        store<f32>(into + (at << 2), <f32>((both >> 4) - 8) * scale, 2 * BLOCK);
      }
      from += BLOCK_BYTES;
      into += 4 * BLOCK;
    }
  }
}

/** Writes the vectors of pieces of 8 bits, a scale a piece. */
export function embedRows(ids: usize, count: i32, table: usize, scales: usize, hidden: i32, into: usize): void {
  for (let piece = 0; piece < count; piece++) {
    const id = <usize>load<u32>(ids + (piece << 2));
    const from = table + id * hidden;
    const scale = load<f32>(scales + (id << 2));
    for (let at = 0; at < hidden; at++) {
      store<f32>(into, <f32>load<i8>(from + at) * scale);
      into += 4;
    }
  }
}

/** Adds to each vector its place's, and `mark` where `quoted` (a byte a piece) is not 0. */
export function place(vectors: usize, count: i32, hidden: i32, positions: usize, quoted: usize, mark: usize): void {
  for (let piece = 0; piece < count; piece++) {
    const isQuoted = load<u8>(quoted + piece) !== 0;
    for (let at = 0; at < hidden; at += 4) {
      let sum = f32x4.add(v128.load(vectors), v128.load(positions));
      if (isQuoted) sum = f32x4.add(sum, v128.load(mark + (at << 2)));
      v128.store(vectors, sum);
      vectors += 16;
      positions += 16;
    }
  }
}
