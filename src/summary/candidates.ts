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
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { PAST_FORMS, THIRD_PERSONS } from '../language/en/verb-forms.ts';
import type { TextBlock } from '../text/document.ts';
import { withLostMarks } from '../text/lost-marks.ts';
import { type Token, tokenise } from '../text/tokens.ts';

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
  /** Where pronouns stand that nobody named in the sentence before need be meant by: "He", "But she", "Police said he". */
  pronouns: readonly number[];
  /** Opens with "it", "its" or "this" for something in another sentence. */
  hangs: boolean;
}

const LEANING = /^(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|however|meanwhile|so|then)$/;
const PERSONAL = /^(?:he|she|his|her|they|their)$/;
const SINGULAR = /^(?:he|she|him|his|her)$/;
const FOLLOWS_IT =
  /^(?:believed|clear|expected|how|if|known|likely|that|thought|to|unclear|understood|when|where|whether|who|why)$/;
/** So many tokens after "it" the clause that it stands for begins. */
const CLAUSE_REACH = 10;
/** They may stand before a sentence's subject: "But she left". */
const LEADING = /^(?:and|but|so|then|yet)$/;
const FIRST_PERSON = /^(?:i|me|my|our|ours|us|we|you|your)$/;
const MARK = /["“”‘«»]/;

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

/** A line of its own that is no sentence of the story: a byline, when it was changed, what else to read. */
const LINE =
  /^(?:by\s\p{L}[^.!?]*|(?:(?:last\s)?updated|published)\b[^!?]{0,60}|(?:also\sread|read\s(?:also|more)|click\shere|follow\s@|scroll\sdown)\b.{0,200})$/iu;

const LONGEST_LINE = 250;

/** Whether the word tells nothing of what a sentence is about. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.some((words) => words.has(word));
}

/** Where personal pronouns stand that nothing before them in the sentence can be meant by; "they" counts where it opens. */
function openPronouns(tokens: readonly Token[]): number[] {
  const someone = tokens.findIndex(({ lower }) => ROLE_NOUNS.has(lower) && lower !== 'police');
  const before = someone < 0 ? tokens.length : someone;
  const opening = LEADING.test(tokens[0]?.lower ?? '') ? 2 : 1;
  return tokens
    .slice(0, before)
    .flatMap(({ lower, start }, index) => ((index < opening ? PERSONAL : SINGULAR).test(lower) ? [start] : []));
}

/** "It comes after", "Its leader", "This means": what opens the sentence stands for something in another one. */
function hangsOnThing(tokens: readonly Token[]): boolean {
  const first = LEADING.test(tokens[0]?.lower ?? '') ? 1 : 0;
  const [pronoun, next] = [tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? ''];
  if (pronoun === 'its') return true;
  if (/^(?:this|that|these|those)$/.test(pronoun))
    return AUXILIARIES.has(next) || PAST_FORMS.has(next) || THIRD_PERSONS.has(next);
  if (pronoun !== 'it') return false;
  // "It is not known whether", "It was Lind who found it": the clause that follows is meant.
  return !tokens.slice(first + 1, first + CLAUSE_REACH).some(({ lower }) => FOLLOWS_IT.test(lower));
}

/** "The talks may fail, they added." */
function saidByThem(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, index) =>
      text === ',' &&
      /^(?:it|they)$/.test(tokens[index + 1]?.lower ?? '') &&
      SPEECH_VERBS.has(tokens[index + 2]?.lower ?? '') &&
      tokens[index + 3]?.kind !== 'word',
  );
}

/** @param readable the block's text with the marks that it lost */
function candidateOf(
  block: TextBlock,
  readable: string,
  start: number,
  end: number,
  tokens: readonly Token[],
): Candidate {
  const said = tokens.filter(({ kind }) => kind !== 'punctuation');
  return {
    block,
    start,
    end,
    words: said.map(({ lower }) => lower),
    names: new Set(said.filter(({ capital }, index) => capital && index > 0).map(({ lower }) => lower)),
    leansBack: LEANING.test(said[0]?.lower ?? ''),
    firstPerson: said.some(({ lower, text }) => FIRST_PERSON.test(lower) && text !== 'US'),
    quoted: MARK.test(readable.slice(start, end)),
    pronouns: openPronouns(tokens),
    hangs: hangsOnThing(said) || saidByThem(tokens),
  };
}

/** @returns the sentences of the article's paragraphs and lists in order */
export function candidatesOf(blocks: readonly TextBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    const readable = withLostMarks(block.text);
    for (const { start, end, firstToken, endToken } of block.sentences) {
      if (end <= block.dateline || LINE.test(block.text.slice(start, Math.min(end, start + LONGEST_LINE)).trim()))
        continue;
      candidates.push(candidateOf(block, readable, start, end, block.tokens.slice(firstToken, endToken)));
    }
  }
  return candidates;
}

/** @returns the words of headline and standfirst, which say what the news is */
export function headWords({ headline, standfirst }: Article): ReadonlySet<string> {
  const words = tokenise(`${headline ?? ''} ${standfirst ?? ''}`).map(({ lower }) => lower);
  return new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word)));
}
