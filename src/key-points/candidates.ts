/** The sentences of an article that can stand in its summary, without their datelines. */

import type { Span } from '../analysis.ts';
import type { StoryWords } from '../language/language.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence of the story; all sentences are kept, since their words weigh, but only some can be chosen. */
export interface Candidate extends Span {
  /** Words and numbers, lower case. */
  words: string[];
  /** Where pronouns stand that nobody named in the sentence before need be meant by: "He", "But she", "Police said he". */
  pronouns: readonly number[];
  /** It opens by pointing at what the sentence before it tells: "It", "This comes after". */
  leans: boolean;
}

const LONGEST_LINE = 250;

/** Where personal pronouns stand that nothing before them in the sentence can be meant by; "they" counts where it opens. */
function openPronouns(tokens: readonly Token[], words: StoryWords): number[] {
  const someone = tokens.findIndex(({ lower }) => words.somebody.has(lower));
  const before = someone < 0 ? tokens.length : someone;
  const opening = words.leading.has(tokens[0]?.lower ?? '') ? 2 : 1;
  return tokens
    .slice(0, before)
    .flatMap(({ lower, start }, index) =>
      (index < opening ? words.opening : words.singular).has(lower) ? [start] : [],
    );
}

function pointsBack(tokens: readonly Token[], words: StoryWords): boolean {
  const at = words.leading.has(tokens[0]?.lower ?? '') ? 1 : 0;
  return words.pointing.has(tokens[at]?.lower ?? '') && !words.times.has(tokens[at + 1]?.lower ?? '');
}

/** @returns the sentences of the article's paragraphs and lists in order */
export function candidatesOf(blocks: readonly TextBlock[], language: StoryWords): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    for (const { start, end, firstToken, endToken } of block.sentences) {
      if (
        end <= block.dateline ||
        language.line.test(block.text.slice(start, Math.min(end, start + LONGEST_LINE)).trim())
      )
        continue;
      const tokens = block.tokens.slice(firstToken, endToken);
      const words = tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower);
      candidates.push({
        ...spanOf(block, start, end),
        words,
        pronouns: openPronouns(tokens, language),
        leans: pointsBack(tokens, language),
      });
    }
  }
  return candidates;
}
