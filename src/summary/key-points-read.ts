/** Makes key points of a reading: a sentence of each of the paragraphs that tell most of the news. */

import type { KeyPoint, Person, Quotation } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import type { TextBlock } from '../text/document.ts';
import { type Choose, keyPointsOf } from './key-points.ts';

/** So much of a shorter sentence's words in another one make it the same told again. */
const SAME = 0.6;

function tellsAgain(words: readonly string[], others: readonly (readonly string[])[]): boolean {
  return others.some((other) => {
    const known = new Set(other);
    const common = words.filter((word) => known.has(word)).length;
    return common >= SAME * Math.min(words.length, other.length);
  });
}

/** The first sentence that may stand of each paragraph, by the paragraph's weight. */
function byWeight(weights: readonly number[]): Choose {
  return (candidates, allowed, wanted) => {
    const first = new Map<number, number>();
    for (const index of allowed) {
      const block = candidates[index]!.block.index;
      if (!first.has(block)) first.set(block, index);
    }
    const chosen: number[] = [];
    for (const [, index] of [...first].sort(([a], [b]) => weights[b]! - weights[a]! || a - b)) {
      if (chosen.length === wanted) break;
      const { words } = candidates[index]!;
      const others = chosen.map((other) => candidates[other]!.words);
      if (!tellsAgain(words, others)) chosen.push(index);
    }
    return chosen;
  };
}

export function keyPointsRead(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  { weights }: Reading,
): KeyPoint[] {
  return keyPointsOf(blocks, people, quotations, byWeight(weights));
}
