/** Written by `npm run train:points`: what the traits of a sentence are worth. */

import type { Traits } from './traits.ts';

export const LEARNT: Traits = {
  weight: 0.16,
  place: -0.14,
  headline: 0.34,
  standfirst: 0.44,
  central: 0.52,
  direct: -0.51,
  question: -1.05,
  pronoun: -0.12,
};
