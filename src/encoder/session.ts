/** Runs the encoder over windows of pieces: lays the model into the kernel's memory once, then asks the kernel step by step. */

import * as v from 'valibot';
import type { Header, ModelFile } from './model-file.ts';
import { type Encoder, encoderOf, type Linear, type Norm } from './weights.ts';

/** A model ready to read. */
export interface Session {
  /**
   * @param ids numbers of a window's pieces, `<s>` first, no padding; at most the model's window
   * @param quoted for each piece 1 between marks, else 0
   * @returns the last layer's vectors, pieces × hidden
   * @throws RangeError where there is no piece, one that the model does not know, or too many
   */
  read(ids: Int32Array, quoted: Uint8Array): Float32Array;
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
  pack: operation,
  place: operation,
  quantise: operation,
  scratchFor: v.custom<(count: number, size: number) => number>((value) => typeof value === 'function'),
});
type Kernel = v.InferOutput<typeof Kernel>;

/** Where in the memory the work is done. */
interface Bench {
  ids: number;
  quoted: number;
  state: number;
  wide: number;
  mixed: number;
  /** Whole numbers, of 16 bits at most, and a scale for each row of them. */
  whole: number;
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
const ROWS = 8;

/**
 * @param bytes a model's file; it is copied
 * @param file what the bytes hold
 * @param kernel one of the compiled kernels (`kernels.ts`)
 * @throws Error that says what is wrong with the file
 */
export async function createSession(
  bytes: Uint8Array,
  file: ModelFile,
  kernel: Uint8Array<ArrayBuffer>,
): Promise<Session> {
  const encoder = encoderOf(file);
  const memory = new WebAssembly.Memory({ initial: FILE_AT / PAGE });
  const { instance } = await WebAssembly.instantiate(kernel, { env: { memory } });
  const operations = v.parse(Kernel, instance.exports);
  const { hidden, heads, window } = file.header;
  const bench = layBench(file.header, FILE_AT + bytes.length, operations.scratchFor(window, hidden / heads));
  memory.grow(Math.ceil((bench.end - FILE_AT) / PAGE));
  new Uint8Array(memory.buffer).set(bytes, FILE_AT);
  for (const { read, mix, widen, narrow } of encoder.layers)
    for (const { weights, outputs, inputs } of [read, mix, widen, narrow])
      operations.pack(FILE_AT + weights, outputs, inputs, bench.whole);
  let run: KernelRun | null = new KernelRun(operations, memory.buffer, file.header, bench);
  return {
    read: (ids, quoted) => {
      if (!run) throw new Error('this session was released');
      return run.read(encoder, ids, quoted);
    },
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
    mixed: lay(4 * rows * hidden),
    whole: lay(2 * rows * Math.max(hidden, inner)),
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
class KernelRun {
  constructor(
    private readonly kernel: Kernel,
    private readonly memory: ArrayBuffer,
    private readonly header: Header,
    private readonly bench: Bench,
  ) {}

  read(encoder: Encoder, ids: Int32Array, quoted: Uint8Array): Float32Array {
    const { hidden, inner, heads, window } = this.header;
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

  private embed({ table, scales, positions, quoted }: Encoder, count: number): void {
    const { kernel, bench } = this;
    const { hidden } = this.header;
    if (scales === null) kernel.embedBlocks(bench.ids, count, FILE_AT + table, hidden, bench.state);
    else kernel.embedRows(bench.ids, count, FILE_AT + table, FILE_AT + scales, hidden, bench.state);
    kernel.place(bench.state, count, hidden, FILE_AT + positions, bench.quoted, FILE_AT + quoted);
  }

  private multiply({ weights, scales, bias, outputs, inputs }: Linear, from: number, rows: number, into: number): void {
    const { kernel, bench } = this;
    kernel.quantise(from, rows, inputs, bench.whole, bench.wholeScales);
    const at = [FILE_AT + weights, FILE_AT + scales, FILE_AT + bias] as const;
    kernel.multiply(...at, outputs, inputs, bench.whole, bench.wholeScales, rows, into);
  }

  private addTo(state: number, more: number, rows: number, norm: Norm): void {
    this.kernel.add(state, more, rows * this.header.hidden);
    this.normalise(state, rows, norm);
  }

  private normalise(state: number, rows: number, { weight, bias }: Norm): void {
    this.kernel.normalise(state, rows, this.header.hidden, FILE_AT + weight, FILE_AT + bias);
  }

  private copy(at: number, count: number): Float32Array {
    return new Float32Array(this.memory, at, count).slice();
  }
}
