/** Makes models of the shape of ours with random weights: as fast and as large as a trained one. */

import { randomNumbers } from '../../corpora/random.ts';
import { blockBytes } from '../../src/encoder/model-file.ts';

const SIZES = { hidden: 384, inner: 1536, heads: 12, window: 384 };
const PIECES = 48_000;
const ALIGNED = 64;

interface Random {
  type: 'float32' | 'int8' | 'q4_0';
  shape: number[];
  data: Uint8Array;
}

/**
 * @param layers how many the encoder has
 * @returns the bytes of a model's file, as `training/export.py` would write it, but for the vocabulary
 */
export function randomModel(layers: number): Uint8Array<ArrayBuffer> {
  const tensors = tensorsOf(layers);
  let at = 0;
  const places = Object.entries(tensors).map(([name, { type, shape, data }]) => {
    const place = { name, type, shape, at };
    at += Math.ceil(data.length / ALIGNED) * ALIGNED;
    return place;
  });
  const heads = { types: [], kinds: [], labels: {}, pointers: [], near: 16, longestMention: 32 };
  const header = new TextEncoder().encode(JSON.stringify({ version: 2, layers, ...SIZES, ...heads, tensors: places }));
  const start = Math.ceil((8 + header.length) / ALIGNED) * ALIGNED;
  const file = new Uint8Array(start + at);
  file.set(new TextEncoder().encode('WREA'));
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(header, 8);
  for (const place of places) file.set(tensors[place.name]!.data, start + place.at);
  return file;
}

function tensorsOf(layers: number): Record<string, Random> {
  const { hidden, inner, window } = SIZES;
  const random = randomNumbers(1);
  const found: Record<string, Random> = {};
  const floats = (name: string, shape: number[], middle: number, spread: number) => {
    const length = shape.reduce((product, side) => product * side);
    const data = Float32Array.from({ length }, () => middle + spread * (random() / 2 ** 31 - 1));
    found[name] = { type: 'float32', shape, data: new Uint8Array(data.buffer) };
  };
  const linear = (name: string, outputs: number, inputs: number) => {
    const data = Uint8Array.from({ length: outputs * inputs }, () => (random() % 255) - 127);
    found[`${name}.weight`] = { type: 'int8', shape: [outputs, inputs], data };
    floats(`${name}.weight/scales`, [outputs], 0.002 / Math.sqrt(inputs / hidden), 0);
    floats(`${name}.bias`, [outputs], 0, 0.1);
  };
  const norm = (name: string) => {
    floats(`${name}.weight`, [hidden], 1, 0.1);
    floats(`${name}.bias`, [hidden], 0, 0.1);
  };
  const row = blockBytes(hidden);
  const table = Uint8Array.from({ length: PIECES * row }, () => random());
  // The scales, of 16 bits: about 0.01.
  const block = blockBytes(32);
  for (let at = 1; at < table.length; at += block) table[at] = 0x21;
  found['encoder.pieces.weight'] = { type: 'q4_0', shape: [PIECES, row], data: table };
  floats('encoder.positions.weight', [window, hidden], 0, 0.05);
  floats('heads.quoted', [hidden], 0, 0.05);
  norm('encoder.norm');
  for (let layer = 0; layer < layers; layer++) {
    const name = `encoder.layers.${layer}`;
    linear(`${name}.read`, 3 * hidden, hidden);
    linear(`${name}.mix`, hidden, hidden);
    norm(`${name}.mix_norm`);
    linear(`${name}.widen`, inner, hidden);
    linear(`${name}.narrow`, hidden, inner);
    norm(`${name}.out_norm`);
  }
  return found;
}
