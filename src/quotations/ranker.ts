/** A linear model over named features: its weights as text, scores, probabilities by softmax, and the choice it makes. */

import type { Chooser } from './attribution.ts';
import type { Cue } from './cues.ts';

export type Weights = ReadonlyMap<string, number>;

/**
 * @param text one feature a line, after its weight: `1.25 cue right after`
 * @returns the weights by feature
 */
export function readWeights(text: string): Weights {
  const weights = new Map<string, number>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) weights.set(line.slice(space + 1), Number(line.slice(0, space)));
  }
  return weights;
}

/** @returns the sum of the weights; features that the model does not know weigh nothing */
export function scoreOf(weights: Weights, features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

/** @returns the probability of each alternative */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

// A few words woven into a sentence without a known cue are somebody's only where this is likely enough: better no speaker
// than a wrong one. What has a sentence to itself is somebody's, as a rule.
const LIKELY = 0.6;
const LIKELY_ALONE = 0.35;

function isKnown(cue: Cue | null): boolean {
  return cue !== null && cue.kind !== 'reporting';
}

/** @returns the chooser that takes the most probable candidate */
export function chooserOf(weights: Weights): Chooser {
  return ({ bare }, candidates) => {
    const probabilities = softmax(candidates.map(({ features }) => scoreOf(weights, features)));
    const nobody = probabilities.length - 1;
    let best = nobody;
    let most = 0;
    for (let at = 0; at < nobody; at++) {
      if (probabilities[at]! <= most) continue;
      most = probabilities[at]!;
      best = at;
    }
    const needed = bare ? LIKELY_ALONE : Math.max(probabilities[nobody]!, isKnown(candidates[best]!.cue) ? 0 : LIKELY);
    if (most < needed) best = nobody;
    return { candidate: candidates[best]!, certainty: probabilities[best]! };
  };
}
