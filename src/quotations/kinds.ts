/** Tells whole utterances, fragments of speech, and words that are marked for other reasons. */

import type { QuotationKind } from '../analysis.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../language/en/function-words.ts';
import { tokenIndexAt } from '../text/document.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Frame } from './frames.ts';
import type { MarkedPassage } from './marks.ts';

const NEW_SENTENCE = /[.?!…]\s+["“‘'(]*\p{Lu}/u;
const NEGATED = /n't$/;

function isFiniteVerb({ lower }: Token): boolean {
  return (
    (AUXILIARIES.has(lower) && lower !== 'be' && lower !== 'been' && lower !== 'being') ||
    NEGATED.test(lower) ||
    lower === "'s" ||
    lower === "'m"
  );
}

/** Whether the words are a clause of their own: something that a finite verb follows early on. */
function isClause(words: readonly Token[]): boolean {
  const first = words[0];
  if (!first || isFiniteVerb(first)) return false;
  if (SUBJECT_PRONOUNS.has(first.lower) || first.lower === 'there' || first.lower === 'this') return words.length > 2;
  if (PREPOSITIONS.has(first.lower)) return false;
  return words.slice(1, 7).some(isFiniteVerb);
}

/** "Star Wars": every main word has a capital. */
function isTitle(words: readonly Token[]): boolean {
  const main = words.filter(({ lower }) => !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && lower !== 'and');
  return main.length > 0 && words[0]!.capital && main.every(({ capital, kind }) => capital || kind === 'number');
}

/** The words next to the passage, outside its marks. */
function around(passage: MarkedPassage, frame: Frame): { before: Token | undefined; after: Token | undefined } {
  const { tokens } = frame.block;
  const first = tokenIndexAt(frame.block, passage.outerStart);
  const after = tokenIndexAt(frame.block, passage.outerEnd);
  return {
    before: first > frame.firstToken ? tokens[first - 1] : undefined,
    after: after < frame.endToken ? tokens[after] : undefined,
  };
}

/**
 * @param passage what stands between the marks
 * @param frame the sentence it stands in
 * @param own the cue in that sentence that seems to introduce it
 */
export function kindOf(
  passage: MarkedPassage,
  frame: Frame,
  own: Attribution | null,
): { kind: QuotationKind; confidence: number } {
  const words = tokenise(passage.text).filter(({ kind }) => kind !== 'punctuation');
  const { before, after } = around(passage, frame);
  if (passage.mark === 'blockquote' || passage.continues) return { kind: 'direct', confidence: 0.9 };
  // A nickname or form of address in the middle of a name: “Comrade” Petrov.
  const joined = passage.text.length === passage.outerEnd - passage.outerStart - 2 && !/[,.!?]$/.test(passage.text);
  if (words.length <= 3 && joined && words[0]?.capital && after?.capital) return { kind: 'term', confidence: 0.9 };
  if (frame.bare) return { kind: 'direct', confidence: words.length > 4 ? 0.9 : 0.6 };
  const beside = own !== null && own.certainty >= 0.9;
  const named =
    words.length > 1 && before?.kind === 'word' && (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower));
  if ((!beside || named) && words.length <= 6 && isTitle(words)) return { kind: 'term', confidence: 0.7 };
  const sentences = NEW_SENTENCE.test(passage.text);
  if (sentences && words.length > 5) return { kind: 'direct', confidence: 0.9 };
  const clause = isClause(words);
  const introduced = before?.text === ',' || before?.text === ':' || before === undefined || before.lower === 'that';
  if (own === null)
    return clause && words.length > 5 ? { kind: 'direct', confidence: 0.6 } : { kind: 'term', confidence: 0.7 };
  if (own.certainty < 0.5 && words.length < 4) return { kind: 'term', confidence: 0.5 };
  // "a “phase one” deal ..., experts say": a name for the thing, in the middle of a noun phrase.
  const modifies = joined && DETERMINERS.has(before?.lower ?? '') && after?.kind === 'word' && !after.capital;
  if (
    modifies &&
    words.length <= 3 &&
    own.cue.first > frame.firstToken &&
    own.cue.frame.block.tokens[own.cue.first]!.start > passage.end &&
    !beside
  ) {
    return { kind: 'term', confidence: 0.6 };
  }
  if (clause) return { kind: 'direct', confidence: introduced || beside ? 0.9 : 0.6 };
  if (words[0]?.capital && beside && words.length > 1) return { kind: 'direct', confidence: introduced ? 0.85 : 0.6 };
  return { kind: 'partial', confidence: 0.7 };
}
