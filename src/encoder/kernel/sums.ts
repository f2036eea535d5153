/** Sums and largest numbers across the lanes of a vector. */

export function sumOf(vector: v128): f32 {
  const pairs = f32x4.add(vector, v128.shuffle<i64>(vector, vector, 1, 0));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

export function largestOf(vector: v128): f32 {
  const pairs = f32x4.pmax(vector, v128.shuffle<i64>(vector, vector, 1, 0));
  return max(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1));
}
