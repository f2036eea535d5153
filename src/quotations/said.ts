/** Weighs whether what a cue tells is something that somebody said: no question, no wish and no bare object. */

import { logistic } from '../odds.ts';
import { type Evidence, FEATURES, type Features, featuresOf } from './evidence.ts';
import { SAID_WEIGHTS } from './said-weights.ts';

/** Below this it is not told as said. */
export const SURELY_SAID = 0.7;

/** @returns how likely it was said, 0..1 */
export function chanceSaid(evidence: Evidence, learnt: Features = SAID_WEIGHTS): number {
  const features = featuresOf(evidence);
  const sum = FEATURES.reduce((before, name) => before + learnt[name] * features[name], 0);
  return logistic(sum);
}
