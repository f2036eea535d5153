/** Joins quotations whose words stand in the article twice, as a pull quote does. */

import type { Quotation } from '../analysis.ts';

// A phrase this short may well be said twice.
const SHORTEST = 6;

const WORD_BREAKS = /[^\p{L}\p{N}]+/gu;

/** The words alone, lower case; null where they are few. */
function comparedWords(text: string): string | null {
  const words = text.toLowerCase().replace(WORD_BREAKS, ' ').trim();
  let spaces = 0;
  for (let at = words.indexOf(' '); at >= 0 && spaces < SHORTEST; at = words.indexOf(' ', at + 1)) spaces++;
  return spaces + 1 < SHORTEST ? null : words;
}

/** How well the article tells who says it: beside it, elsewhere, or not at all. */
function howTold({ block, speaker }: Quotation): number {
  return !speaker?.span ? 0 : speaker.span.block === block ? 2 : 1;
}

/**
 * @param quotations in text order
 * @returns the same, with each one that only repeats the words of another moved into that one's `repeats`; of two
 *   with the same words the one whose speaker stands beside it stays, or else one with a speaker
 */
export function joinRepeats(quotations: readonly Quotation[]): Quotation[] {
  const byWords = new Map<string, Quotation>();
  const repeated = new Set<Quotation>();
  for (const quotation of quotations) {
    const key = quotation.kind === 'indirect' ? null : comparedWords(quotation.text);
    if (key === null) continue;
    const first = byWords.get(key);
    if (!first) {
      byWords.set(key, quotation);
      continue;
    }
    const [kept, dropped] = howTold(quotation) > howTold(first) ? [quotation, first] : [first, quotation];
    const { block, start, end, text } = dropped;
    kept.repeats.push(...dropped.repeats, { block, start, end, text });
    repeated.add(dropped);
    byWords.set(key, kept);
  }
  return quotations.filter((quotation) => !repeated.has(quotation));
}
