/** Runs the encoder over windows of pieces: lays the model into the kernel's memory once, then asks the kernel step by step. */

import * as v from 'valibot';
import { type Header, type ModelFile, readModelFile } from './model-file.ts';
import { type Encoder, encoderOf, type Linear, linearOf, type Norm } from './weights.ts';

/** A model ready to read. */
export interface Session {
  readonly header: Header;
  /**
   * @param ids numbers of a window's pieces, `<s>` first, no padding; at most `header.window`
   * @param quoted for each piece 1 between marks, else 0
   * @returns the last layer's vectors, pieces × `header.hidden`
   * @throws RangeError where there is no piece, one that the model does not know, or too many
   */
  read(ids: Int32Array, quoted: Uint8Array): Float32Array;
  /**
   * @param name of a linear map, whose tensors are `name.weight` and `name.bias`
   * @param input rows × the map's inputs
   * @returns rows × the map's outputs
   * @throws Error where the model has no such map; RangeError where the input is not whole rows
   */
  linear(name: string, input: Float32Array): Float32Array;
  /**
   * @returns a copy of a tensor's numbers
   * @throws Error where the model has none of that name, or it is not one of float32
   */
  floats(name: string): Float32Array;
  /** Lets the memory go; nothing can be asked after it. */
  release(): void;
}

const operation = v.custom<(...numbers: number[]) => void>((value) => typeof value === 'function');
/** What `kernel/kernel.ts` exports; what each takes stands there. */
const Kernel = v.object({
  add: operation,
  attend: operation,
  embedBlocks: operation,
  embedRows: operation,
  gelu: operation,
  multiply: operation,
  normalise: operation,
  place: operation,
  quantise: operation,
  scratchFor: v.custom<(count: number, size: number) => number>((value) => typeof value === 'function'),
});
type Kernel = v.InferOutput<typeof Kernel>;

/** Where in the memory the work is done, and how many numbers have room there. */
interface Bench {
  ids: number;
  quoted: number;
  state: number;
  wide: number;
  wideRoom: number;
  mixed: number;
  mixedRoom: number;
  /** Numbers of 16 bits, and a scale for each row of them. */
  whole: number;
  wholeRoom: number;
  wholeScales: number;
  /** What attention needs for itself. */
  scratch: number;
  /** Where the memory may end. */
  end: number;
}

const PAGE = 1 << 16;
/** The first page is the kernel's own. */
const FILE_AT = PAGE;
const ALIGNED = 64;
/** The kernel works at so many rows together. */
const ROWS = 4;
/** The largest that a weight of 8 bits and a number of 16 bits can be. */
const LARGEST_WEIGHT = 127;
const LARGEST = 32767;

/**
 * @param model a model's file; it is copied
 * @param kernel the compiled kernel (`tools/kernel.ts`)
 * @throws Error that says what is wrong with the file
 */
export async function createSession(
  model: ArrayBuffer | Uint8Array<ArrayBuffer>,
  kernel: Uint8Array<ArrayBuffer>,
): Promise<Session> {
  const bytes = model instanceof Uint8Array ? model : new Uint8Array(model);
  const file = readModelFile(bytes);
  const encoder = encoderOf(file);
  const memory = new WebAssembly.Memory({ initial: FILE_AT / PAGE });
  const { instance } = await WebAssembly.instantiate(kernel, { env: { memory } });
  const operations = v.parse(Kernel, instance.exports);
  const { hidden, heads, window } = file.header;
  const bench = layBench(file.header, FILE_AT + bytes.length, operations.scratchFor(window, hidden / heads));
  memory.grow(Math.ceil((bench.end - FILE_AT) / PAGE));
  new Uint8Array(memory.buffer).set(bytes, FILE_AT);
  let run: Run | null = new Run(operations, memory.buffer, file, bench);
  const running = (): Run => {
    if (!run) throw new Error('this session was released');
    return run;
  };
  return {
    header: file.header,
    read: (ids, quoted) => running().read(encoder, ids, quoted),
    linear: (name, input) => running().linear(name, input),
    floats: (name) => running().floats(name),
    release: () => {
      run = null;
    },
  };
}

function layBench({ hidden, inner, window }: Header, from: number, scratch: number): Bench {
  const rows = upTo(ROWS, window);
  const wide = Math.max(3 * hidden, inner);
  let end = from;
  const lay = (size: number): number => {
    const at = upTo(ALIGNED, end);
    end = at + size;
    return at;
  };
  return {
    ids: lay(4 * window),
    quoted: lay(window),
    state: lay(4 * rows * hidden),
    wide: lay(4 * rows * wide),
    wideRoom: rows * wide,
    mixed: lay(4 * rows * hidden),
    mixedRoom: rows * hidden,
    whole: lay(2 * rows * inner),
    wholeRoom: rows * inner,
    wholeScales: lay(4 * rows),
    scratch: lay(scratch),
    end,
  };
}

/** @returns the least multiple of `step` that is not below `value` */
function upTo(step: number, value: number): number {
  return Math.ceil(value / step) * step;
}

/** The kernel, the memory it works in, and what lies where. */
class Run {
  constructor(
    private readonly kernel: Kernel,
    private readonly memory: ArrayBuffer,
    private readonly file: ModelFile,
    private readonly bench: Bench,
  ) {}

  read(encoder: Encoder, ids: Int32Array, quoted: Uint8Array): Float32Array {
    const { hidden, inner, heads, window } = this.file.header;
    const { kernel, bench } = this;
    const count = ids.length;
    if (!count || count > window || quoted.length !== count)
      throw new RangeError(
        `a window has 1 to ${window} pieces, each quoted or not: here are ${count}, ${quoted.length}`,
      );
    const unknown = ids.find((id) => !(id >= 0 && id < encoder.pieces));
    if (unknown !== undefined) throw new RangeError(`there is no piece ${unknown}`);
    new Int32Array(this.memory, bench.ids, count).set(ids);
    new Uint8Array(this.memory, bench.quoted, count).set(quoted);
    const rows = upTo(ROWS, count);
    this.embed(encoder, count);
    this.normalise(bench.state, rows, encoder.norm);
    for (const layer of encoder.layers) {
      this.multiply(layer.read, bench.state, rows, bench.wide);
      kernel.attend(bench.wide, count, heads, hidden / heads, bench.scratch, bench.mixed);
      this.multiply(layer.mix, bench.mixed, rows, bench.mixed);
      this.addTo(bench.state, bench.mixed, rows, layer.mixNorm);
      this.multiply(layer.widen, bench.state, rows, bench.wide);
      kernel.gelu(bench.wide, rows * inner);
      this.multiply(layer.narrow, bench.wide, rows, bench.mixed);
      this.addTo(bench.state, bench.mixed, rows, layer.outNorm);
    }
    return this.copy(bench.state, count * hidden);
  }

  linear(name: string, input: Float32Array): Float32Array {
    const { bench } = this;
    const map = linearOf(this.file, name);
    const { inputs, outputs } = map;
    if (input.length % inputs) throw new RangeError(`"${name}" takes rows of ${inputs}, not ${input.length} numbers`);
    const count = input.length / inputs;
    const found = new Float32Array(count * outputs);
    const room = Math.min(bench.wideRoom / inputs, bench.wholeRoom / inputs, bench.mixedRoom / outputs);
    const atOnce = Math.floor(room / ROWS) * ROWS;
    if (!atOnce) throw new RangeError(`"${name}" is larger than the encoder has room for`);
    for (let first = 0; first < count; first += atOnce) {
      const rows = Math.min(atOnce, count - first);
      const given = input.subarray(first * inputs, (first + rows) * inputs);
      new Float32Array(this.memory, bench.wide, given.length).set(given);
      this.multiply(map, bench.wide, upTo(ROWS, rows), bench.mixed);
      found.set(new Float32Array(this.memory, bench.mixed, rows * outputs), first * outputs);
    }
    return found;
  }

  floats(name: string): Float32Array {
    const { type, at, size } = this.file.tensor(name);
    if (type !== 'float32') throw new Error(`"${name}" is ${type}`);
    return this.copy(FILE_AT + at, size / 4);
  }

  private embed({ table, scales, positions, quoted }: Encoder, count: number): void {
    const { kernel, bench } = this;
    const { hidden } = this.file.header;
    if (scales === null) kernel.embedBlocks(bench.ids, count, FILE_AT + table, hidden, bench.state);
    else kernel.embedRows(bench.ids, count, FILE_AT + table, FILE_AT + scales, hidden, bench.state);
    kernel.place(bench.state, count, hidden, FILE_AT + positions, bench.quoted, FILE_AT + quoted);
  }

  private multiply({ weights, scales, bias, outputs, inputs }: Linear, from: number, rows: number, into: number): void {
    const { kernel, bench } = this;
    // No sum of products may leave 32 bits.
    const most = Math.min(LARGEST, Math.floor(0x7fffffff / (LARGEST_WEIGHT * inputs)));
    kernel.quantise(from, rows, inputs, inputs, most, bench.whole, bench.wholeScales);
    const at = [FILE_AT + weights, FILE_AT + scales, FILE_AT + bias] as const;
    kernel.multiply(...at, outputs, inputs, bench.whole, bench.wholeScales, rows, into);
  }

  private addTo(state: number, more: number, rows: number, norm: Norm): void {
    this.kernel.add(state, more, rows * this.file.header.hidden);
    this.normalise(state, rows, norm);
  }

  private normalise(state: number, rows: number, { weight, bias }: Norm): void {
    this.kernel.normalise(state, rows, this.file.header.hidden, FILE_AT + weight, FILE_AT + bias);
  }

  private copy(at: number, count: number): Float32Array {
    return new Float32Array(this.memory, at, count).slice();
  }
}
