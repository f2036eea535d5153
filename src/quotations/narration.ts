/** Gives an article's own words, apart from what it quotes. */

import type { Span } from '../analysis.ts';
import { type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { MarkedPassage } from './marked-passage.ts';

/** Below this, in UTF-16 code units, the article's own words say little, as in an interview. */
const LITTLE = 100;

/**
 * @param marked from `findMarked`
 * @returns the article's own words, a line a block: all but what is quoted, which may be in another language; the whole
 *   text where that is nearly all of it
 */
export function narrationOf(blocks: readonly TextBlock[], marked: readonly MarkedPassage[]): string {
  const outermost = marked.filter(({ depth }) => depth === 0);
  let next = 0;
  const lines = blocks.map(({ text }, block) => {
    let own = '';
    let from = 0;
    for (; outermost[next]?.block === block; next++) {
      const { outerStart, outerEnd } = outermost[next]!;
      own += text.slice(from, outerStart);
      from = outerEnd;
    }
    return own + text.slice(from);
  });
  const narration = lines.join('\n');
  return narration.length < LITTLE ? wholeText(blocks) : narration;
}

/** @returns the whole text, a line a block */
export function wholeText(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** @returns the words of a stretch that stand outside the passages; a piece of a word is not the word */
export function ownWords(block: TextBlock, { start, end }: Span, passages: readonly MarkedPassage[]): Token[] {
  const isQuoted = (at: number) => passages.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd);
  return block.tokens.slice(tokenIndexAt(block, start), tokenIndexAt(block, end) + 1).filter((token) => {
    const middle = (token.start + token.end) / 2;
    return middle > start && middle < end && token.kind !== 'punctuation' && !isQuoted(token.start);
  });
}
