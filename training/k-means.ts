/** Spherical k-means (Dhillon & Modha 2001): groups vectors by the angle between them; the same groups every run. */

/** Rows of `dimensions` numbers. */
export interface Rows {
  vectors: Float32Array;
  dimensions: number;
}

/** Scales each row to length 1, in place. */
function toUnit({ vectors, dimensions: D }: Rows): void {
  for (let at = 0; at < vectors.length; at += D) {
    const length = Math.hypot(...vectors.subarray(at, at + D)) || 1;
    for (let d = 0; d < D; d++) vectors[at + d]! /= length;
  }
}

/** @returns the rows without what all of them share, each of length 1 */
export function centred({ vectors, dimensions: D }: Rows): Rows {
  const size = vectors.length / D;
  const mean = new Float64Array(D);
  for (let at = 0; at < vectors.length; at += D) for (let d = 0; d < D; d++) mean[d]! += vectors[at + d]! / size;
  const rows = { vectors: vectors.map((number, index) => number - mean[index % D]!), dimensions: D };
  toUnit(rows);
  return rows;
}

/** @returns for each of the first `size` rows the nearest centre */
function nearest({ vectors, dimensions: D }: Rows, centres: Float32Array, size: number): Int32Array {
  const groups = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const from = row * D;
    let top = Number.NEGATIVE_INFINITY;
    for (let centre = 0; centre < centres.length; centre += D) {
      // Four sums: the processor adds them side by side.
      let a = 0;
      let b = 0;
      let c = 0;
      let e = 0;
      for (let d = 0; d < D; d += 4) {
        a += vectors[from + d]! * centres[centre + d]!;
        b += vectors[from + d + 1]! * centres[centre + d + 1]!;
        c += vectors[from + d + 2]! * centres[centre + d + 2]!;
        e += vectors[from + d + 3]! * centres[centre + d + 3]!;
      }
      const likeness = a + b + c + e;
      if (likeness <= top) continue;
      top = likeness;
      groups[row] = centre / D;
    }
  }
  return groups;
}

/**
 * @param rows of length 1, a multiple of four dimensions
 * @param size how many groups
 * @param learntFrom how many of the first rows the groups are learnt from
 * @returns the group of each row, and the groups' centres
 */
export function groupRows(
  rows: Rows,
  size: number,
  learntFrom: number,
  rounds: number,
): { groups: Int32Array; centres: Rows } {
  const { vectors, dimensions: D } = rows;
  const centres = { vectors: new Float32Array(size * D), dimensions: D };
  for (let group = 0; group < size; group++) {
    const row = Math.floor((group * learntFrom) / size) * D;
    centres.vectors.set(vectors.subarray(row, row + D), group * D);
  }
  for (let round = 0; round < rounds; round++) {
    const groups = nearest(rows, centres.vectors, learntFrom);
    centres.vectors.fill(0);
    for (const [row, group] of groups.entries()) {
      for (let d = 0; d < D; d++) centres.vectors[group * D + d]! += vectors[row * D + d]!;
    }
    toUnit(centres);
  }
  return { groups: nearest(rows, centres.vectors, vectors.length / D), centres };
}
