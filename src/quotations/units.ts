/** A sentence as the models of indirect speech see it: its words, each looked up once, and every quotation as one. */

import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_WORDS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../language/en/function-words.ts';
import { stemOf } from '../language/en/stem.ts';
import { PAST_FORMS, THIRD_PERSONS } from '../language/en/verb-forms.ts';
import type { TextBlock } from '../text/document.ts';
import { hashOf } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';
import { clusterOf, familyOf } from '../text/word-clusters.ts';
import type { Frame } from './frames.ts';

/** What is the same for a word wherever it stands. */
export interface Word {
  /** How many words were looked up before it. */
  id: number;
  /** Its lower-case form, stem, last three letters, last two and first four, hashed. */
  form: number;
  stem: number;
  ending: number;
  tail: number;
  head: number;
  /** Its cluster and the cluster's family, from 1; 0 for a word that is in none. */
  cluster: number;
  family: number;
  /** The name of its class, as `pronoun` or `-ed`; common punctuation is its own. */
  className: string;
  /** The place of its class in `CLASSES`. */
  kind: number;
  capital: boolean;
  punctuation: boolean;
  quotation: boolean;
}

/** A word, or a marked passage with its marks: `block.tokens.slice(first, end)`. */
export interface Unit {
  word: Word;
  first: number;
  end: number;
}

const POSSESSIVE = /^['’]s?$/;
// These behave unlike the rest of their class.
const OWN_CLASS = ['and', 'as', 'but', 'by', 'for', 'it', 'not', 'of', 'or', 'that', 'to', 'which', 'who'];
const OWN_CLASSES = new Set(OWN_CLASS);
const OWN_PUNCTUATION = ['.', ',', ':', ';', '?', '!', '-', '–', '—', '(', ')', '"', '“', '”', "'", '‘', '’', '$', '…'];
const OWN_PUNCTUATIONS = new Set(OWN_PUNCTUATION);

/** All classes of words. */
export const CLASSES: readonly string[] = [
  'edge',
  '“”',
  ...OWN_PUNCTUATION,
  'punctuation',
  ...OWN_CLASS,
  'possessive',
  'number',
  'be',
  'have',
  'modal',
  'pronoun',
  'owner',
  'object',
  'clause',
  'determiner',
  'preposition',
  'date',
  'capital',
  'adverb',
  'past',
  'third',
  '-ed',
  '-ing',
  '-ly',
  '-tion',
  '-s',
  'opening',
  'word',
];
const HAVE = new Set(["'ve", 'had', 'has', 'have', 'having']);

function classOf({ lower, kind, capital }: Token, opens: boolean): string {
  if (POSSESSIVE.test(lower)) return 'possessive';
  if (kind === 'punctuation') return OWN_PUNCTUATIONS.has(lower) ? lower : 'punctuation';
  if (kind === 'number') return 'number';
  if (OWN_CLASSES.has(lower)) return lower;
  if (BE_FORMS.has(lower)) return 'be';
  if (HAVE.has(lower)) return 'have';
  if (AUXILIARIES.has(lower) || lower.endsWith("n't")) return 'modal';
  if (SUBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (POSSESSIVE_PRONOUNS.has(lower)) return 'owner';
  if (OBJECT_PRONOUNS.has(lower)) return 'object';
  if (CLAUSE_WORDS.has(lower) && !PREPOSITIONS.has(lower)) return 'clause';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (capital && !opens) return DAYS_AND_MONTHS.has(lower) ? 'date' : 'capital';
  if (VERB_ADVERBS.has(lower)) return 'adverb';
  if (PAST_FORMS.has(lower)) return 'past';
  if (THIRD_PERSONS.has(lower)) return 'third';
  const ending = /(?:ed|ing|ly|tion|s)$/.exec(lower);
  if (ending) return `-${ending[0]}`;
  return capital ? 'opening' : 'word';
}

const KINDS = new Map(CLASSES.map((name, place) => [name, place]));

function wordOf(
  id: number,
  form: string,
  className: string,
  kind: Token['kind'] | 'quotation',
  capital: boolean,
): Word {
  const spelt = kind === 'word';
  const cluster = spelt ? clusterOf(form) : -1;
  return {
    id,
    form: hashOf(form),
    stem: hashOf(spelt ? stemOf(form) : form),
    ending: hashOf(spelt ? form.slice(-3) : ''),
    tail: hashOf(spelt ? form.slice(-2) : ''),
    head: hashOf(spelt ? form.slice(0, 4) : ''),
    cluster: cluster + 1,
    family: familyOf(cluster) + 1,
    className,
    kind: KINDS.get(className)!,
    capital,
    punctuation: kind === 'punctuation' && className !== 'possessive',
    quotation: kind === 'quotation',
  };
}

/** What stands beside a sentence. */
export const EDGE = wordOf(0, '', 'edge', 'punctuation', false);

/** @returns the word at the place, or `EDGE` beside the sentence */
export function wordAt(units: readonly Unit[], place: number): Word {
  return place >= 0 && place < units.length ? units[place]!.word : EDGE;
}

const FRAGMENT = 30;
const ENDING = /[.,?!](?=["'”’]*$)/;

/** Looks up the words of an article. */
export class Words {
  /** In the order of their ids. */
  readonly all: Word[] = [EDGE];
  private readonly inside = new Map<string, Word>();
  private readonly opening = new Map<string, Word>();

  /** @param opens whether the word is the first of its sentence: its capital says nothing then */
  private word(token: Token, opens: boolean): Word {
    const known = opens ? this.opening : this.inside;
    let word = known.get(token.text);
    if (!word) {
      const form = token.kind === 'number' ? '0' : token.lower;
      word = wordOf(this.all.length, form, classOf(token, opens), token.kind, token.capital);
      this.all.push(word);
      known.set(token.text, word);
    }
    return word;
  }

  /** A quotation is known by its last sign, or else by its length. */
  private quotation({ text }: TextBlock, start: number, end: number): Word {
    const closing = ENDING.exec(text.slice(Math.max(start, end - 4), end))?.[0];
    const form = `“${closing ?? (end - start < FRAGMENT ? 'short' : 'long')}`;
    let word = this.opening.get(form);
    if (!word) {
      word = wordOf(this.all.length, form, '“”', 'quotation', false);
      this.all.push(word);
      this.opening.set(form, word);
    }
    return word;
  }

  /** @returns the frame's units, which cover its tokens in order */
  unitsOf({ block, firstToken, endToken, quoted }: Frame): Unit[] {
    const { tokens } = block;
    const units: Unit[] = [];
    for (let first = firstToken; first < endToken; ) {
      let end = first + 1;
      const passage = quoted[first]!;
      while (passage > 0 && end < endToken && quoted[end] === passage) end++;
      const word =
        passage > 0
          ? this.quotation(block, tokens[first]!.start, tokens[end - 1]!.end)
          : this.word(tokens[first]!, first === firstToken);
      units.push({ word, first, end });
      first = end;
    }
    return units;
  }
}
