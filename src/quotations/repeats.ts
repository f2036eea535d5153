/** Joins quotations whose words stand in the article twice, as a pull quote does. */

import type { Quotation } from '../analysis.ts';

// A phrase this short may well be said twice.
const SHORTEST = 6;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * @param quotations in text order
 * @returns the same, with each one that only repeats the words of another moved into that one's `repeats`; of two
 *   with the same words the one with a speaker stays
 */
export function joinRepeats(quotations: readonly Quotation[]): Quotation[] {
  const byWords = new Map<string, Quotation>();
  const repeated = new Set<Quotation>();
  for (const quotation of quotations) {
    const words = wordsOf(quotation.text);
    if (words.length < SHORTEST || quotation.kind === 'indirect') continue;
    const key = words.join(' ');
    const first = byWords.get(key);
    if (!first) {
      byWords.set(key, quotation);
      continue;
    }
    const [kept, dropped] = !first.speaker?.span && quotation.speaker?.span ? [quotation, first] : [first, quotation];
    const { block, start, end, text } = dropped;
    kept.repeats.push(...dropped.repeats, { block, start, end, text });
    repeated.add(dropped);
    byWords.set(key, kept);
  }
  return quotations.filter((quotation) => !repeated.has(quotation));
}
