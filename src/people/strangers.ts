/** Finds people who are mentioned without a name that is known: by a noun, or by words that may be a name. */

import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
  VERB_ADVERBS,
} from '../language/en/function-words.ts';
import { NATIONALITIES } from '../language/en/not-people.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../language/en/titles.ts';
import type { Sentence, TextBlock } from '../text/document.ts';
import { nameUse, type Sex } from '../text/name-lexicon.ts';
import { isVerb } from './clauses.ts';
import { isRoleNoun } from './roles.ts';

/** `block.tokens.slice(first, end)`; the last token is the head. */
export interface StrangerMention {
  first: number;
  end: number;
  form: 'noun' | 'capital';
  sex: Sex | null;
}

// They open a noun phrase for one person; the last three are, or end, a mention of another person.
const OPENING = new Set(['a', 'an', 'another', 'my', 'one', 'our', 'that', 'the', 'their', 'this', 'her', 'his', "'s"]);
const OF_OTHERS = new Set(['her', 'his', "'s"]);
const MOST_WORDS = 6;
const MOST_CAPITALS = 3;
const OPENS_QUOTATION = /^["“„«‘']$/;

function isClosed(lower: string): boolean {
  return PREPOSITIONS.has(lower) || CLAUSE_WORDS.has(lower) || DETERMINERS.has(lower) || AUXILIARIES.has(lower);
}

function isAdverb(lower: string): boolean {
  return VERB_ADVERBS.has(lower) || lower.endsWith('ly');
}

/**
 * @param block the text
 * @param first a token
 * @param sentence its sentence
 * @param names the tokens that names of the article's people start at: they are no part of the phrase
 * @returns the noun phrase for one person that the token opens, as "the former minister", or null
 */
export function personNounAt(
  { tokens }: TextBlock,
  first: number,
  { endToken }: Sentence,
  names: { has(first: number): boolean },
): StrangerMention | null {
  const { lower: opening } = tokens[first]!;
  if (!OPENING.has(opening)) return null;
  let end = first + 1;
  const isInside = () => {
    const token = tokens[end]!;
    return (
      token.kind !== 'punctuation' &&
      !names.has(end) &&
      !isVerb(token) &&
      !isClosed(token.lower) &&
      !isAdverb(token.lower)
    );
  };
  while (end < Math.min(endToken, first + MOST_WORDS) && isInside()) end++;
  const head = tokens[end - 1]!;
  if (end - first < 2 || !isRoleNoun(head)) return null;
  const sex = FEMALE_NOUNS.has(head.lower) ? 'female' : MALE_NOUNS.has(head.lower) ? 'male' : null;
  return { first: OF_OTHERS.has(opening) ? first + 1 : first, end, form: 'noun', sex };
}

/**
 * @param block the text
 * @param first a token
 * @param sentence its sentence
 * @param names the tokens that names of the article's people start at: what stands before one is a title
 * @returns the run of capitals from the token that may name somebody who was not told, or null
 */
export function capitalsAt(
  { tokens }: TextBlock,
  first: number,
  { firstToken, endToken }: Sentence,
  names: { has(first: number): boolean },
): StrangerMention | null {
  const token = tokens[first]!;
  if (!token.capital || token.kind !== 'word') return null;
  const { given, surname } = nameUse(token.text);
  const isOpening = first === firstToken || OPENS_QUOTATION.test(tokens[first - 1]!.text);
  if (isOpening && (isClosed(token.lower) || !(given || isVerb(tokens[first + 1])))) return null;
  if (NATIONALITIES.has(token.lower) || DAYS_AND_MONTHS.has(token.lower)) return null;
  let end = first + 1;
  while (end < endToken && tokens[end]!.capital && tokens[end]!.kind === 'word' && !names.has(end)) end++;
  if (end - first > MOST_CAPITALS || names.has(end)) return null;
  if (!given && !surname && !nameUse(tokens[end - 1]!.text).surname) return null;
  return { first, end, form: 'capital', sex: given === 'either' ? null : given };
}
