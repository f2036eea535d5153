/** Finds the article's quotations: what was said, of which kind, and by whom. */

import type { Person, Quotation, Span, Speaker } from '../analysis.ts';
import { SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import { kindOf } from './kinds.ts';
import type { MarkedPassage } from './marks.ts';

/** The cue verb of the passage's sentence, nearest to the passage. */
function cueOf(block: TextBlock, passage: MarkedPassage): Span | null {
  const first = sentenceAt(block, passage.start);
  const last = sentenceAt(block, Math.max(passage.start, passage.end - 1));
  if (!first || !last) return null;
  const distance = (at: number) => Math.min(Math.abs(at - passage.start), Math.abs(at - passage.end));
  const verbs = block.tokens
    .slice(first.firstToken, last.endToken)
    .filter(({ lower, start }) => SPEECH_VERBS.has(lower) && (start < passage.start || start >= passage.end))
    .sort((one, other) => distance(one.start) - distance(other.start));
  return verbs[0] ? spanOf(block, verbs[0].start, verbs[0].end) : null;
}

/** The person mentioned nearest to the cue, outside the passage. */
function speakerOf(passage: MarkedPassage, cue: Span, people: readonly Person[]): Speaker | null {
  let best: Speaker | null = null;
  let nearest = 60;
  for (const [person, { name, mentions }] of people.entries()) {
    for (const span of mentions) {
      if (span.block !== cue.block || (span.start < passage.end && span.end > passage.start)) continue;
      const distance = span.end <= cue.start ? cue.start - span.end : span.start - cue.end;
      if (distance >= nearest) continue;
      nearest = distance;
      best = { text: name, span, person, confidence: 0.5 };
    }
  }
  return best;
}

/**
 * @param blocks the article's blocks
 * @param marked what stands between marks, from `findMarked`
 * @param people the article's people with all their mentions
 * @returns the quotations in text order
 */
export function findQuotations(
  blocks: readonly TextBlock[],
  marked: readonly MarkedPassage[],
  people: readonly Person[],
): Quotation[] {
  return marked.map((passage) => {
    const cue = cueOf(blocks[passage.block]!, passage);
    const kind = kindOf(passage, cue !== null);
    const speaker = cue && kind !== 'term' ? speakerOf(passage, cue, people) : null;
    const { block, start, end, text } = passage;
    return { block, start, end, text, kind, confidence: 0.5, cue, repeats: [], speaker };
  });
}
