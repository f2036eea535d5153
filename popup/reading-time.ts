/** How long an article takes to read. */
import type { Block } from '../src/analysis.ts';

/** Words a minute in silent reading of non-fiction (Brysbaert 2019, a meta-analysis of 190 studies). */
const WORDS_A_MINUTE = 238;

/** Whole minutes for all the blocks, at least one. */
export function readingMinutes(blocks: readonly Block[]): number {
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Words are what stands between spaces. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
