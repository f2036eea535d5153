/** Says whether a phrase can be somebody who speaks: a name, a pronoun or a noun, and no verb, number or piece of a clause. */

import { MONTHS } from '../language/en/calendar.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts';
import { SOURCE_NOUNS } from '../language/en/source-nouns.ts';
import { PAST_FORMS, THIRD_PERSONS } from '../language/en/verb-forms.ts';
import { sentenceAt, type TextBlock } from '../text/document.ts';
import { isCommonWord, nameUse } from '../text/name-lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { clusterOf } from '../text/word-clusters.ts';
import type { Phrase } from './phrases.ts';

const CLITIC = /^['’](?:s|re|m|ll|ve|d)?$/i;
const VERB_CLITIC = /^['’](?:re|m|ll|ve|d)$/i;
const POINTING = new Set(['that', 'these', 'this', 'those']);
const PLACEHOLDERS = new Set(['here', 'it', 'let', 'there', 'what', 'who', ...POINTING, ...SUBJECT_PRONOUNS]);
const PERSONAL = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'you']);
/** "WHO", "@ada", "ace1": words that are spelt like nothing but a name. */
const NAME = /^(?:\p{Lu}{2,}$|[@#]|\p{L}+\d)/u;
const INFLECTED = /(?:ed|ing|ly)$/;
/** Marks before a sentence's first word. */
const MOST_MARKS = 4;
const PLURAL = /[^su]s$/;

let clusters: ReadonlySet<number> | undefined;

/** Whether the word is used like nouns that speak. */
function isLikeSource(lower: string): boolean {
  clusters ??= new Set(Array.from(SOURCE_NOUNS, clusterOf).filter((cluster) => cluster >= 0));
  return SOURCE_NOUNS.has(lower) || clusters.has(clusterOf(lower));
}

/** Whether the word would have a small letter if it did not begin its sentence. */
function isSmall(block: TextBlock, at: number): boolean {
  const { capital, lower, text, start } = block.tokens[at]!;
  if (NAME.test(text)) return false;
  if (!capital) return true;
  const from = sentenceAt(block, start)?.firstToken ?? at;
  if (at - from > MOST_MARKS || block.tokens.slice(from, at).some(({ kind }) => kind === 'word')) return false;
  if (CLAUSE_WORDS.has(lower) || DETERMINERS.has(lower) || PLACEHOLDERS.has(lower)) return true;
  const { given, surname } = nameUse(text);
  return (isCommonWord(lower) || INFLECTED.test(lower)) && !given && !surname;
}

function isClosed({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower) || CLAUSE_WORDS.has(lower) || AUXILIARIES.has(lower) || lower.endsWith("n't");
}

function isDate({ lower, text }: Token): boolean {
  const isName = lower === 'may' || nameUse(text).given !== null;
  return (DAYS_AND_MONTHS.has(lower) || Object.hasOwn(MONTHS, lower)) && !isName;
}

/**
 * A subject with its verb, or a verb without its subject: "there’s", "Let’s", "’s", "Okafor took to Twitter",
 * "algorithms make".
 */
function isClause(block: TextBlock, { first, end }: Phrase): boolean {
  for (let at = first; at < end; at++) {
    const { text, lower, capital } = block.tokens[at]!;
    const before = at > first ? block.tokens[at - 1]! : null;
    if (CLITIC.test(text) && (!before || VERB_CLITIC.test(text) || PLACEHOLDERS.has(before.lower))) return true;
    if (!before || capital) continue;
    if (PAST_FORMS.has(lower) && !isSmall(block, at - 1)) return true;
    const isPlural = PLURAL.test(before.lower) && !before.capital && !CLITIC.test(before.text);
    if (THIRD_PERSONS.has(`${lower}s`) && (before.lower === 'to' || isPlural)) return true;
  }
  return false;
}

/** "[has] sparked widespread", "[will] offer up": what an auxiliary goes before is its verb. */
function isVerb({ tokens }: TextBlock, first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const { lower, capital } = tokens[first]!;
  if (capital || DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return false;
  if (PAST_FORMS.has(lower) || THIRD_PERSONS.has(lower)) return true;
  if (!AUXILIARIES.has(before)) return false;
  return !BE_FORMS.has(before) || INFLECTED.test(lower);
}

/**
 * @param block where the phrase stands
 * @param phrase words that are taken for whoever spoke
 * @returns whether they can be somebody, or something that bears words
 */
export function isSomebody(block: TextBlock, phrase: Phrase): boolean {
  const { first, end } = phrase;
  const { tokens } = block;
  const words = tokens.slice(first, end);
  const own = words.filter(({ kind, text }) => kind !== 'punctuation' && !CLITIC.test(text));
  if (!own.length || words[0]!.text === '(' || isClause(block, phrase) || isVerb(block, first)) return false;
  if (NAME.test(own[0]!.text)) return true;
  const opening = own[0]!.lower;
  if (own.length === 1) {
    if (opening === 'nobody' || opening === 'none' || opening === 'them') return false;
    if (SUBJECT_PRONOUNS.has(opening)) return true;
    if (POINTING.has(opening) || PLACEHOLDERS.has(opening)) return false;
    if (DETERMINERS.has(opening) || POSSESSIVE_PRONOUNS.has(opening)) return true;
    if (/^\d+$/.test(opening) || isDate(own[0]!) || isClosed(own[0]!)) return false;
  }
  if (PERSONAL.has(opening) && own.length > 1 && own[1]!.lower !== 'and') return false;
  if (DETERMINERS.has(opening) || SUBJECT_PRONOUNS.has(opening) || own[0]!.kind === 'number') return true;
  let at = first;
  let isNoun = false;
  for (; at < end && !(at > first && PREPOSITIONS.has(tokens[at]!.lower)); at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === 'punctuation') continue;
    if (!isSmall(block, at)) return true;
    isNoun ||= PLURAL.test(lower) || (!INFLECTED.test(lower) && isLikeSource(lower));
  }
  return isNoun;
}
