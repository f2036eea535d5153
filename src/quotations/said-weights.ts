/** Written by `npm run train:said`: what speaks how much for a stretch's having been said. */

import type { Features } from './evidence.ts';

export const SAID_WEIGHTS: Features = {
  bias: -2.53,
  cue: 0.59,
  isSomebodys: 0.72,
  words: 0.65,
  isAsked: -1.58,
  isAimed: -0.13,
  isThought: -1.2,
  isReporting: 2.69,
};
