/** Learns a linear-chain conditional random field over binary features by AdaGrad; the same weights every run. */

import { randomNumbers } from '../corpora/random.ts';
import { bestPath, type Chain, Lattice } from '../src/text/chain.ts';

/** A sentence: the features of token t are `features.slice(bounds[t], bounds[t + 1])`. */
export interface Example {
  features: Uint32Array;
  bounds: Uint32Array;
  labels: Uint8Array;
  weight: number;
}

export interface Crf {
  chain: Chain;
  /** A row of `chain.size` weights a feature. */
  weights: Float32Array;
  /** `transitions[before * chain.size + after]`. */
  transitions: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** L2 penalty a step, on the weights that the step touches. */
  decay: number;
  /** The share of a token's features left out at each step, so that no one word is leant on. */
  dropout: number;
  /** After how many of the last epochs the weights are taken, as a mean (Polyak & Juditsky 1992); 1 unless told. */
  averaged?: number;
}

const FIRST_SQUARE = 1e-2;
// Where a label's probability is as right as this there is nothing to learn.
const LEAST_SLOPE = 1e-4;

function shuffled(size: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last--) {
    const other = random() % (last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** The example with a share of its features left out. */
function thinned({ features, bounds, labels, weight }: Example, dropout: number, random: () => number): Example {
  const kept = new Uint32Array(features.length);
  const keptBounds = new Uint32Array(bounds.length);
  const limit = dropout * 2 ** 32;
  let next = 0;
  for (let token = 0; token < labels.length; token++) {
    for (let index = bounds[token]!; index < bounds[token + 1]!; index++) {
      if (random() >= limit) kept[next++] = features[index]!;
    }
    keptBounds[token + 1] = next;
  }
  return { features: kept, bounds: keptBounds, labels, weight };
}

function score({ chain, weights }: Crf, { features, bounds }: Example, scores: Float32Array): void {
  const L = chain.size;
  scores.fill(0, 0, (bounds.length - 1) * L);
  for (let token = 0; token + 1 < bounds.length; token++) {
    const at = token * L;
    for (let index = bounds[token]!; index < bounds[token + 1]!; index++) {
      const row = features[index]! * L;
      for (let label = 0; label < L; label++) scores[at + label]! += weights[row + label]!;
    }
  }
}

/** @returns the labels that the weights give the example */
export function predict(crf: Crf, example: Example): Uint8Array {
  const size = example.bounds.length - 1;
  const scores = new Float32Array(size * crf.chain.size);
  score(crf, example, scores);
  return bestPath(crf.chain, scores, size, crf.transitions);
}

/** @returns the weights learnt from the examples */
export function learn(
  chain: Chain,
  examples: readonly Example[],
  features: number,
  { epochs, rate, decay, dropout, averaged = 1 }: Settings,
): Crf {
  const L = chain.size;
  const crf: Crf = { chain, weights: new Float32Array(features * L), transitions: new Float32Array(L * L) };
  const squares = new Float32Array(features * L).fill(FIRST_SQUARE);
  const pairSquares = new Float32Array(L * L).fill(FIRST_SQUARE);
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  const scores = new Float32Array(longest * L);
  const lattice = new Lattice(chain, longest);
  const pairs = new Float64Array(L * L);
  const gradient = new Float64Array(L);
  const wrong = new Uint8Array(L);
  const sums = new Float32Array(features * L);
  const random = randomNumbers();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const pick of shuffled(examples.length, random)) {
      const example = thinned(examples[pick]!, dropout, random);
      const { features: own, bounds, labels, weight } = example;
      score(crf, example, scores);
      lattice.run(scores, labels.length, crf.transitions);
      pairs.fill(0);
      for (let token = 0; token < labels.length; token++) {
        let wrongs = 0;
        for (let label = 0; label < L; label++) {
          const slope = weight * ((labels[token] === label ? 1 : 0) - lattice.probability(token, label));
          if (slope < LEAST_SLOPE && slope > -LEAST_SLOPE) continue;
          wrong[wrongs++] = label;
          gradient[label] = slope;
        }
        for (let index = bounds[token]!; wrongs > 0 && index < bounds[token + 1]!; index++) {
          const row = own[index]! * L;
          for (let place = 0; place < wrongs; place++) {
            const label = wrong[place]!;
            const step = gradient[label]! - decay * crf.weights[row + label]!;
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
    if (epoch < epochs - averaged) continue;
    for (let index = 0; index < sums.length; index++) sums[index]! += crf.weights[index]!;
  }
  for (let index = 0; index < sums.length; index++) crf.weights[index] = sums[index]! / averaged;
  // At use all features speak at once.
  for (let index = 0; index < crf.weights.length; index++) crf.weights[index]! *= 1 - dropout;
  return crf;
}
