/** Reads a model's file, as `training/export.py` writes it: a header, and tensors that it names. */

import * as v from 'valibot';

/** What code and weights must share. */
const VERSION = 2;
const MAGIC = 'WREA';
/** Each tensor begins at a multiple of so many bytes. */
export const ALIGNED = 64;
/** Q4_0: so many weights have one scale of 16 bits, and stand in so many bytes. */
const BLOCK = 32;
const BLOCK_BYTES = 18;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const atLeastOne = v.pipe(count, v.minValue(1));

const TensorPlace = v.object({
  name: v.string(),
  type: v.picklist(['float32', 'int8', 'uint8', 'q4_0']),
  shape: v.array(count),
  at: v.pipe(count, v.multipleOf(ALIGNED)),
});
type TensorPlace = v.InferOutput<typeof TensorPlace>;

const Header = v.object({
  kind: v.literal('reading', 'it is of another kind than a reading'),
  /** The SHA-256 of the weights that the file was made from. */
  from: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/, 'it does not say what it was made from')),
  version: v.literal(VERSION, `it is of another version than ${VERSION}`),
  layers: atLeastOne,
  hidden: v.pipe(atLeastOne, v.multipleOf(BLOCK)),
  inner: v.pipe(atLeastOne, v.multipleOf(BLOCK)),
  heads: atLeastOne,
  window: atLeastOne,
  types: v.array(v.string()),
  kinds: v.array(v.string()),
  labels: v.record(v.string(), atLeastOne),
  pointers: v.array(v.string()),
  near: count,
  longestMention: atLeastOne,
  tensors: v.array(TensorPlace),
});

/**
 * Sizes of the encoder (numbers a vector and within a layer, heads, layers, pieces a window), and what its heads tell:
 * names of types and kinds, how many labels each tagger has, the pointers, how far they tell distances apart (steps), and
 * how many pieces a mention has at most.
 */
export type Header = Omit<v.InferOutput<typeof Header>, 'tensors' | 'version' | 'kind'>;

/** What a model's heads tell, as far as code depends on it. */
export interface ToldByHeads {
  types: readonly string[];
  kinds: readonly string[];
  /** In the order of the outputs. */
  labels: Readonly<Record<string, number>>;
  pointers: readonly string[];
  longestMention: number;
}

/** Where a tensor lies: bytes [at, at + size) of the file, `at` a multiple of 64; of a matrix the shape is rows × columns. */
export interface Tensor {
  type: TensorPlace['type'];
  shape: readonly number[];
  at: number;
  size: number;
}

/** What a file holds; it keeps hold of none of its bytes. */
export interface ModelFile {
  header: Header;
  /** @throws Error where there is none of that name */
  tensor(name: string): Tensor;
}

/**
 * @param file the whole file
 * @throws Error that says what is wrong where it is no such file, is cut short, is of another version, names a tensor that
 *   lies outside, or has a number that is none
 */
export function readModelFile(file: Uint8Array): ModelFile {
  const { header, start } = readHeader(file);
  const { tensors, version: _, kind: _kind, ...told } = header;
  const found = new Map(tensors.map((place) => [place.name, tensorAt(file, place, start)]));
  return {
    header: told,
    tensor(name) {
      const tensor = found.get(name);
      if (!tensor) throw new Error(`the model’s file has no "${name}"`);
      return tensor;
    },
  };
}

/** @returns the header, and where the tensors begin */
function readHeader(file: Uint8Array): { header: v.InferOutput<typeof Header>; start: number } {
  const length = file.length < 8 ? 0 : new DataView(file.buffer, file.byteOffset).getUint32(4, true);
  if (new TextDecoder().decode(file.subarray(0, 4)) !== MAGIC) throw new Error('this is no file of a model');
  const end = 8 + length;
  if (!length || end > file.length) throw new Error('the model’s file is cut short');
  const header = v.safeParse(Header, parsedHeader(file.subarray(8, end)));
  if (!header.success) {
    const [issue] = header.issues;
    throw new Error(`the model’s file cannot be read: ${v.getDotPath(issue) ?? 'header'}: ${issue.message}`);
  }
  return { header: header.output, start: Math.ceil(end / ALIGNED) * ALIGNED };
}

function parsedHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function tensorAt(file: Uint8Array, { name, type, shape, at }: TensorPlace, start: number): Tensor {
  const size = shape.reduce((product, side) => product * side, type === 'float32' ? 4 : 1);
  const first = start + at;
  if (first + size > file.length) throw new Error(`the model’s file is cut short: "${name}" lies outside`);
  if (!isOfNumbers(type, file.subarray(first, first + size)))
    throw new Error(`the model’s file is broken: "${name}" holds what is no number`);
  return { type, shape, at: first, size };
}

/** Whether floats, or the scales of blocks, are all finite. */
function isOfNumbers(type: TensorPlace['type'], bytes: Uint8Array): boolean {
  // The second half of a little-endian float, and of a scale, has the exponent; all its bits are set where it is no number.
  if (type === 'float32') {
    for (let at = 0; at < bytes.length; at += 4)
      if ((bytes[at + 3]! & 0x7f) === 0x7f && bytes[at + 2]! >= 0x80) return false;
  } else if (type === 'q4_0') {
    for (let at = 0; at < bytes.length; at += BLOCK_BYTES) if ((bytes[at + 1]! & 0x7c) === 0x7c) return false;
  }
  return true;
}

/** @throws Error where the heads of a file tell something else than the code that is to read it expects */
export function expectHeads(header: Header, fixed: ToldByHeads): void {
  for (const part of ['types', 'kinds', 'labels', 'pointers', 'longestMention'] as const) {
    const [is, wanted] = [JSON.stringify(header[part]), JSON.stringify(fixed[part])];
    if (is !== wanted) throw new Error(`the model’s file is for other code: its ${part} are ${is}, not ${wanted}`);
  }
}

/** How many bytes a row of so many weights has as `q4_0`. */
export function blockBytes(weights: number): number {
  return (weights / BLOCK) * BLOCK_BYTES;
}
