/** Tells what kind of source a noun phrase names: an outlet, an organisation, a document, a person, or somebody without a name. */

import type { SourceType } from '../analysis.ts';
import { SUBJECT_PRONOUNS } from '../language/en/function-words.ts';
import { CALENDAR_WORDS, NATIONALITIES, ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { isOutlet, OUTLET_NOUNS, OUTLET_WORDS } from '../language/en/outlets.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, HEAD_ENDS, ORGANISATION_NOUNS } from '../language/en/source-nouns.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export interface SourcePhrase {
  type: SourceType;
  /** The phrase's main noun, lower case: "plan" of no phrase, "people" of "people familiar with the plan". */
  head: string;
  /** The phrase without article, lower case. */
  bare: string;
  /** "the report", "the company": one thing that was told of before, by a common noun. */
  anaphoric: boolean;
}

const POSSESSIVE = /^(?:his|her|its|their|['’]s?)$/;
/** Plurals whose ending tells that they are people: "passengers", "activists". */
const AGENTS = /(?:[eo]r|ist|ian|ant|ee)s$|(?:wo)?men$/;
/** "the French", "the Swiss": the many, or their government. */
const PEOPLES = /(?:[cs]h|s|ese)$/;
const ARTICLE = /^(?:the|a|an)\s+/i;

/** "officials" -> "official", "agencies" -> "agency" */
function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

/** "the state news agency Xinhua", "the broadcaster TVN": told to be one by the word before the name. */
function namesOutlet(words: readonly Token[]): boolean {
  const name = words.findLastIndex(({ capital }) => !capital) + 1;
  if (name >= words.length) return false;
  const before = words[name - 1]?.lower ?? '';
  return name > 0 && (OUTLET_NOUNS.has(before) || (before === 'agency' && words[name - 2]?.lower === 'news'));
}

/**
 * @param text a noun phrase, as "two people briefed on the talks"
 * @returns null when it names nothing that tells: "the demand", "tensions"
 */
export function sourcePhrase(text: string): SourcePhrase | null {
  const tokens = tokenise(text);
  const determiner = tokens[0]?.lower ?? '';
  const bare = text.replace(ARTICLE, '').toLowerCase();
  const definite = /^(?:the|this|that|these|those)$/.test(determiner);
  const end = tokens.findIndex(
    ({ lower, kind }, index) =>
      index > 0 && (HEAD_ENDS.has(lower) || (kind === 'punctuation' && !/^[’'&]/.test(lower))),
  );
  const phrase = tokens.slice(0, end < 0 ? tokens.length : end);
  const words = phrase.filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  if (!last || SUBJECT_PRONOUNS.has(last.lower)) return null;
  const head = last.lower;
  const anaphoric = definite && !last.capital && !bare.includes(' ');
  const as = (type: SourceType): SourcePhrase => ({ type, head, bare, anaphoric });
  if (isOutlet(text.replace(ARTICLE, '')) || namesOutlet(words)) return as('outlet');
  if (OUTLET_NOUNS.has(head) || (last.capital && words.length > 1 && OUTLET_WORDS.has(head))) return as('outlet');
  if (DOCUMENT_NOUNS.has(head)) return as('document');
  const plural = head.endsWith('s') || /^people$|men$/.test(head);
  if (ANONYMOUS_NOUNS.has(head)) return as('anonymous');
  if (ORGANISATION_NOUNS.has(singular(head)) || ORGANISATION_NOUNS.has(head)) return as('organisation');
  // "One said the vote would be close": of those before.
  if (words.length === 1 && /^(?:another|both|one)$/.test(head)) return { ...as('anonymous'), anaphoric: true };
  // "the authors of the study" are known by it.
  if (/^(?:co-)?authors$/.test(head) && definite) return as('person');
  if (ROLE_NOUNS.has(singular(head))) {
    // "the mayor", "his lawyer": one person whom the text could name; "a lawyer", "lawyers": any.
    const one = !plural && (definite || phrase.some(({ lower }) => POSSESSIVE.test(lower)));
    return as(one ? 'person' : 'anonymous');
  }
  if (/^(?:those|some|many|others|several)$/.test(determiner) && (words.length === 1 || head === determiner)) {
    return as('anonymous');
  }
  // A sentence may begin with "Environmentalists"; "Rangers" may be a club.
  const isCommon = !last.capital || (words.length === 1 && head.endsWith('ists'));
  if (plural && isCommon && AGENTS.test(head)) return as('anonymous');
  const name = words.filter(({ capital }) => capital);
  // "the Dutchman", "the American": one person, whom the text names elsewhere.
  const isCompatriot = /\p{L}man$/u.test(head) || (NATIONALITIES.has(head) && !PEOPLES.test(head));
  if (definite && words.length === 2 && last.capital && isCompatriot) return as('person');
  const isName = last.capital && name.length >= words.length - 1 && !CALENDAR_WORDS.has(head);
  if (isName && (definite || words.length === name.length)) return as('organisation');
  return ORGANISATION_WORDS.has(head) && last.capital ? as('organisation') : null;
}
