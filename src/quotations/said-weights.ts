/** Written by `npm run train:said`: what speaks how much for a stretch's having been said. */

import type { Features } from './evidence.ts';

export const SAID_WEIGHTS: Features = {
  bias: -2.47,
  cue: 0.58,
  isSomebodys: 0.72,
  words: 0.64,
  isAsked: -1.62,
  isAimed: -0.14,
  isThought: -1.2,
  isReporting: 2.58,
};
