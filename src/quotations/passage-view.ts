/** Looks at a marked passage in its sentence: its words, and what stands around it. */

import { JUDGING_VERBS, SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts';
import { tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type Frame, isInName } from './frames.ts';
import type { MarkedPassage } from './marks.ts';

export interface PassageView {
  passage: MarkedPassage;
  frame: Frame;
  /** The passage's tokens with its marks are `block.tokens.slice(first, end)`. */
  first: number;
  end: number;
  /** It has the sentence to itself. */
  bare: boolean;
  /** It holds the end of a sentence and the beginning of another. */
  sentences: boolean;
  /** Its words are a clause of their own. */
  clause: boolean;
  /** It begins with a capital. */
  capital: boolean;
  /** How many words it has, as far as they are looked at. */
  words: number;
  /** How it begins: `capital`, `lower`, `other`. */
  initial: string;
  /** The punctuation mark that it ends with, or `none`. */
  closing: string;
  /** The kind of word before it. */
  previous: string;
  /** The kind of word after it. */
  next: string;
  /** The kind of word that it begins with. */
  opening: string;
  /** Its words name the one who speaks or is spoken to: "I", "you". */
  personal: boolean;
  /** It has a finite verb. */
  verb: boolean;
  /** It is a nickname or a form of address inside a name. */
  inName: boolean;
  length: string;
  /** The narrator's sentence completes it: “People aren’t buying” the plan. */
  completed: boolean;
  /** It stands inside a noun phrase: the “smart” bridge. */
  modifier: boolean;
  title: boolean;
}

const NEW_SENTENCE = /[.?!…]\s+["“‘'(]*\p{Lu}/u;
const POSSESSIVE = /^['’]s?$/;
const COMMON_BEFORE = new Set([
  'that',
  'as',
  'the',
  'a',
  'an',
  'of',
  'to',
  'for',
  'in',
  'on',
  'is',
  'was',
  'and',
  'or',
  'it',
  'so-called',
  'called',
  'word',
  'words',
  'by',
  'from',
  'with',
]);

/** A short name for what kind of word a token is. */
export function wordClass(token: Token | undefined): string {
  if (!token) return 'edge';
  const { lower, kind, capital } = token;
  if (POSSESSIVE.test(lower)) return 'possessive';
  if (kind === 'punctuation') return lower;
  if (kind === 'number') return 'number';
  if (COMMON_BEFORE.has(lower)) return lower;
  if (SPEECH_VERBS.has(lower)) return 'speech';
  if (JUDGING_VERBS.has(lower)) return 'judging';
  if (BE_FORMS.has(lower)) return 'be';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (SUBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (capital) return 'capital';
  return /(?:ed|ing|ly|s)$/.exec(lower)?.[0] ?? 'word';
}

export function bucket(count: number): string {
  if (count <= 3) return String(count);
  if (count <= 5) return '4-5';
  if (count <= 9) return '6-9';
  return count <= 19 ? '10-19' : '20+';
}

function isFiniteVerb({ lower }: Token): boolean {
  return (
    (AUXILIARIES.has(lower) && lower !== 'be' && lower !== 'been' && lower !== 'being') ||
    lower.endsWith("n't") ||
    lower === "'s" ||
    lower === "'m"
  );
}

/** Whether the words are a clause of their own: a subject, and a finite verb soon after it. */
function isClause(words: readonly Token[]): boolean {
  const [first, ...rest] = words;
  if (!first || isFiniteVerb(first)) return false;
  if (SUBJECT_PRONOUNS.has(first.lower) || first.lower === 'there' || first.lower === 'this') {
    return words.length > 2 && !RELATIVE_PRONOUNS.has(rest[0]!.lower);
  }
  if (CLAUSE_WORDS.has(first.lower) || first.lower === 'and') return isClause(rest);
  if (PREPOSITIONS.has(first.lower)) return false;
  for (const word of words.slice(1, 7)) {
    if (isFiniteVerb(word)) return true;
    if (CLAUSE_WORDS.has(word.lower) || RELATIVE_PRONOUNS.has(word.lower) || word.lower === 'and') return false;
  }
  return false;
}

/** "Star Wars": every main word has a capital. */
function isTitle(words: readonly Token[]): boolean {
  const main = words.filter(
    ({ lower }) => !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && lower !== 'and' && !lower.startsWith("'"),
  );
  return main.length > 0 && words[0]!.capital && main.every(({ capital, kind }) => capital || kind === 'number');
}

const SPEAKING_PRONOUNS = new Set(['i', 'me', 'my', 'our', 'us', 'we', 'you', 'your']);

// The words that tell what a passage is stand at its beginning.
const LOOKED_AT = 40;
const LONGEST_START = 1000;

/** @returns the passage as the speaker ranking and the kinds see it */
export function viewOf(passage: MarkedPassage, frame: Frame): PassageView {
  const { tokens } = frame.block;
  const first = tokenIndexAt(frame.block, passage.outerStart);
  let end = tokenIndexAt(frame.block, passage.end - 1) + 1;
  while (end < tokens.length && tokens[end]!.end <= passage.outerEnd) end++;
  const words: Token[] = [];
  for (let at = first; at < end && words.length < LOOKED_AT; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'punctuation' || POSSESSIVE.test(token.text))
      if (token.start >= passage.start) words.push(token);
  }
  const before = first > frame.firstToken ? tokens[first - 1] : undefined;
  const after = end < frame.endToken ? tokens[end] : undefined;
  const length = bucket(words.length);
  const closing = /[.,?!…—]$/.exec(passage.text)?.[0] ?? 'none';
  const title = isTitle(words);
  const initial = words[0]?.capital ? 'capital' : words[0]?.kind === 'word' ? 'lower' : 'other';
  const previous = wordClass(before);
  const next = wordClass(after);
  const goesOn = closing === 'none' && after?.kind === 'word' && !after.capital;
  const clause = isClause(words);
  const completed = goesOn && /^(?:word|s|ing|determiner)$/.test(next);
  const determined = DETERMINERS.has(before?.lower ?? '') || previous === 'possessive';
  const modifier =
    (determined && goesOn && !PREPOSITIONS.has(after.lower)) || (!clause && goesOn && /^(?:word|s)$/.test(next));
  const sentences = NEW_SENTENCE.test(passage.text.slice(0, LONGEST_START));
  return {
    passage,
    frame,
    first,
    end,
    bare: frame.bare,
    sentences,
    clause,
    capital: initial === 'capital',
    words: words.length,
    initial,
    closing,
    previous,
    next,
    opening: wordClass(words[0]),
    personal: words.some(({ lower }) => SPEAKING_PRONOUNS.has(lower)),
    verb: words.some(isFiniteVerb),
    inName: isInName(frame.block, passage),
    length,
    completed,
    modifier,
    title,
  };
}
