/** What a word of a sentence is to a cue: nothing, or the beginning or the rest of its source or of its content. */

import { Chain } from '../text/chain.ts';

export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 3;

/** The label of what goes on from a beginning. */
export function goesOn(begins: number): number {
  return begins + 1;
}

/** Outside, and for source and content where it begins and where it goes on. */
export const SPAN_CHAIN = new Chain(5, (before, after) => {
  const begins = after === OUTSIDE || after === SOURCE || after === CONTENT;
  return begins || before === after || before === after - 1;
});

/** More units than this a sentence does not have. */
export const MOST_UNITS = 400;
