/** Finds the noun phrase that ends or begins at a place in a sentence, by the closed word classes around it. */

import { ABBREVIATIONS_BEFORE_NAME } from '../language/en/abbreviations.ts';
import { JUDGING_VERBS, NOUN_LIKE_FORMS, NOUN_PLURALS, SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../language/en/function-words.ts';
import { SOURCE_NOUNS } from '../language/en/source-nouns.ts';
import { PAST_FORMS, THIRD_PERSONS } from '../language/en/verb-forms.ts';
import type { Token } from '../text/tokens.ts';
import type { Frame } from './frames.ts';

/** A noun phrase: the block's tokens from `first` up to `end`. */
export interface Phrase {
  first: number;
  end: number;
}

const LONGEST = 20;
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'no', 'every']);
const JOINING = new Set(['and', 'but', 'yet', 'so', 'or']);
const LEADS_IN: ReadonlySet<string> = new Set([...PREPOSITIONS, ...CLAUSE_WORDS]);
// The marks are a nickname's: where they hold a quotation, its tokens are `quoted` and end the phrase.
const NAME_PUNCTUATION = /^[&$%/"“”]$/;
const VERB_ENDING = /[^e]ed$|[^\W_]{2,}ing$/;
const POSSESSIVE = /^['’]s?$/i;

function isAdverb({ lower, capital }: Token): boolean {
  return VERB_ADVERBS.has(lower) || (!capital && lower.length > 4 && lower.endsWith('ly'));
}

function isDate({ lower, capital, kind }: Token): boolean {
  return (
    (capital && DAYS_AND_MONTHS.has(lower) && lower !== 'may') || (kind === 'number' && /^(?:19|20)\d\d$/.test(lower))
  );
}

function isSpeech(token: Token): boolean {
  // "state television", "the report": forms that are nouns as often as verbs do not end a phrase.
  if (token.capital || NOUN_LIKE_FORMS.has(token.lower)) return false;
  return SPEECH_VERBS.has(token.lower) || JUDGING_VERBS.has(token.lower);
}

/** Whether the punctuation token belongs to a name or abbreviation: the dot of "Gov. Pence", the "&" of "M & S". */
function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text === '.') return at > 0 && ABBREVIATIONS_BEFORE_NAME.has(tokens[at - 1]!.lower);
  return NAME_PUNCTUATION.test(text) || POSSESSIVE.test(text);
}

const BOUNDS = new Set([...CLAUSE_WORDS, ...RELATIVE_PRONOUNS, ...AUXILIARIES]);

/** Words that no noun phrase goes through. */
function bounds(token: Token): boolean {
  const { lower } = token;
  return (
    BOUNDS.has(lower) ||
    lower.endsWith("n't") ||
    (SUBJECT_PRONOUNS.has(lower) && !token.capital) ||
    isAdverb(token) ||
    isDate(token) ||
    isSpeech(token)
  );
}

/** Whether the word, after a noun, is that noun's verb: "Okafor sent", "the report sets", "officials working". */
function isVerbAfterNoun({ lower, capital, kind }: Token): boolean {
  if (capital || kind !== 'word') return false;
  return PAST_FORMS.has(lower) || THIRD_PERSONS.has(lower) || VERB_ENDING.test(lower);
}

/** Whether the word may be a clause's verb. */
export function isFiniteVerb(token: Token): boolean {
  return AUXILIARIES.has(token.lower) || isSpeech(token) || isVerbAfterNoun(token);
}

/** Whether a lone word is no noun that could have a verb after it: "credible". */
function isModifier({ lower, capital, kind }: Token): boolean {
  if (kind !== 'word' || SUBJECT_PRONOUNS.has(lower)) return false;
  if (DETERMINERS.has(lower)) return ARTICLES.has(lower);
  return !capital && !lower.endsWith('s') && !SOURCE_NOUNS.has(lower);
}

function isNounLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind !== 'punctuation' &&
    !bounds(token) &&
    !PREPOSITIONS.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    token.lower !== 'and' &&
    token.lower !== 'or'
  );
}

/**
 * @param frame the sentence
 * @param end index of the token after the phrase
 * @returns the longest noun phrase that ends there, or null
 */
export function phraseEnding(frame: Frame, end: number): Phrase | null {
  const { tokens } = frame.block;
  const floor = Math.max(frame.firstToken, end - LONGEST);
  const last = end - 1;
  if (last < floor || frame.quoted[last]) return null;
  if (SUBJECT_PRONOUNS.has(tokens[last]!.lower)) return { first: last, end };
  let first = end;
  for (let at = last; at >= floor; at--) {
    const token = tokens[at]!;
    const { lower } = token;
    if (frame.quoted[at]) break;
    if (token.kind === 'punctuation' && !isInsidePhrase(tokens, at)) break;
    if (DETERMINERS.has(lower) && lower !== 'that') {
      first = at;
      const before = tokens[at - 1];
      if (at - 2 < floor || !before || !PREPOSITIONS.has(before.lower) || !isNounLike(tokens[at - 2])) break;
      continue;
    }
    if (lower === 'and' || lower === 'or') {
      const joins = at > floor && at < last && tokens[at - 1]!.capital === tokens[at + 1]!.capital;
      if (!joins || !isNounLike(tokens[at - 1])) break;
      continue;
    }
    if (PREPOSITIONS.has(lower) && !CLAUSE_WORDS.has(lower)) {
      // "According to two people": no noun that "to" hangs on.
      if (at <= floor || at === last || !isNounLike(tokens[at - 1]) || tokens[at - 1]!.lower === 'according') break;
      continue;
    }
    // "two reports that", "highly critical people"
    if (at === last && NOUN_PLURALS.has(lower)) {
      first = at;
      continue;
    }
    if (at < last && first === at + 1 && isAdverb(token) && at > floor && isNounLike(tokens[at - 1])) continue;
    if (bounds(token) && !(token.capital && at > frame.firstToken && !isDate(token))) break;
    first = at;
  }
  return first < end && !(first === last && ARTICLES.has(tokens[last]!.lower)) ? { first, end } : null;
}

/**
 * @param frame the sentence
 * @param from index of the token that the phrase should begin at; adverbs there are passed over
 * @returns the longest noun phrase that begins there, or null
 */
export function phraseFrom(frame: Frame, from: number): Phrase | null {
  const { tokens } = frame.block;
  let first = from;
  while (first < frame.endToken && isAdverb(tokens[first]!)) first++;
  const ceiling = Math.min(frame.endToken, first + LONGEST);
  if (first >= ceiling || frame.quoted[first]) return null;
  if (SUBJECT_PRONOUNS.has(tokens[first]!.lower)) return { first, end: first + 1 };
  let end = first;
  let named = false;
  for (let at = first; at < ceiling; at++) {
    const token = tokens[at]!;
    const { lower } = token;
    if (frame.quoted[at]) break;
    if (token.kind === 'punctuation') {
      if (!isInsidePhrase(tokens, at)) break;
      end = at + 1;
      continue;
    }
    if (lower === 'and' || lower === 'or') {
      if (!tokens[at - 1]?.capital || !tokens[at + 1]?.capital) break;
      continue;
    }
    if (PREPOSITIONS.has(lower) && !CLAUSE_WORDS.has(lower)) {
      const keeps =
        lower === 'of' || lower === 'for' || (!named && /^(?:at|from|with|in|inside|close|to)$/.test(lower));
      if (at === first || !keeps || !tokens[at + 1] || isDate(tokens[at + 1]!)) break;
      if (lower === 'in' && !tokens[at + 1]!.capital) break;
      continue;
    }
    if (DETERMINERS.has(lower) && at > first && !PREPOSITIONS.has(tokens[at - 1]!.lower)) break;
    // "credible reports", where no noun went before
    const isNoun = at === first + 1 && NOUN_PLURALS.has(lower) && isModifier(tokens[first]!);
    if (bounds(token) && !isNoun && !(token.capital && !isDate(token))) break;
    if (at > first && !isNoun && isNounLike(tokens[at - 1]) && isVerbAfterNoun(token)) break;
    if (token.capital && at > first) named = true;
    end = at + 1;
  }
  return end > first && !(end - first === 1 && ARTICLES.has(tokens[first]!.lower)) ? { first, end } : null;
}

/** "he’s" of "he’s claiming" */
function isVerbClitic(tokens: readonly Token[], at: number): boolean {
  return /^'[sm]$/.test(tokens[at]!.lower) && SUBJECT_PRONOUNS.has(tokens[at - 1]?.lower ?? '');
}

/** @returns index of the last token that is not an auxiliary, adverb or date ("has also", "on Tuesday") before `at` */
function beforeVerbGroup(frame: Frame, at: number): number {
  const { tokens } = frame.block;
  let last = at - 1;
  while (last >= frame.firstToken && !frame.quoted[last]) {
    const token = tokens[last]!;
    if (AUXILIARIES.has(token.lower) || isAdverb(token) || isVerbClitic(tokens, last)) last--;
    else if (isDate(token)) {
      const before = tokens[last - 1]?.lower ?? '';
      if (before !== 'on' && before !== 'in' && before !== 'last') {
        last--;
        continue;
      }
      last -= 2;
    } else if (/^(?:week|month|year|night|morning|afternoon|evening)$/.test(token.lower)) {
      const before = tokens[last - 1];
      if (!before || !(isDate(before) || /^(?:this|last|that|next|earlier)$/.test(before.lower))) break;
      last -= isDate(before) ? 1 : 2;
    } else break;
  }
  return last;
}

// Further back than this a clause's start is not looked for.
const LONGEST_CLAUSE = 80;

/** Index of the clause's first token: after the last quotation, semicolon or colon before `at`. */
function clauseStart(frame: Frame, at: number): number {
  const { tokens } = frame.block;
  const floor = Math.max(frame.firstToken, at - LONGEST_CLAUSE);
  let start = at;
  while (start > floor && !frame.quoted[start - 1] && !/^[;:]$/.test(tokens[start - 1]!.text)) start--;
  while (start < at && (tokens[start]!.kind === 'punctuation' || JOINING.has(tokens[start]!.lower))) start++;
  return start;
}

/** Index of the first comma from `from` on, before `limit`; `limit` where there is none. */
function commaFrom(frame: Frame, from: number, limit: number): number {
  let at = from;
  while (at < limit && frame.block.tokens[at]!.text !== ',') at++;
  return at;
}

/** The words up to the aside, as "Okafor" in "Okafor, who leads the council, said". */
function subjectBeforeAside(frame: Frame, comma: number): Phrase | null {
  const { tokens } = frame.block;
  let start = clauseStart(frame, comma);
  // What leads in goes up to its comma: "In Leeds on Monday, Okafor, 45, said".
  while (start < comma && (LEADS_IN.has(tokens[start]!.lower) || isAdverb(tokens[start]!))) {
    const after = commaFrom(frame, start, comma) + 1;
    // "Meanwhile Okafor, 45, said": what leads in is one word.
    start = tokens[after]?.kind === 'number' ? start + 1 : after;
  }
  if (start >= comma) return null;
  const end = commaFrom(frame, start, comma);
  const subject = phraseFrom(frame, start);
  if (!subject || tokens[subject.first]!.kind === 'punctuation') return null;
  if (subject.end === end || RELATIVE_PRONOUNS.has(tokens[subject.end]!.lower) || tokens[subject.end]!.text === '(') {
    return nameAfterTitle(frame, subject, end, comma) ?? subject;
  }
  return PREPOSITIONS.has(tokens[subject.end]!.lower) ? { first: subject.first, end } : null;
}

/** "The prime minister, Ada Okafor, said": the name between the commas says more. */
function nameAfterTitle(frame: Frame, title: Phrase, comma: number, last: number): Phrase | null {
  const { tokens } = frame.block;
  if (!DETERMINERS.has(tokens[title.first]!.lower) || last - comma < 2 || last - comma > 5) return null;
  for (let at = comma + 1; at < last; at++) if (!tokens[at]!.capital && tokens[at]!.text !== '.') return null;
  return { first: comma + 1, end: last };
}

/** Where the phrase ends that an age stands behind: "Okafor, 54, who asked". */
function beforeAge(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.text === ',' ? end - 2 : end;
}

/**
 * @param frame the sentence
 * @param verb index of a verb's token
 * @returns the verb's subject when it stands before it, or null
 */
export function subjectBefore(frame: Frame, verb: number): Phrase | null {
  const { tokens } = frame.block;
  let last = beforeVerbGroup(frame, verb);
  if (last < frame.firstToken || frame.quoted[last]) return null;
  if (tokens[last]!.text === ')') {
    let open = last;
    while (open > Math.max(frame.firstToken, last - 15) && tokens[open]!.text !== '(') open--;
    last = open - 1;
    if (last < frame.firstToken) return null;
  }
  const { text, lower } = tokens[last]!;
  if (text === ',' || text === '—' || text === '–') return subjectBeforeAside(frame, last);
  if (lower === 'who' || lower === 'which' || lower === 'that') {
    const end = beforeAge(tokens, tokens[last - 1]?.text === ',' ? last - 1 : last);
    return end > frame.firstToken ? phraseEnding(frame, end) : null;
  }
  const nearest = phraseEnding(frame, last + 1);
  return (nearest && governing(frame, nearest)) ?? nearest;
}

/** "Two officials speaking on condition of anonymity said": what a preposition goes before is no subject. */
function governing(frame: Frame, { first }: Phrase): Phrase | null {
  const before = frame.block.tokens[first - 1]?.lower ?? '';
  if (first <= frame.firstToken || !PREPOSITIONS.has(before) || CLAUSE_WORDS.has(before)) return null;
  const start = clauseStart(frame, first);
  if (LEADS_IN.has(frame.block.tokens[start]!.lower)) return null;
  const subject = phraseFrom(frame, start);
  return subject && subject.end < first ? subject : null;
}

const NAMES_ABOVE = new Set(['by', 'from']);

/** "swimming" of ", swimming coach" and "retired" of "a retired judge" are no verbs of their clause. */
function isParticiple(token: Token, before: Token | undefined): boolean {
  const opens = before?.kind === 'punctuation' || DETERMINERS.has(before?.lower ?? '');
  return opens && VERB_ENDING.test(token.lower) && !isSpeech(token);
}

/** "From Ada Okafor, mayor of Leeds:" names whose words follow; with a verb of its own it only leads in. */
function namedAbove(frame: Frame, at: number): Phrase | null {
  const { tokens } = frame.block;
  const isLine = !/[.!?…,;]/.test(tokens[frame.endToken - 1]!.text) && frame.passages.length === 0;
  const name = isLine && NAMES_ABOVE.has(tokens[at]!.lower) ? phraseFrom(frame, at + 1) : null;
  if (!name) return null;
  const last = frame.endToken - (tokens[frame.endToken - 1]!.text === ':' ? 1 : 0);
  const rest = tokens.slice(name.end, last);
  const hasVerb = rest.some((token, index) => isFiniteVerb(token) && !isParticiple(token, rest[index - 1]));
  if (hasVerb && !RELATIVE_PRONOUNS.has(rest[1]?.lower ?? '')) return null;
  return (tokens[name.end - 1]!.capital ? null : nameAfterTitle(frame, name, name.end, last)) ?? name;
}

/**
 * @param frame the sentence
 * @returns the subject of its main clause: the first noun phrase after what leads in ("In Paris on Monday, ...")
 */
export function mainSubject(frame: Frame): Phrase | null {
  const { tokens } = frame.block;
  let at = frame.firstToken;
  while (at < frame.endToken && (frame.quoted[at] || tokens[at]!.kind === 'punctuation')) at++;
  while (at < frame.endToken && JOINING.has(tokens[at]!.lower)) at++;
  if (at >= frame.endToken) return null;
  const { lower } = tokens[at]!;
  const named = namedAbove(frame, at);
  if (named) return named;
  if (LEADS_IN.has(lower) || lower.endsWith('ing')) {
    const limit = Math.min(frame.endToken, at + LONGEST_CLAUSE);
    const comma = commaFrom(frame, at, limit);
    at = comma < limit ? comma + 1 : at + 1;
  }
  return phraseFrom(frame, at);
}
