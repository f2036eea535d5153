/** Learns by examples what speaks how much for and against something: logistic regression. */

import { logistic } from '../src/odds.ts';
import { descend } from './descend.ts';

const STEPS = 1500;
const RATE = 0.02;

export interface Sample {
  /** The first is 1 in all of them. */
  features: readonly number[];
  isTrue: boolean;
}

/**
 * @param decay holds all weights but the first near to nothing: so much does a weight of 1 cost, in examples
 * @returns the weight of each feature; where they come to more than 0 it is likelier true than not
 */
export function weigh(examples: readonly Sample[], decay: number): number[] {
  const slopeAt = (weights: readonly number[]) => {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : decay * weight));
    for (const { features, isTrue } of examples) {
      const sum = features.reduce((before, value, index) => before + value * weights[index]!, 0);
      const excess = logistic(sum) - Number(isTrue);
      for (const [index, value] of features.entries()) slope[index]! += excess * value;
    }
    return slope.map((one) => one / Math.max(1, examples.length));
  };
  return descend(examples[0]?.features.length ?? 0, slopeAt, { steps: STEPS, rate: RATE });
}
