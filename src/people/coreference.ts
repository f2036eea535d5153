/** Joins the names of one person over an article. */

import type { NameWords, SourceWords } from '../language/language.ts';
import { sentenceAt } from '../text/document.ts';
import { nameUse, type Sex } from '../text/name-lexicon.ts';
import { sexOfGivenName } from '../text/sex.ts';
import { addTo } from './multimap.ts';
import type { NameMention } from './name-mention.ts';
import { bearsNames } from './names.ts';
import { areSpellings, isPetName, isShortFor, soundOf } from './spellings.ts';

/** One person of the article. */
export interface Identity {
  /** The words of the fullest name. */
  parts: readonly string[];
  /** In text order. */
  names: NameMention[];
  sex: Sex | null;
}

/** The words beside names, with the articles that an apposition begins with. */
type Beside = NameWords & Pick<SourceWords, 'one'>;

const MOST_BEFORE_NOUN = 4;
// Of the bearers of one word, so many are looked at.
const MOST_BEARERS = 50;
const MOST_ALIKE = 8;
const NOBODY: ReadonlySet<Identity> = new Set();
const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** Whether two words can be forms of one given name: the same, an initial, a beginning, a pet name, or another spelling. */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (INITIALS.test(a) || INITIALS.test(b)) return a.charAt(0) === b.charAt(0);
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return isPetName(a, b) || (areSpellings(a, b) && nameUse(a).given === nameUse(b).given);
}

/** Whether two names of two words or more can be one person's. */
function fullNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((part, index) => part === long[index])) return true;
  // "Van der Berg" starts a sentence, "Pieter van der Berg" does not.
  const tail = long.slice(long.length - short.length);
  if (short.every((part, index) => part.toLowerCase() === tail[index]!.toLowerCase())) return true;
  const [last, otherLast] = [short.at(-1)!, long.at(-1)!];
  if (last === otherLast) return givenNamesAgree(short[0]!, long[0]!);
  return short[0] === long[0] && areSpellings(last, otherLast);
}

/** "Mrs. Hoffman", "his wife, Clara Hoffman", "Clara Hoffman, an actress": the sex that the words beside a name tell. */
function sexBeside({ block: { tokens }, first, end, parts }: NameMention, words: Beside): Sex | null {
  const own = tokens[first]!.lower;
  if (parts.length > 1 && words.titles.royal.has(own)) return sexOf(own, words.titles);
  let before = first - 1;
  // "his mother, Weber was put through" is no apposition; "his wife, Clara Hoffman, ran" is one.
  if (tokens[before]?.text === ',' && tokens[end]?.kind === 'word') return null;
  if (tokens[before]?.text === '.' || tokens[before]?.text === ',') before--;
  const title = tokens[before];
  const titled = title?.capital ? sexOf(title.lower, words.titles) : null;
  if (titled) return titled;
  const noun = title ? sexOf(title.lower, words.nouns) : null;
  if (noun || tokens[end]?.text !== ',' || !words.one.has(tokens[end + 1]?.lower ?? '')) return noun;
  for (const { lower, kind } of tokens.slice(end + 2, end + 2 + MOST_BEFORE_NOUN)) {
    const sex = sexOf(lower, words.nouns);
    if (sex || kind === 'punctuation') return sex;
  }
  return null;
}

function sexOf(lower: string, { female, male }: NameWords['nouns']): Sex | null {
  return female.has(lower) ? 'female' : male.has(lower) ? 'male' : null;
}

/** "Prince Karim" */
function isRoyal(parts: readonly string[], { titles }: NameWords): boolean {
  return parts.length === 2 && titles.royal.has(parts[0]!.toLowerCase());
}

/** How much a word alone stands for a person: the surname most, then what may be the family name, then the rest. */
function rankOfPart(parts: readonly string[], part: string): number {
  if (parts.at(-1) === part) return 2;
  return parts[0] === part ? 1 : 0;
}

function isSameSentence(a: NameMention, b: NameMention): boolean {
  const at = ({ block, first }: NameMention) => sentenceAt(block, block.tokens[first]!.start);
  return a.block === b.block && at(a) === at(b);
}

/** Which of two bearers a word alone means: above 0 the one, below 0 the other, 0 it cannot be told. */
function compare(one: Identity, other: Identity, part: string): number {
  const rank = rankOfPart(one.parts, part) - rankOfPart(other.parts, part);
  if (rank !== 0) return rank;
  const last = one.names.at(-1);
  const otherLast = other.names.at(-1);
  // Before either is named, the one whose name comes first is meant.
  if (!last || !otherLast) return last ? 1 : -1;
  if (one.names.length !== other.names.length) return one.names.length - other.names.length;
  return isSameSentence(last, otherLast) ? 0 : last.block.index - otherLast.block.index || last.first - otherLast.first;
}

/** The people found so far, by each word of their names, so that a short name is looked up and not searched for. */
class Register {
  readonly all: Identity[] = [];
  private readonly byPart = new Map<string, Set<Identity>>();
  private readonly bySound = new Map<string, Set<Identity>>();
  /** By the first letter of the given name. */
  private readonly byInitial = new Map<string, Set<Identity>>();
  /** By royal title and given name, as "prince karim". */
  private readonly byTitle = new Map<string, Identity>();

  constructor(private readonly words: Beside) {}

  open(mention: NameMention): Identity {
    const { parts } = mention;
    const identity: Identity = { parts, names: [], sex: sexOfGivenName(parts) };
    this.all.push(identity);
    this.learn(identity, mention);
    return identity;
  }

  learn(identity: Identity, mention: NameMention): void {
    const { parts, nickname } = mention;
    if (parts.length > identity.parts.length) identity.parts = parts;
    identity.sex ??= sexOfGivenName(parts);
    for (const part of parts) addTo(this.byPart, part, identity);
    if (nickname) addTo(this.byPart, nickname, identity);
    if (parts.length < 2) return;
    addTo(this.bySound, soundOf(parts.at(-1)!), identity);
    addTo(this.byInitial, parts[0]!.charAt(0), identity);
  }

  /** "Karim bin Talal, the crown prince" */
  learnRoles(identity: Identity, { parts }: NameMention, roles: readonly string[]): void {
    for (const word of roles.flatMap((role) => role.toLowerCase().split(' ')))
      if (this.words.titles.royal.has(word)) this.byTitle.set(`${word} ${parts[0]!.toLowerCase()}`, identity);
  }

  withFullName(parts: readonly string[]): Identity | undefined {
    const titled = isRoyal(parts, this.words) ? this.byTitle.get(parts.join(' ').toLowerCase()) : undefined;
    if (titled) return titled;
    const last = parts.at(-1)!;
    for (const bearers of [this.byPart.get(last), this.bySound.get(soundOf(last))]) {
      let looked = 0;
      for (const identity of bearers ?? []) {
        if (fullNamesAgree(parts, identity.parts)) return identity;
        if (++looked === MOST_BEARERS) break;
      }
    }
    return undefined;
  }

  /**
   * Of several people who bear the word, the one of the sex that stands beside it, by whose family name it is, who has
   * been named most so far, or else last; nobody where two are named equally often in one sentence.
   */
  withShortName(mention: NameMention): Identity | 'several' | undefined {
    const part = mention.parts[0]!;
    const bearers = this.byPart.get(part) ?? this.shortened(part) ?? this.misspelt(part);
    if (bearers.size === 0 && this.isFamily(mention)) return 'several';
    const sex = sexBeside(mention, this.words);
    let best: Identity | undefined;
    let isTied = false;
    let looked = 0;
    for (const identity of bearers) {
      if (looked++ === MOST_BEARERS) break;
      if (sex && identity.sex && sex !== identity.sex) continue;
      const order = best ? compare(identity, best, part) : 1;
      if (order > 0) best = identity;
      if (order >= 0) isTied = order === 0;
    }
    return isTied ? 'several' : best;
  }

  /** Who alone has a given name that the word is short for, as "Johnny" for John. */
  private shortened(word: string): ReadonlySet<Identity> | undefined {
    if (!nameUse(word).given) return undefined;
    const alike = this.byInitial.get(word.charAt(0)) ?? NOBODY;
    if (alike.size > MOST_BEARERS) return undefined;
    const meant = [...alike].filter(({ parts }) => isShortFor(word, parts[0]!));
    return meant.length === 1 ? new Set(meant) : undefined;
  }

  /** Who alone has a surname that the word, itself no known name, is another spelling of. */
  private misspelt(word: string): ReadonlySet<Identity> {
    const alike = this.bySound.get(soundOf(word));
    if (!alike || alike.size > MOST_ALIKE || nameUse(word).given || nameUse(word).surname) return NOBODY;
    const meant = [...alike].filter(({ parts }) => areSpellings(word, parts.at(-1)!));
    return meant.length === 1 ? new Set(meant) : NOBODY;
  }

  /** "the Hoffmans" */
  private isFamily({ block, first, parts }: NameMention): boolean {
    const stem = /^(.{2,})s$/.exec(parts[0]!)?.[1];
    return stem !== undefined && this.byPart.has(stem) && this.words.families.has(block.tokens[first - 1]?.lower ?? '');
  }
}

/**
 * @param names the names of people in text order
 * @param rolesOf what is said there that its bearer is
 * @param words what stands beside names in the article's language
 * @returns the people in order of their first mention; a name in a headline or heading counts only for a person whom
 *   the running text names, and a short name that may be several people's counts for none
 */
export function joinNames(
  names: readonly NameMention[],
  rolesOf: (name: NameMention) => readonly string[],
  words: Beside,
): Identity[] {
  const register = new Register(words);
  const bearers = new Map<NameMention, Identity>();
  const full = names.filter((name) => name.parts.length > 1 && bearsNames(name));
  const royal = full.filter(({ parts }) => isRoyal(parts, words));
  // A prince may be called so before the text tells the rest of his name.
  for (const mention of [...full.filter(({ parts }) => !isRoyal(parts, words)), ...royal]) {
    const identity = register.withFullName(mention.parts) ?? register.open(mention);
    register.learn(identity, mention);
    if (royal.length > 0) register.learnRoles(identity, mention, rolesOf(mention));
    bearers.set(mention, identity);
  }
  for (const mention of names) {
    let bearer: Identity | 'several' | undefined = bearers.get(mention);
    bearer ??= mention.parts.length === 1 ? register.withShortName(mention) : register.withFullName(mention.parts);
    if (!bearer && bearsNames(mention)) bearer = register.open(mention);
    if (!bearer || bearer === 'several') continue;
    bearer.names.push(mention);
    bearer.sex ??= sexBeside(mention, words);
  }
  return register.all
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.names[0]!.block.index - b.names[0]!.block.index || a.names[0]!.first - b.names[0]!.first);
}
