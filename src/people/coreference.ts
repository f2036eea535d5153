/** Joins the names of one person over an article. */

import { FEMALE_NOUNS, FEMALE_TITLES, MALE_NOUNS, MALE_TITLES } from '../language/en/titles.ts';
import { nameUse, type Sex } from '../text/name-lexicon.ts';
import { bearsNames, type NameMention } from './names.ts';

/** One person of the article. */
export interface Identity {
  /** The words of the fullest name. */
  parts: readonly string[];
  /** In text order. */
  names: NameMention[];
  sex: Sex | null;
}

const MOST_BEFORE_NOUN = 4;
const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** Whether two words can be forms of one given name: the same, an initial, or one the beginning of the other. */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (INITIALS.test(a) || INITIALS.test(b)) return a.charAt(0) === b.charAt(0);
  return a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
}

/** Whether two names of two words or more can be one person's. */
function fullNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part, index) => part === long[index])) return true;
  return short.at(-1) === long.at(-1) && givenNamesAgree(short[0]!, long[0]!);
}

/** "Mrs. Hoffman", "his wife, Clara Hoffman", "Clara Hoffman, an actress": the sex that the words beside a name tell. */
function sexBeside({ block: { tokens }, first, end }: NameMention): Sex | null {
  let before = first - 1;
  if (tokens[before]?.text === '.' || tokens[before]?.text === ',') before--;
  const title = tokens[before];
  if (title?.capital && FEMALE_TITLES.has(title.lower)) return 'female';
  if (title?.capital && MALE_TITLES.has(title.lower)) return 'male';
  const noun = title ? sexOfNoun(title.lower) : null;
  if (noun || tokens[end]?.text !== ',' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return noun;
  for (const { lower, kind } of tokens.slice(end + 2, end + 2 + MOST_BEFORE_NOUN)) {
    const sex = sexOfNoun(lower);
    if (sex || kind === 'punctuation') return sex;
  }
  return null;
}

function sexOfNoun(lower: string): Sex | null {
  return FEMALE_NOUNS.has(lower) ? 'female' : MALE_NOUNS.has(lower) ? 'male' : null;
}

function sexOfGivenName(parts: readonly string[]): Sex | null {
  const { given, surname } = nameUse(parts[0]!);
  // A word alone may be the surname.
  return given === 'either' || (parts.length === 1 && surname) ? null : given;
}

/** How much a word alone stands for a person: the surname most, then what may be the family name, then the rest. */
function rankOfPart(parts: readonly string[], part: string): number {
  if (parts.at(-1) === part) return 2;
  return parts[0] === part ? 1 : 0;
}

/** The people found so far, by each word of their names, so that a short name is looked up and not searched for. */
class Register {
  readonly all: Identity[] = [];
  private readonly byPart = new Map<string, Set<Identity>>();

  open(mention: NameMention): Identity {
    const identity = { parts: mention.parts, names: [], sex: sexOfGivenName(mention.parts) };
    this.all.push(identity);
    this.learn(identity, mention.parts);
    return identity;
  }

  learn(identity: Identity, parts: readonly string[]): void {
    if (parts.length > identity.parts.length) identity.parts = parts;
    identity.sex ??= sexOfGivenName(parts);
    for (const part of parts) {
      const bearers = this.byPart.get(part);
      if (bearers) bearers.add(identity);
      else this.byPart.set(part, new Set([identity]));
    }
  }

  withFullName(parts: readonly string[]): Identity | undefined {
    for (const identity of this.byPart.get(parts.at(-1)!) ?? []) {
      if (fullNamesAgree(parts, identity.parts)) return identity;
    }
    return undefined;
  }

  /** Of several people who bear the word, the one named last before `mention`; the first one where none was yet. */
  withShortName(mention: NameMention): Identity | undefined {
    const part = mention.parts[0]!;
    const sex = sexBeside(mention);
    let best: Identity | undefined;
    for (const identity of this.byPart.get(part) ?? []) {
      if (sex && identity.sex && sex !== identity.sex) continue;
      if (!best || this.isBetter(identity, best, part)) best = identity;
    }
    return best;
  }

  private isBetter(identity: Identity, other: Identity, part: string): boolean {
    const rank = rankOfPart(identity.parts, part) - rankOfPart(other.parts, part);
    if (rank !== 0) return rank > 0;
    const last = identity.names.at(-1);
    const otherLast = other.names.at(-1);
    if (!last || !otherLast) return last !== undefined;
    return (last.block.index - otherLast.block.index || last.first - otherLast.first) > 0;
  }
}

/**
 * @param names the names of people in text order
 * @returns the people in order of their first mention; a name in a headline or heading counts only for a person whom
 *   the running text names
 */
export function joinNames(names: readonly NameMention[]): Identity[] {
  const register = new Register();
  const bearers = new Map<NameMention, Identity>();
  for (const mention of names) {
    if (mention.parts.length === 1 || !bearsNames(mention.block)) continue;
    const identity = register.withFullName(mention.parts) ?? register.open(mention);
    register.learn(identity, mention.parts);
    bearers.set(mention, identity);
  }
  for (const mention of names) {
    const short = mention.parts.length === 1;
    let identity =
      bearers.get(mention) ?? (short ? register.withShortName(mention) : register.withFullName(mention.parts));
    if (!identity && bearsNames(mention.block)) identity = register.open(mention);
    if (!identity) continue;
    identity.names.push(mention);
    identity.sex ??= sexBeside(mention);
  }
  return register.all
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.names[0]!.block.index - b.names[0]!.block.index || a.names[0]!.first - b.names[0]!.first);
}
