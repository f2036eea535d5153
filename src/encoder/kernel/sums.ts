/** Sums and largest numbers across the lanes of a vector. */

/** @returns the sums of four vectors' whole numbers, one a lane */
export function sumsOfFour(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7));
  return i32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

export function sumOf(vector: v128): f32 {
  const pairs = f32x4.add(vector, v128.shuffle<i64>(vector, vector, 1, 0));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

export function largestOf(vector: v128): f32 {
  const pairs = f32x4.pmax(vector, v128.shuffle<i64>(vector, vector, 1, 0));
  return max(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1));
}
