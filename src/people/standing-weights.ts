/** Written by `npm run train:standing`: what speaks how much for somebody's mattering to the story. */

import type { Merits } from './merits.ts';

export const STANDING_WEIGHTS: Merits = {
  bias: 0.22,
  mentions: 1.58,
  said: 0.23,
  headline: 0.11,
  standfirst: 0.94,
  keyPoint: 0.43,
  first: -0.74,
};
