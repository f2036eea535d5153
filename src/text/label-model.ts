/** The weights of a linear chain: one binary, written by training and read here without parsing. */

/** Weights of hashed features; those that the model does not know weigh nothing. */
export interface LabelModel {
  /** The hashes of the features, ascending. */
  hashes: Uint32Array;
  /** A row of weights, one a label, for each feature, in units of `unit`. */
  weights: Int8Array;
  unit: number;
  /** The score of label b after label a at `a * labels + b`. */
  transitions: Float32Array;
}

const HEADER = 8;

/** @returns the model as bytes: the number of features, the unit, transitions, hashes, weights; little-endian */
export function writeModel({ hashes, weights, unit, transitions }: LabelModel): Uint8Array {
  const bytes = new Uint8Array(HEADER + 4 * (transitions.length + hashes.length) + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  view.setFloat32(4, unit, true);
  let at = HEADER;
  for (const score of transitions) {
    view.setFloat32(at, score, true);
    at += 4;
  }
  for (const hash of hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
  return bytes;
}

/**
 * @param base64 what `writeModel` wrote, as base64
 * @param labels how many labels it is of
 * @throws RangeError when it is no whole model
 */
export function readModel(base64: string, labels: number): LabelModel {
  // Plain loops: `from` with a function takes many times as long.
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  const view = new DataView(bytes.buffer);
  const size = view.getUint32(0, true);
  if (bytes.length !== HEADER + 4 * (labels * labels + size) + size * labels)
    throw new RangeError('not a model of these labels');
  const hashesAt = HEADER + 4 * labels * labels;
  const transitions = new Float32Array(labels * labels);
  for (let index = 0; index < transitions.length; index++)
    transitions[index] = view.getFloat32(HEADER + 4 * index, true);
  const hashes = new Uint32Array(size);
  for (let index = 0; index < size; index++) hashes[index] = view.getUint32(hashesAt + 4 * index, true);
  return {
    unit: view.getFloat32(4, true),
    transitions,
    hashes,
    weights: new Int8Array(bytes.buffer, hashesAt + 4 * size, size * labels),
  };
}

/** Finds the row of a feature by its hash: a table with open addressing, at most half full. */
export class FeatureIndex {
  private readonly rows: Int32Array;
  private readonly mask: number;

  constructor(private readonly hashes: Uint32Array) {
    let size = 1024;
    while (size < 2 * hashes.length) size *= 2;
    this.mask = size - 1;
    this.rows = new Int32Array(size).fill(-1);
    for (let row = 0; row < hashes.length; row++) {
      let slot = hashes[row]! & this.mask;
      while (this.rows[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.rows[slot] = row;
    }
  }

  /** @returns the row, or -1 for a feature that the model does not know */
  rowOf(hash: number): number {
    let slot = hash & this.mask;
    for (;;) {
      const row = this.rows[slot]!;
      if (row < 0 || this.hashes[row] === hash) return row;
      slot = (slot + 1) & this.mask;
    }
  }
}
