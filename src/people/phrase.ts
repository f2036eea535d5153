/** Tells what kind of source a phrase names by its main noun: "officials" of "two officials briefed on the talks". */

import type { SourceType } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export interface SourcePhrase {
  type: SourceType;
  /** The main noun, lower case and singular. */
  head: string;
  /** The phrase without what it begins with, lower case. */
  bare: string;
  /** "the report", "its chairman": one that was told of before, by nothing but a common noun. */
  anaphoric: boolean;
  /** Whether that noun tells all that is told: "officials", "two aides". */
  alone: boolean;
  /** Whether the main noun is one that the language's words know. */
  known: boolean;
  /** Whether that noun is no role in the singular: "officials". */
  several: boolean;
}

/** Shorter ends of a word are no nouns of their own. */
const SHORTEST_NOUN = 3;
/** "l'agence" */
const ELIDED = /^\p{L}{1,2}'(?=\p{L})/u;
const NUMBERED = /^[\d½¼¾]/u;

/** A word in the forms that lists may have it in: as it stands, and as the singular that it may be the plural of. */
function formsOf(word: string, { plurals }: Pick<SourceWords, 'plurals'>): string[] {
  return [word, ...plurals.map(([ending, singular]) => word.replace(ending, singular))];
}

/** The word in the list's form, or the end of it that is a noun: "officials", "vice-president", "Polizeisprecher". */
export function nounIn(list: ReadonlySet<string>, word: string, { plurals, compounds }: SourceWords): string | null {
  const whole = word.replace(ELIDED, '');
  for (const form of formsOf(whole, { plurals })) {
    if (list.has(form)) return form;
    const last = form.slice(form.lastIndexOf('-') + 1);
    if (list.has(last)) return last;
    if (!compounds) continue;
    for (let at = 2; at <= form.length - SHORTEST_NOUN; at++) if (list.has(form.slice(at))) return form.slice(at);
  }
  return null;
}

/** @returns the role noun that the word is or ends with, singular */
export function roleNoun(word: string, known: SourceWords): string | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  for (const form of formsOf(lower, known)) {
    const whole = known.shortRoles.get(form);
    if (whole) return whole;
  }
  return nounIn(known.roles, lower, known);
}

/** The words without what they begin with, up to what hangs on the main noun. */
export function mainWords(tokens: readonly Token[], { headEnds, definite, indefinite }: SourceWords): Token[] {
  const first = tokens.findIndex(
    ({ lower, kind }) => kind !== 'punctuation' && !definite.has(lower) && !indefinite.has(lower),
  );
  if (first < 0) return [];
  const end = tokens.findIndex(
    ({ lower, kind }, index) =>
      index > first && (headEnds.has(lower) || (kind === 'punctuation' && !/^[’'&«»„“”"-]/.test(lower))),
  );
  return tokens.slice(first, end < 0 ? tokens.length : end).filter(({ kind }) => kind !== 'punctuation');
}

/**
 * @param text words that say who tells something
 * @param known the language's words
 * @returns null where they tell nobody: a pronoun, a number, a word that names no source
 */
export function sourcePhrase(text: string, known: SourceWords): SourcePhrase | null {
  const tokens = tokenise(text);
  const determiner = tokens.find(({ kind }) => kind !== 'punctuation')?.lower ?? '';
  const main = mainWords(tokens, known);
  if (main.length === 0 || (main.length === 1 && known.pronouns.has(main[0]!.lower))) return null;
  // "who wrote that": a clause tells of somebody who stands before it.
  if (known.pronouns.has(determiner) && !known.definite.has(determiner) && !known.indefinite.has(determiner))
    return null;
  // "one of the officials": the officials, who were told of before.
  const first = main[0]!;
  if (known.indefinite.has(determiner) && known.headEnds.has(first.lower) && first.end < text.length)
    return sourcePhrase(text.slice(first.end), known);
  const definite = known.definite.has(determiner) || known.definite.has(ELIDED.exec(determiner)?.[0] ?? '');
  const bare = text
    .slice(main[0]!.start)
    .toLowerCase()
    .replace(/^\p{L}['’](?=\p{L})/u, '');
  const alone = main.length === 1 && main[0]!.end === text.length;
  const inOrder = known.headFirst ? main : main.slice(-1);
  const kinds = [
    ['outlet', known.outlets],
    ['document', known.documents],
    ['anonymous', known.anonymous],
    ['person', known.roles],
    ['organisation', known.organisations],
  ] as const;
  for (const { lower, text: word } of inOrder) {
    for (const [type, list] of kinds) {
      const head = nounIn(list, lower, known);
      if (!head) continue;
      // "the mayor" is one person whom the text could name; "a mayor", "mayors" are any.
      const isNoun = lower.endsWith(head) && known.roles.has(head);
      const one =
        definite &&
        (isNoun || (list === known.roles && !lower.endsWith('s'))) &&
        (type === 'person' || type === 'anonymous');
      const anaphoric = definite && alone && (known.compounds || /^\p{Ll}/u.test(word));
      const kind = one ? 'person' : type === 'person' ? 'anonymous' : type;
      return { type: kind, head, bare, anaphoric, alone, known: true, several: !isNoun };
    }
  }
  const head = (known.headFirst ? main[0] : main.at(-1))!;
  if (NUMBERED.test(main[0]!.text) || main.every(({ lower }) => lower.length < SHORTEST_NOUN)) return null;
  return { type: 'anonymous', head: head.lower, bare, anaphoric: false, alone, known: false, several: false };
}
