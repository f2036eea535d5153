/** Learns a linear-chain conditional random field over binary features by AdaGrad; the same weights every run. */

import { Lattice } from '../src/text/chain.ts';
import { LABELS } from '../src/text/tagger-labels.ts';

/** A sentence: the features of token t are `features.slice(bounds[t], bounds[t + 1])`. */
export interface Example {
  features: Uint32Array;
  bounds: Uint32Array;
  labels: Uint8Array;
  weight: number;
}

export interface Crf {
  /** A row of `LABELS.length` weights a feature. */
  weights: Float32Array;
  /** `transitions[before * LABELS.length + after]`. */
  transitions: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** L2 penalty a step, on the weights that the step touches. */
  decay: number;
}

const L = LABELS.length;
const FIRST_SQUARE = 1e-2;

/** Xorshift32 with a fixed seed an epoch: the same order every run. */
function* shuffled(size: number, epoch: number): Generator<number> {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  let state = 0x2545f491 + epoch * 7919;
  for (let last = size - 1; last > 0; last--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = (state >>> 0) % (last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  yield* order;
}

function score({ weights }: Crf, { features, bounds }: Example, scores: Float32Array): void {
  scores.fill(0, 0, (bounds.length - 1) * L);
  for (let token = 0; token + 1 < bounds.length; token++) {
    const at = token * L;
    for (let index = bounds[token]!; index < bounds[token + 1]!; index++) {
      const row = features[index]! * L;
      for (let label = 0; label < L; label++) scores[at + label]! += weights[row + label]!;
    }
  }
}

/** @returns the weights learnt from the examples */
export function learn(examples: readonly Example[], features: number, { epochs, rate, decay }: Settings): Crf {
  const crf: Crf = { weights: new Float32Array(features * L), transitions: new Float32Array(L * L) };
  const squares = new Float32Array(features * L).fill(FIRST_SQUARE);
  const pairSquares = new Float32Array(L * L).fill(FIRST_SQUARE);
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const scores = new Float32Array(longest * L);
  const lattice = new Lattice(longest);
  const pairs = new Float64Array(L * L);
  const gradient = new Float64Array(L);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const pick of shuffled(examples.length, epoch)) {
      const example = examples[pick]!;
      const { features: own, bounds, labels, weight } = example;
      score(crf, example, scores);
      lattice.run(scores, labels.length, crf.transitions);
      pairs.fill(0);
      for (let token = 0; token < labels.length; token++) {
        for (let label = 0; label < L; label++) {
          gradient[label] = weight * ((labels[token] === label ? 1 : 0) - lattice.probability(token, label));
        }
        for (let index = bounds[token]!; index < bounds[token + 1]!; index++) {
          const row = own[index]! * L;
          for (let label = 0; label < L; label++) {
            const step = gradient[label]! - decay * crf.weights[row + label]!;
            if (step < 1e-4 && step > -1e-4) continue;
            squares[row + label]! += step * step;
            crf.weights[row + label]! += (rate * step) / Math.sqrt(squares[row + label]!);
          }
        }
        if (token === 0) continue;
        pairs[labels[token - 1]! * L + labels[token]!]! += 1;
        lattice.addPairs(token, pairs, -1);
      }
      for (let index = 0; index < L * L; index++) {
        const step = weight * pairs[index]!;
        if (step === 0) continue;
        pairSquares[index]! += step * step;
        crf.transitions[index]! += (rate * step) / Math.sqrt(pairSquares[index]!);
      }
    }
  }
  return crf;
}
