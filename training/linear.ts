/** Learns a linear model over features: which of several alternatives is right. */

import type { Feature } from '../src/quotations/evidence.ts';
import { HashedWeights, softmax } from '../src/quotations/ranker.ts';

/** The features of each alternative, and which of them are right. */
export interface Example {
  alternatives: Feature[][];
  right: boolean[];
}

// Chosen by PolNeAR's dev articles: the annotators disagree with themselves, so few and small steps are best.
const EPOCHS = 4;
const RATE = 0.1;
// L2 penalty of each weight that a step touches.
const PENALTY = 1e-3;
// Lighter weights are left out.
const LIGHTEST = 0.05;
// Features seen less often are left out.
const RAREST = 3;
// A stride prime to the number of examples visits each once, in a fixed mixed order.
const STRIDES = [7919, 6007, 9001, 10_007, 8513, 5003, 11_003, 6211];

interface Coded {
  right: boolean[];
  /** The features of each alternative, by their places among the weights. */
  rows: Uint32Array[];
}

function learnInOrder(
  coded: readonly Coded[],
  size: number,
  stride: number,
  rate: number,
  averaged: boolean,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  // Each weight times the steps that it stood for, up to its last change.
  const sums = new Float64Array(size);
  const changed = new Float64Array(size);
  const steps = EPOCHS * coded.length;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let step = 0; step < coded.length; step++) {
      const { rows, right } = coded[(step * stride + epoch * 104729) % coded.length]!;
      const scores = rows.map((row) => row.reduce((sum, at) => sum + weights[at]!, 0));
      const all = softmax(scores);
      const mass = all.reduce((sum, probability, at) => sum + (right[at] ? probability : 0), 0);
      for (const [at, row] of rows.entries()) {
        const target = right[at] ? all[at]! / Math.max(mass, 1e-9) : 0;
        const slope = all[at]! - target;
        if (Math.abs(slope) < 1e-5) continue;
        for (const name of row) {
          const gradient = slope + PENALTY * weights[name]!;
          squares[name]! += gradient * gradient;
          const now = epoch * coded.length + step;
          sums[name]! += weights[name]! * (now - changed[name]!);
          changed[name] = now;
          weights[name]! -= (rate * gradient) / Math.sqrt(squares[name]!);
        }
      }
    }
  }
  return averaged ? sums.map((sum, at) => (sum + weights[at]! * (steps - changed[at]!)) / steps) : weights;
}

/**
 * Maximises the probability of the right alternatives (conditional likelihood) by AdaGrad.
 *
 * @param examples what to learn from; those without a right alternative are passed over
 * @param options `rate`: the size of the steps; `rarest`: features seen less often are left out; `averaged`: the weights are
 *   the means over all steps (Polyak & Juditsky 1992); `orders`: the weights are the means of so many learnings, each with the
 *   examples in another order, so that less hangs on which came last; `keeps`: features kept even where they weigh nothing
 * @returns the weights
 */
export function learn(
  examples: readonly Example[],
  { rate = RATE, rarest = RAREST, averaged = false, orders = 1, keeps = (_name: Feature): boolean => false } = {},
): Map<Feature, number> {
  const counts = new Map<Feature, number>();
  for (const { alternatives } of examples) {
    for (const features of alternatives) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const index = new Map<Feature, number>();
  for (const [name, count] of counts) if (count >= rarest) index.set(name, index.size);
  const usable = examples.filter(({ right }) => right.includes(true));
  const coded = usable.map(({ alternatives, right }) => ({
    right,
    rows: alternatives.map((features) => Uint32Array.from(features.flatMap((name) => index.get(name) ?? []))),
  }));
  const total = new Float64Array(index.size);
  for (const stride of STRIDES.slice(0, orders)) {
    const weights = learnInOrder(coded, index.size, stride, rate, averaged);
    for (let at = 0; at < total.length; at++) total[at]! += weights[at]! / orders;
  }
  const learnt = new Map<Feature, number>();
  for (const [name, at] of index) {
    const weight = total[at]!;
    if (Math.abs(weight) >= LIGHTEST || keeps(name)) learnt.set(name, weight);
  }
  return learnt;
}

const MOST = 127;

/** The weights as bytes, in the order of the hashes. */
function quantised(weights: ReadonlyMap<Feature, number>): { hashes: Uint32Array; bytes: Int8Array; unit: number } {
  const sorted = [...weights].sort(([one], [other]) => one - other);
  const unit = sorted.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0) / MOST;
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    bytes: Int8Array.from(sorted, ([, weight]) => Math.round(weight / unit)),
    unit,
  };
}

/** @returns the weights as they are read from what `writeHashedWeights` writes */
export function hashedWeights(weights: ReadonlyMap<Feature, number>): HashedWeights {
  const { hashes, bytes, unit } = quantised(weights);
  return new HashedWeights(hashes, bytes, Math.fround(unit));
}

/** @returns the weights as base64 for `readHashedWeights` */
export function writeHashedWeights(weights: ReadonlyMap<Feature, number>): string {
  const { hashes, bytes, unit } = quantised(weights);
  const view = new DataView(new ArrayBuffer(4 + 5 * hashes.length));
  view.setFloat32(0, unit, true);
  for (const [row, hash] of hashes.entries()) view.setUint32(4 + 4 * row, hash, true);
  for (const [row, byte] of bytes.entries()) view.setInt8(4 + 4 * hashes.length + row, byte);
  return Buffer.from(view.buffer).toString('base64');
}
