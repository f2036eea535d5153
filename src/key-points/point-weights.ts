/** Written by `npm run train:points`: what the traits of a sentence are worth. */

import type { Traits } from './traits.ts';

export const POINT_WEIGHTS: Traits = {
  weight: 0.16,
  place: -0.16,
  headline: 0.32,
  standfirst: 0.36,
  central: 0.61,
  direct: -0.49,
  question: -0.92,
  pronoun: -0.12,
};
