/** Tells whether a stretch of text is taken already, as by a person's name. */

import type { Person, Span } from '../analysis.ts';
import { byBlock } from '../text/by-block.ts';

/** Whether any of the spans touches `start`..`end` of the block. */
export type Cover = (block: number, start: number, end: number) => boolean;

/** @param spans that do not overlap each other, in any order */
export function coverOf(spans: readonly Span[]): Cover {
  const inBlock = byBlock(spans);
  return (block, start, end) => {
    const there = inBlock(block);
    let low = 0;
    let high = there.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (there[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const next = there[low];
    return next !== undefined && next.start < end;
  };
}

/** @returns the cover of all names of people, pronouns and nouns left out */
export function coverOfNames(people: readonly Person[]): Cover {
  return coverOf(people.flatMap(({ mentions }) => mentions.filter(({ via }) => via === 'name')));
}
