/** Tells whole utterances, fragments of speech, and words that are marked for other reasons. */

import type { QuotationKind } from '../analysis.ts';
import type { MarkedPassage } from './marks.ts';

const STARTS_LIKE_A_SENTENCE = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/**
 * @param passage what stands between the marks
 * @param attributed whether the text says whose words they are
 */
export function kindOf(passage: MarkedPassage, attributed: boolean): QuotationKind {
  const length = passage.text.match(WORDS)?.length ?? 0;
  if (passage.mark === 'blockquote') return 'direct';
  if (!attributed && length < 5) return 'term';
  return STARTS_LIKE_A_SENTENCE.test(passage.text) && length > 2 ? 'direct' : 'partial';
}
