/** Tells where somebody is said to say nothing: "declined to comment". */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { sentenceAt, type TextBlock } from '../text/document.ts';

/** In UTF-16 code units: so far back such words may begin of which the cue is the last alone. */
const BEFORE = 30;
/** So near before the cue they end. */
const RIGHT_BEFORE = 4;

/** "Declined to discuss": whether the cue, with what stands right before it, says that nothing is said. */
export function isSilent(block: TextBlock, cue: Span, { silent }: Pick<SourceWords, 'silent'>): boolean {
  const from = Math.max(sentenceAt(block, cue.start)?.start ?? 0, cue.start - BEFORE);
  const found = silent.exec(block.text.slice(from, cue.end));
  return found !== null && from + found.index + found[0].length >= cue.start - RIGHT_BEFORE;
}
