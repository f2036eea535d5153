/** Pointers from a stretch of a window to its pieces, as `training/heads.py` has them. */

import { highest } from './decode.ts';
import { dot, gelu, LinearMap, type WeightsOf } from './linear.ts';
import type { Window } from './windows.ts';

/** The pieces of one window as the encoder sees them: a row of `hidden` numbers each, row by row, the mark of the start first. */
export interface States {
  rows: Float32Array;
  length: number;
  hidden: number;
}

/** A stretch is what its first and last piece, the pieces around it and all within are. */
const SPAN_FEATURES = 5;
/** A mention has no more pieces than this. */
export const LONGEST_MENTION = 32;

/**
 * From one vector to pieces: how well they go together. The score of `start(given) · goal(piece)` is taken as
 * `(goal's weights)ᵀ start(given) · piece`, so that no goal has to be made of each piece.
 */
class Link {
  private readonly start: LinearMap;
  private readonly goal: LinearMap;

  constructor(weightsOf: WeightsOf, name: string, inputs: number, hidden: number) {
    this.start = LinearMap.of(weightsOf, `${name}.start`, inputs);
    this.goal = LinearMap.of(weightsOf, `${name}.goal`, hidden, this.start.outputs);
  }

  /** Scores for the pieces from `first` to `end`, for the vector that begins at `at`. */
  scores(given: Float32Array, at: number, { rows, hidden }: States, first: number, end: number): Float32Array {
    const { weights, biases, outputs } = this.goal;
    const start = this.start.all(given, at);
    const asked = new Float32Array(hidden);
    for (let output = 0; output < outputs; output++) {
      const factor = start[output]!;
      const row = output * hidden;
      for (let index = 0; index < hidden; index++) asked[index]! += factor * weights[row + index]!;
    }
    const bias = dot(start, 0, biases, 0, outputs);
    const scale = outputs ** -0.5;
    const found = new Float32Array(end - first);
    for (let piece = first; piece < end; piece++)
      found[piece - first] = scale * (bias + dot(asked, 0, rows, piece * hidden, hidden));
    return found;
  }
}

/** From a stretch of a window to each of its pieces; piece 0 means none. */
export class PointerHead {
  /** How many numbers a stretch is taken for. */
  readonly wide: number;
  private readonly span: LinearMap;
  private readonly link: Link;
  private readonly near: Float32Array;

  /** @throws Error when an array is missing or of another form */
  constructor(weightsOf: WeightsOf, name: string, hidden: number) {
    this.span = LinearMap.of(weightsOf, `${name}.span`, SPAN_FEATURES * hidden);
    this.wide = this.span.outputs;
    this.link = new Link(weightsOf, `${name}.link`, this.wide, hidden);
    this.near = weightsOf(`${name}.near`).values;
    if (this.near.length % 2 !== 1) throw new RangeError(`${name}.near: ${this.near.length} steps of distance`);
  }

  /** What a stretch is taken for; `span` is in pieces of the window. */
  take(states: States, span: Window): Float32Array {
    return this.span.all(stretchFeatures(states, span), 0).map(gelu);
  }

  /** A score for each piece of the window, by what the stretch was taken for. */
  scores(taken: Float32Array, states: States, span: Window): Float32Array {
    const found = this.link.scores(taken, 0, states, 0, states.length);
    for (let piece = 0; piece < found.length; piece++) found[piece]! += this.near[this.stepTo(piece, span)]!;
    return found;
  }

  /** Which of the steps of distance, which widen, a piece lies before or after the stretch. */
  private stepTo(piece: number, { first, end }: Window): number {
    const middle = (this.near.length - 1) / 2;
    const away = Math.max(0, first - piece, piece - end + 1);
    const steps = Math.min(middle, Math.round(2 * Math.log2(1 + away)));
    return piece < first ? middle - steps : middle + steps;
  }
}

/** From the first piece of a mention to its last. */
export class EndPointer {
  private readonly link: Link;

  /** @throws Error when an array is missing or of another form */
  constructor(weightsOf: WeightsOf, name: string, hidden: number) {
    this.link = new Link(weightsOf, name, hidden, hidden);
  }

  /** @returns the likeliest last piece of the mention that begins with `first`, both in pieces of the window */
  lastOf(states: States, first: number): number {
    const end = Math.min(states.length, first + LONGEST_MENTION);
    return first + highest(this.link.scores(states.rows, first * states.hidden, states, first, end));
  }
}

function stretchFeatures({ rows, length, hidden }: States, { first, end }: Window): Float32Array {
  const found = new Float32Array(SPAN_FEATURES * hidden);
  const clamped = (piece: number) => Math.min(Math.max(piece, 0), length - 1) * hidden;
  [first - 1, first, end - 1, end].forEach((piece, part) => {
    found.set(rows.subarray(clamped(piece), clamped(piece) + hidden), part * hidden);
  });
  const mean = found.subarray(4 * hidden);
  for (let piece = first; piece < end; piece++)
    for (let index = 0; index < hidden; index++) mean[index]! += rows[piece * hidden + index]!;
  for (let index = 0; index < hidden; index++) mean[index]! /= end - first;
  return found;
}
