/** Finds the encoder's parts in a model's file, and holds their types and shapes against its sizes; reads the heads' numbers. */

import type { Weights } from './linear.ts';
import { blockBytes, type ModelFile } from './model-file.ts';

/** A linear map: where its weights (8 bits, outputs × inputs), the scales of its outputs and its bias begin. */
export interface Linear {
  weights: number;
  scales: number;
  bias: number;
  outputs: number;
  inputs: number;
}

export interface Norm {
  weight: number;
  bias: number;
}

export interface Layer {
  /** To queries, keys and values, in one. */
  read: Linear;
  mix: Linear;
  mixNorm: Norm;
  widen: Linear;
  narrow: Linear;
  outNorm: Norm;
}

export interface Encoder {
  /** How many pieces it knows. */
  pieces: number;
  table: number;
  /** Of pieces of 8 bits; null of pieces in blocks of 4. */
  scales: number | null;
  positions: number;
  /** What is added between marks. */
  quoted: number;
  norm: Norm;
  layers: Layer[];
}

/**
 * @returns where everything begins in the file, in bytes
 * @throws Error where something is missing, or has another type or shape than the header's sizes ask for
 */
export function encoderOf(file: ModelFile): Encoder {
  const { hidden, inner, window, layers } = file.header;
  const { type, shape, at: table } = file.tensor('encoder.pieces.weight');
  const [pieces = 0] = shape;
  const areBlocks = type === 'q4_0';
  expect(file, 'encoder.pieces.weight', areBlocks ? type : 'int8', [pieces, areBlocks ? blockBytes(hidden) : hidden]);
  const norm = (name: string): Norm => ({
    weight: expect(file, `${name}.weight`, 'float32', [hidden]),
    bias: expect(file, `${name}.bias`, 'float32', [hidden]),
  });
  const layer = (name: string): Layer => ({
    read: linearOf(file, `${name}.read`, [3 * hidden, hidden]),
    mix: linearOf(file, `${name}.mix`, [hidden, hidden]),
    mixNorm: norm(`${name}.mix_norm`),
    widen: linearOf(file, `${name}.widen`, [inner, hidden]),
    narrow: linearOf(file, `${name}.narrow`, [hidden, inner]),
    outNorm: norm(`${name}.out_norm`),
  });
  return {
    pieces,
    table,
    scales: areBlocks ? null : expect(file, 'encoder.pieces.weight/scales', 'float32', [pieces]),
    positions: expect(file, 'encoder.positions.weight', 'float32', [window, hidden]),
    quoted: expect(file, 'heads.quoted', 'float32', [hidden]),
    norm: norm('encoder.norm'),
    layers: Array.from({ length: layers }, (_, number) => layer(`encoder.layers.${number}`)),
  };
}

function linearOf(file: ModelFile, name: string, [outputs, inputs]: readonly [number, number]): Linear {
  return {
    weights: expect(file, `${name}.weight`, 'int8', [outputs, inputs]),
    scales: expect(file, `${name}.weight/scales`, 'float32', [outputs]),
    bias: expect(file, `${name}.bias`, 'float32', [outputs]),
    outputs,
    inputs,
  };
}

/** @returns where the tensor begins */
function expect(file: ModelFile, name: string, type: string, shape: readonly number[]): number {
  const found = file.tensor(name);
  const is = `${found.type} of ${found.shape.join(' × ')}`;
  const wanted = `${type} of ${shape.join(' × ')}`;
  if (is !== wanted) throw new Error(`the model’s file is broken: "${name}" is ${is}, not ${wanted}`);
  return found.at;
}

/**
 * @param bytes the whole file
 * @returns a copy of a tensor's numbers; those of 8 bits are multiplied by the scales of their rows
 * @throws Error where the file has none of that name, or it is of another type
 */
export function numbersOf(bytes: Uint8Array, file: ModelFile, name: string): Weights {
  const { type, shape, at, size } = file.tensor(name);
  // A Buffer's own slice would not copy.
  const own = new Uint8Array(bytes.subarray(at, at + size));
  if (type === 'float32') return { shape, values: new Float32Array(own.buffer) };
  if (type !== 'int8') throw new Error(`"${name}" is ${type}`);
  const { values: scales } = numbersOf(bytes, file, `${name}/scales`);
  const width = own.length / scales.length;
  const numbers = new Int8Array(own.buffer);
  return { shape, values: Float32Array.from(numbers, (number, index) => number * scales[Math.floor(index / width)]!) };
}
