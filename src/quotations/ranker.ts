/** Linear models over features: their weights, scores, probabilities by softmax, and the choice they make. */

import { FeatureIndex } from '../text/label-model.ts';
import type { Chooser } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Feature } from './evidence.ts';
import type { PassageView } from './passage-view.ts';

/** The weights of features that are hashes. */
export class HashedWeights {
  private readonly index: FeatureIndex;

  /** @param weights in units of `unit`, in the order of the hashes */
  constructor(
    hashes: Uint32Array,
    private readonly weights: Int8Array,
    private readonly unit: number,
  ) {
    this.index = new FeatureIndex(hashes);
  }

  knows(feature: Feature): boolean {
    return this.index.rowOf(feature) >= 0;
  }

  /** @returns the sum of the weights; features that the model does not know weigh nothing */
  scoreOf(evidence: readonly Feature[]): number {
    let score = 0;
    for (let at = 0; at < evidence.length; at++) {
      const row = this.index.rowOf(evidence[at]!);
      if (row >= 0) score += this.weights[row]!;
    }
    return score * this.unit;
  }
}

/**
 * @param base64 the unit as a float, then for each feature its hash and its weight; little-endian
 * @throws RangeError when the bytes are no whole model
 */
export function readHashedWeights(base64: string): HashedWeights {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const size = (bytes.length - 4) / 5;
  if (!Number.isInteger(size)) throw new RangeError('not a model of hashed features');
  const hashes = Uint32Array.from({ length: size }, (_, row) => view.getUint32(4 + 4 * row, true));
  return new HashedWeights(hashes, new Int8Array(bytes.buffer, 4 + 4 * size), view.getFloat32(0, true));
}

/** @returns the probability of each alternative */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

// Words woven into a sentence are somebody's only where this is likely enough, and likelier where less speaks for it: a
// word learnt to report, no cue at all, a noun of the narrator's that they modify. Better no speaker than a wrong one.
// What has a sentence to itself is somebody's, as a rule.
const LIKELY = { known: 0, reporting: 0.3, uncued: 0.4, modifier: 0.75, alone: 0.35 };

function likelyEnough({ bare, modifier }: PassageView, cue: Cue | null): number {
  if (bare) return LIKELY.alone;
  if (modifier) return LIKELY.modifier;
  if (!cue) return LIKELY.uncued;
  return cue.kind === 'reporting' ? LIKELY.reporting : LIKELY.known;
}

/** @returns the chooser that takes the most probable candidate */
export function chooserOf(weights: HashedWeights): Chooser {
  return (view, candidates) => {
    const probabilities = softmax(candidates.map(({ evidence }) => weights.scoreOf(evidence)));
    const nobody = probabilities.length - 1;
    let best = nobody;
    let most = 0;
    for (let at = 0; at < nobody; at++) {
      if (probabilities[at]! <= most) continue;
      most = probabilities[at]!;
      best = at;
    }
    const likely = likelyEnough(view, candidates[best]!.cue);
    const needed = view.bare ? likely : Math.max(probabilities[nobody]!, likely);
    if (most < needed) best = nobody;
    return { candidate: candidates[best]!, certainty: probabilities[best]! };
  };
}
