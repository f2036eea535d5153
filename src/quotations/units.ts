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
import { hashOf } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';
import type { Frame } from './frames.ts';

/** What is the same for a word wherever it stands. */
export interface Word {
  /** Its lower-case form, stem, last three letters, last two, first four, and class, hashed. */
  form: number;
  stem: number;
  ending: number;
  tail: number;
  head: number;
  kind: number;
  /** The name of its class, as `pronoun` or `-ed`; punctuation is its own. */
  className: string;
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
const OWN_CLASS = new Set(['and', 'as', 'but', 'by', 'for', 'it', 'not', 'of', 'or', 'that', 'to', 'which', 'who']);
const HAVE = new Set(["'ve", 'had', 'has', 'have', 'having']);

function classOf({ lower, kind, capital }: Token, opens: boolean): string {
  if (POSSESSIVE.test(lower)) return 'possessive';
  if (kind === 'punctuation') return lower;
  if (kind === 'number') return 'number';
  if (OWN_CLASS.has(lower)) return lower;
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

function wordOf(form: string, className: string, kind: Token['kind'] | 'quotation', capital: boolean): Word {
  const spelt = kind === 'word';
  return {
    form: hashOf(form),
    stem: hashOf(spelt ? stemOf(form) : form),
    ending: hashOf(spelt ? form.slice(-3) : ''),
    tail: hashOf(spelt ? form.slice(-2) : ''),
    head: hashOf(spelt ? form.slice(0, 4) : ''),
    kind: hashOf(className),
    className,
    capital,
    punctuation: kind === 'punctuation' && className !== 'possessive',
    quotation: kind === 'quotation',
  };
}

/** What stands beside a sentence. */
export const EDGE = wordOf('', 'edge', 'punctuation', false);

const FRAGMENT = 30;
const ENDING = /[.,?!](?=["'”’]*$)/;

/** Looks up the words of an article. */
export class Words {
  private readonly known = new Map<string, Word>();

  /** @param opens whether the word is the first of its sentence: its capital says nothing then */
  private word(token: Token, opens: boolean): Word {
    const key = opens ? `^${token.text}` : token.text;
    let word = this.known.get(key);
    if (!word) {
      word = wordOf(token.kind === 'number' ? '0' : token.lower, classOf(token, opens), token.kind, token.capital);
      this.known.set(key, word);
    }
    return word;
  }

  /** A quotation is known by its last sign, or else by its length. */
  private quotation(text: string): Word {
    const form = `“${ENDING.exec(text.slice(-4))?.[0] ?? (text.length < FRAGMENT ? 'short' : 'long')}`;
    let word = this.known.get(form);
    if (!word) {
      word = wordOf(form, '“”', 'quotation', false);
      this.known.set(form, word);
    }
    return word;
  }

  /** @returns the frame's units, which cover its tokens in order */
  unitsOf({ block, firstToken, endToken, quoted }: Frame): Unit[] {
    const { tokens, text } = block;
    const units: Unit[] = [];
    for (let first = firstToken; first < endToken; ) {
      let end = first + 1;
      const passage = quoted[first]!;
      while (passage > 0 && end < endToken && quoted[end] === passage) end++;
      const word =
        passage > 0
          ? this.quotation(text.slice(tokens[first]!.start, tokens[end - 1]!.end))
          : this.word(tokens[first]!, first === firstToken);
      units.push({ word, first, end });
      first = end;
    }
    return units;
  }
}
