/** The sentences of an article that can stand in its summary, without their datelines. */

import type { Article } from '../analysis.ts';
import { SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../language/en/function-words.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../language/en/pronouns.ts';
import type { TextBlock } from '../text/document.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { datelineIn } from './dateline.ts';

/** A sentence of the story; all sentences are kept, since their words weigh, but only some can be chosen. */
export interface Candidate {
  block: TextBlock;
  start: number;
  end: number;
  /** Words and numbers, lower case. */
  words: string[];
  /** Those in capitals that do not stand first. */
  names: ReadonlySet<string>;
  /** Starts with "he", "it", "but" and their like. */
  leansBack: boolean;
  firstPerson: boolean;
  quoted: boolean;
  /** Where pronouns open the sentence or tell who said it: "He", "But she", ", he said". */
  pronouns: readonly number[];
}

const LEANING = /^(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|however|meanwhile|so|then)$/;
const PERSONAL = /^(?:he|she|his|her|they|their)$/;
/** They may stand before a sentence's subject: "But she left". */
const LEADING = /^(?:and|but|so|then|yet)$/;
const FIRST_PERSON = /^(?:i|me|my|our|ours|us|we|you|your)$/;
const MARK = /^["“”‘«»]$/;

const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  new Set(['and', 'or', 'me', 'my', 'us', 'them', 'said', "'s"]),
];

/** Whether the word tells nothing of what a sentence is about. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.some((words) => words.has(word));
}

/** Whether the token is a pronoun that opens the sentence, or tells at its end who said it. */
function isOpenPronoun(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  if (index === 0 || (index === 1 && LEADING.test(tokens[0]!.lower))) return PERSONAL.test(lower);
  return (
    /^(?:he|she)$/.test(lower) && tokens[index - 1]!.text === ',' && SPEECH_VERBS.has(tokens[index + 1]?.lower ?? '')
  );
}

function candidateOf(block: TextBlock, start: number, end: number, tokens: readonly Token[]): Candidate {
  const said = tokens.filter(({ kind }) => kind !== 'punctuation');
  return {
    block,
    start,
    end,
    words: said.map(({ lower }) => lower),
    names: new Set(said.filter(({ capital }, index) => capital && index > 0).map(({ lower }) => lower)),
    leansBack: LEANING.test(said[0]?.lower ?? ''),
    firstPerson: said.some(({ lower, text }) => FIRST_PERSON.test(lower) && text !== 'US'),
    quoted: tokens.some(({ text }) => MARK.test(text)),
    pronouns: tokens.filter((_, index) => isOpenPronoun(tokens, index)).map((token) => token.start),
  };
}

/** @returns the sentences of the article's paragraphs and lists in order */
export function candidatesOf(blocks: readonly TextBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    for (const { start, end, firstToken, endToken } of block.sentences) {
      const dateline = candidates.length === 0 ? datelineIn(block.text.slice(start, end)) : 0;
      const tokens = block.tokens.slice(firstToken, endToken).filter((token) => token.start >= start + dateline);
      candidates.push(candidateOf(block, start + dateline, end, tokens));
    }
  }
  return candidates;
}

/** @returns the words of headline and standfirst, which say what the news is */
export function headWords({ headline, standfirst }: Article): ReadonlySet<string> {
  const words = tokenise(`${headline ?? ''} ${standfirst ?? ''}`).map(({ lower }) => lower);
  return new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word)));
}
