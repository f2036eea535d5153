/** Says of people what a reading tells of them: their roles, and which pronouns and nouns mean them. */

import type { Span } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Identity } from './coreference.ts';
import { spanOfName } from './names.ts';
import type { Reference } from './references.ts';
import type { SmallWords } from './small-words.ts';
import { Whose } from './whose.ts';

/** Less likely than this a pronoun or noun is not said to mean somebody. */
const LEAST = 0.35;
/** A role this unlikely to be anybody's is left out. */
const LEAST_ROLE = 0.4;

function touches(one: Span, other: Span): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/** The longest words that the reading takes for a role of the person. */
export function roleRead({ names }: Identity, { roles }: Reading, blocks: readonly TextBlock[]): Span | null {
  const spans = names.map(spanOfName);
  let fullest: Span | null = null;
  for (const { span, person, confidence } of roles) {
    if (confidence < LEAST_ROLE || !person || !spans.some((name) => touches(name, person))) continue;
    const role = withoutName(span, spans, blocks);
    if (role && role.text.length > (fullest?.text.length ?? 0)) fullest = role;
  }
  return fullest;
}

function withoutName(role: Span, names: readonly Span[], blocks: readonly TextBlock[]): Span | null {
  const name = names.find((one) => touches(one, role));
  const [start, end] = !name
    ? [role.start, role.end]
    : name.start > role.start
      ? [role.start, name.start]
      : [name.end, role.end];
  const block = blocks[role.block]!;
  const tokens = block.tokens.filter((token) => token.end > start && token.start < end);
  const first = tokens.findIndex(({ kind }) => kind !== 'punctuation');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'punctuation');
  return first < 0 ? null : spanOf(block, tokens[first]!.start, tokens[last]!.end);
}

/** What speaks without being a name, and is likely enough one of the people. */
export function referencesRead(people: readonly Identity[], reading: Reading, words: SmallWords): Reference[] {
  const names = people.map((person) => person.names.map(spanOfName));
  const whose = new Whose(names, reading, words);
  const found: Reference[] = [];
  for (const { span } of reading.meant) {
    if (whose.mentionAt(span)) continue;
    const [person, confidence] = [...whose.chancesOf(span)].reduce(
      (best, next) => (next[1] > best[1] ? next : best),
      [-1, 0],
    );
    if (person < 0 || confidence < LEAST || found.some((other) => touches(other.span, span))) continue;
    const via = /\s/.test(span.text) ? 'noun' : 'pronoun';
    found.push({ identity: people[person]!, span, via, confidence: Math.min(1, confidence) });
  }
  return found;
}
