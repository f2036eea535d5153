/** Cuts a sentence roughly into clauses, and says what part a mention plays in its own. */

import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  VERB_ADVERBS,
} from '../language/en/function-words.ts';
import { SPEECH_WORDS } from '../language/en/speech-words.ts';
import { IRREGULAR_PAST } from '../language/en/tenses.ts';
import { PAST_FORMS, THIRD_PERSONS } from '../language/en/verb-forms.ts';
import type { Sentence, TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** What a mention is in its clause, as far as the words beside it tell. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessive' | 'other';

/** A stretch of a sentence that has, as a rule, one finite verb. */
export interface Clause {
  /** Its number in the sentence; what goes on after a clause put in between has the number of what it goes on from. */
  number: number;
  /** Its first token. */
  first: number;
  /** The word that opens it, "" for the first one of a sentence. */
  opener: string;
  /** The token of its first finite verb, or -1. */
  verb: number;
  /** The clause that it was put into, for a relative clause. */
  within: Clause | null;
}

/** Where a mention stands. */
export interface Place {
  part: Part;
  clause: Clause;
  /** The main verb that it belongs to, lower case, or "". */
  verb: string;
  /** The preposition before it, or "". */
  preposition: string;
  /** Whether it is one of several joined by "and", "or" or a comma. */
  joined: boolean;
}

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'there']);
const JOINING = new Set(['and', 'or', 'but']);
const BOUNDARY = /^[;:—–()]$/;
const MOST_TO_VERB = 4;
const MOST_IN_APPOSITION = 14;
const MOST_BACK = 6;

/** Whether the word is, by its form, most likely a finite verb. */
export function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  const { lower } = token;
  return (
    AUXILIARIES.has(lower) ||
    PAST_FORMS.has(lower) ||
    IRREGULAR_PAST.has(lower) ||
    THIRD_PERSONS.has(lower) ||
    SPEECH_WORDS.has(lower) ||
    (lower.length > 4 && lower.endsWith('ed')) ||
    lower.endsWith("n't")
  );
}

function opens(tokens: readonly Token[], index: number, clause: Clause): boolean {
  const { lower, text } = tokens[index]!;
  const next = tokens[index + 1];
  if (BOUNDARY.test(text)) return true;
  if (JOINING.has(lower))
    return clause.verb >= 0 && (SUBJECTS.has(next?.lower ?? '') || isVerb(next) || !!next?.capital);
  if (RELATIVE_PRONOUNS.has(lower) || (CLAUSE_WORDS.has(lower) && lower !== 'so' && lower !== 'even')) return true;
  return SUBJECTS.has(lower) && clause.verb >= 0;
}

/** @returns the clause of each token of the sentence, from its first one on */
export function clausesOf({ tokens }: TextBlock, { firstToken, endToken }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let clause: Clause = { number: 0, first: firstToken, opener: '', verb: -1, within: null };
  let count = 0;
  let sinceOpening = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = tokens[index]!;
    const { lower } = token;
    if (token.text === ',' && clause.within && clause.verb >= 0) {
      clause = clause.within;
    } else if (index > firstToken && opens(tokens, index, clause)) {
      // "that when" and "and because" open one clause together.
      if (sinceOpening > 1 || clause.verb >= 0 || BOUNDARY.test(token.text)) {
        const relative = RELATIVE_PRONOUNS.has(lower) && lower !== 'that';
        clause = { number: ++count, first: index, opener: lower, verb: -1, within: relative ? clause : null };
        sinceOpening = 0;
      } else clause.opener = lower;
    } else if (index === firstToken && CLAUSE_WORDS.has(lower)) clause.opener = lower;
    sinceOpening++;
    if (clause.verb < 0 && isVerb(token)) clause.verb = index;
    clauses.push(clause);
  }
  return clauses;
}

/** The verb that the words from `index` on are, past auxiliaries and adverbs; "" where there is none. */
function verbFrom(tokens: readonly Token[], index: number): string {
  let verb = '';
  for (let at = index; at < Math.min(tokens.length, index + MOST_TO_VERB); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.capital) break;
    if (AUXILIARIES.has(token.lower)) verb = token.lower;
    else if (VERB_ADVERBS.has(token.lower) || token.lower.endsWith('ly')) continue;
    else return verb && !isPlain(token) ? verb : token.lower;
  }
  return verb;
}

function verbBefore(tokens: readonly Token[], index: number, first: number): string {
  for (let at = index - 1; at >= Math.max(first, index - MOST_BACK); at--) {
    if (isVerb(tokens[at])) return tokens[at]!.lower;
  }
  return '';
}

function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !PREPOSITIONS.has(token.lower) && !CLAUSE_WORDS.has(token.lower);
}

/** Past "Weber, a lawyer from Oslo," to the token that goes on; `end` itself where nothing is put in. */
function afterApposition(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',' && tokens[end]?.text !== '(') return end;
  const closing = tokens[end]!.text === '(' ? ')' : ',';
  for (let at = end + 1; at < Math.min(tokens.length, end + MOST_IN_APPOSITION); at++) {
    const { text } = tokens[at]!;
    if (text === closing) return at + 1;
    if (/^[.;:"“”]$/.test(text)) break;
  }
  return end;
}

/**
 * @param block where the mention stands
 * @param first its first token
 * @param end the token after its last
 * @param sentence its sentence
 * @param clause the clause of its first token
 * @returns its place; what opens a sentence is mostly its subject
 */
export function placeOf(block: TextBlock, first: number, end: number, sentence: Sentence, clause: Clause): Place {
  const { tokens } = block;
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined;
  const after = tokens[end];
  const lower = before?.lower ?? '';
  const joined = lower === 'and' || lower === 'or' || after?.lower === 'and' || after?.lower === 'or';
  const preposition = PREPOSITIONS.has(lower) ? lower : '';
  let on = afterApposition(tokens, end);
  // Weber “walked in”
  if (/^["“‘]$/.test(tokens[on]?.text ?? '')) on++;
  const place = (part: Part, verb: string): Place => ({ part, clause, verb, preposition, joined });
  if (after?.lower === "'s" || after?.text === '’') return place('possessive', '');
  // "the Weber trial" is Weber's.
  if ((lower === 'the' || lower === 'a') && isPlain(after) && !isVerb(after)) return place('possessive', '');
  const verb = verbFrom(tokens, on);
  if (preposition && !(CLAUSE_WORDS.has(lower) && isVerb(tokens[on])))
    return place('oblique', verbBefore(tokens, first, sentence.firstToken));
  if (isVerb(tokens[on]) || (on === end && isPlain(after) && !JOINING.has(after!.lower) && !isVerb(before)))
    return place('subject', verb);
  if (first === sentence.firstToken || (first === sentence.firstToken + 1 && before?.kind === 'punctuation'))
    return place('subject', verb);
  if (isVerb(before)) return place('object', before!.lower);
  if (isPlain(before) && !JOINING.has(lower)) return place('object', verbBefore(tokens, first, sentence.firstToken));
  return place('other', '');
}

/** @returns the place of a pronoun of the third person; "her" is a possessive before a noun */
export function placeOfPronoun(block: TextBlock, index: number, sentence: Sentence, clause: Clause): Place {
  const { tokens } = block;
  const { lower } = tokens[index]!;
  const before = index > sentence.firstToken ? tokens[index - 1] : undefined;
  const preposition = before && PREPOSITIONS.has(before.lower) ? before.lower : '';
  const joined = before?.lower === 'and' || tokens[index + 1]?.lower === 'and';
  const place = (part: Part, verb: string): Place => ({ part, clause, verb, preposition, joined });
  if (lower === 'he' || lower === 'she') return place('subject', verbFrom(tokens, index + 1));
  const after = tokens[index + 1];
  const owns = lower === 'his' || (lower === 'her' && after?.kind !== 'punctuation' && !!after && !endsPhrase(after));
  const verb = verbBefore(tokens, index, sentence.firstToken);
  if (owns) return place('possessive', verb);
  return place(preposition ? 'oblique' : 'object', verb);
}

/** Whether the word cannot be a part of the noun phrase that "her" opens. */
function endsPhrase({ lower }: Token): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CLAUSE_WORDS.has(lower) ||
    DETERMINERS.has(lower) ||
    AUXILIARIES.has(lower) ||
    JOINING.has(lower) ||
    lower === 'to'
  );
}
