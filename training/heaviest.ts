/** Keeps of a model the features that weigh most. */

import type { Crf, Example } from './crf.ts';

/** The kept features' hashes in order, and for each row of before the row of now, or -1. */
export interface Kept {
  hashes: Uint32Array;
  byRow: Int32Array;
}

/** @returns how often each feature speaks in the examples, by row */
export function usesOf(examples: readonly Example[], rows: number): Uint32Array {
  const uses = new Uint32Array(rows);
  for (const { features } of examples) for (const row of features) uses[row]!++;
  return uses;
}

/**
 * @param rows the features by hash, each with its row of weights
 * @param crf what was learnt of all
 * @param most how many to keep
 * @param uses how often each feature speaks: where few are kept of very many, the heaviest alone would be rare ones
 */
export function heaviest(
  rows: ReadonlyMap<number, number>,
  { chain, weights }: Crf,
  most: number,
  uses: Uint32Array | null = null,
): Kept {
  const weightOf = (row: number) => {
    let heavy = 0;
    for (let index = row * chain.size; index < (row + 1) * chain.size; index++) {
      heavy = Math.max(heavy, Math.abs(weights[index]!));
    }
    return heavy * Math.sqrt(uses?.[row] ?? 1);
  };
  const kept = [...rows]
    .map(([hash, row]) => ({ hash, row, weight: weightOf(row) }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, most)
    .sort((a, b) => a.hash - b.hash);
  const byRow = new Int32Array(rows.size).fill(-1);
  for (const [now, { row }] of kept.entries()) byRow[row] = now;
  return { hashes: Uint32Array.from(kept, ({ hash }) => hash), byRow };
}

/** @returns the example with the kept features alone */
export function withKept({ features, bounds, labels, weight }: Example, { byRow }: Kept): Example {
  const kept: number[] = [];
  const keptBounds = [0];
  for (let token = 0; token < labels.length; token++) {
    for (let index = bounds[token]!; index < bounds[token + 1]!; index++) {
      const row = byRow[features[index]!]!;
      if (row >= 0) kept.push(row);
    }
    keptBounds.push(kept.length);
  }
  return { features: Uint32Array.from(kept), bounds: Uint32Array.from(keptBounds), labels, weight };
}
