/** Cuts the clause around a place in a sentence: what happened, without what the rest of the sentence adds. */

import type { Span } from '../analysis.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';

/**
 * @param offset a place in the block's text
 * @returns the sentence that holds it, without its last mark
 */
export function clauseAt(block: TextBlock, offset: number): Span {
  const sentence = sentenceAt(block, offset);
  const span = spanOf(block, sentence?.start ?? 0, sentence?.end ?? block.text.length);
  const end = span.text.replace(/[.!?…]+$/, '').length;
  return spanOf(block, span.start, span.start + end);
}
