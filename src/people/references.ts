/** Says which of an article's pronouns and nouns mean one of its people, by what a reading tells of them. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Reading } from '../reading.ts';
import type { TextBlock } from '../text/document.ts';
import { Taken } from '../text/taken.ts';
import type { Identity } from './coreference.ts';
import type { Whose } from './whose.ts';

/** Less likely than this a pronoun or noun is not said to mean somebody. */
const LEAST = 0.35;

/** A pronoun or noun that means a person. */
export interface Reference {
  identity: Identity;
  span: Span;
  via: 'pronoun' | 'noun';
  confidence: number;
}

/** What speaks without being a name, and is likely enough one of the people. */
export function findReferences(
  blocks: readonly TextBlock[],
  people: readonly Identity[],
  whose: Whose,
  reading: Reading,
  { opens }: Pick<SourceWords, 'opens'>,
): Reference[] {
  const found: Reference[] = [];
  const taken = new Taken(blocks);
  for (const { span } of reading.meant) {
    if (whose.mentionAt(span) || whose.isThing(span)) continue;
    // "That" before a clause means nobody.
    if (opens.clauses.has(span.text.toLowerCase())) continue;
    const meant = whose.meantBy(span, LEAST);
    if (!meant || taken.has(span)) continue;
    taken.add(span);
    const via = /\s/.test(span.text) ? 'noun' : 'pronoun';
    found.push({ identity: people[meant.person]!, span, via, confidence: Math.min(1, meant.confidence) });
  }
  return found;
}
