/** People over articles: whose full name is the same is one person, and who may be one is proposed to the reader, who decides. */

import type { Analysis } from '../analysis.ts';
import { NAME_SUFFIXES } from '../language/name-parts.ts';
import { areSpellings, isShortFor, soundOf } from '../people/spellings.ts';
import { sureSpeaker } from '../views/doubt.ts';
import { toldOnce } from '../views/told-within.ts';
import { type ArticleHead, headOf, type KeptArticle } from './kept-article.ts';

/** A person in one article. */
export interface Appearance {
  article: ArticleHead;
  /** Index into the analysis' `people`. */
  person: number;
  name: string;
  aliases: string[];
  role: string | null;
  /** How many statements are surely theirs. */
  said: number;
}

/** What the reader says of two names: that they mean one person, or that they don't. `one` sorts before `other`. */
export interface Decision {
  one: string;
  other: string;
  same: boolean;
}

export interface KnownPerson {
  /** One of `keys`, by which the person is called for. */
  key: string;
  /** The full name that most articles give. */
  name: string;
  /** The names' keys that mean this person, the first of them `key`. */
  keys: string[];
  /** In order of publication. */
  appearances: Appearance[];
  said: number;
}

/** Why two may be one: an article gives both names; they are spelt alike; one is short for the other; the surname alone. */
export type Likeness = 'alias' | 'spelling' | 'short' | 'surname';

export interface Proposal {
  one: KnownPerson;
  other: KnownPerson;
  why: Likeness;
  /** Names of people beside whom both stand in articles. */
  beside: string[];
  /** Long words that roles of both have. */
  roles: string[];
}

/** So many people of one sounding surname are compared with each other, those in most articles. */
const COMPARED = 60;
/** So long are words that a letter may be wrong in. */
const LONG = 6;
/** Longer names are looked for by their sound alone. */
const LONGEST = 60;
const LIKENESSES: readonly Likeness[] = ['alias', 'spelling', 'short', 'surname'];
const LONG_WORDS = /[\p{L}\p{N}]{4,}/gu;

export function appearancesIn(kept: KeptArticle): Appearance[] {
  const { people, quotations } = kept.analysis;
  const said = statementsBy({ people, quotations });
  const article = headOf(kept);
  return people.map(({ name, aliases, role }, person) => ({
    article,
    person,
    name,
    aliases,
    role: role?.text ?? null,
    said: said.get(person) ?? 0,
  }));
}

function statementsBy({ people, quotations }: Pick<Analysis, 'people' | 'quotations'>): Map<number, number> {
  const said = new Map<number, number>();
  for (const quotation of toldOnce(quotations)) {
    const speaker = sureSpeaker(quotation, people);
    if (typeof speaker === 'number') said.set(speaker, (said.get(speaker) ?? 0) + 1);
  }
  return said;
}

/** A name in the form that is the same however it is written: "T. S. Eliot" and "T.S. ELIOT". */
export function sharedKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', ' ')
    .replace(/[\s,]+/g, ' ')
    .trim();
}

function namesFully(key: string): boolean {
  return key.split(' ').filter((word) => word.length > 1 && !NAME_SUFFIXES.has(word)).length > 1;
}

/** The key of one person of one article alone. */
export function ownKey({ name, article }: Appearance): string {
  return `${sharedKey(name)} @ ${article.id}`;
}

/** Whether a key is that of one person of one article alone. */
export function isOwnKey(key: string): boolean {
  return key.includes(' @ ');
}

export function decisionOn(a: string, b: string, same: boolean): Decision {
  return a < b ? { one: a, other: b, same } : { one: b, other: a, same };
}

/** @returns the people of all articles, those in most of them first */
export function peopleOver(appearances: readonly Appearance[], decisions: readonly Decision[]): KnownPerson[] {
  const decided = new Set(decisions.flatMap(({ one, other }) => [one, other]));
  const byKey = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const own = ownKey(appearance);
    const shared = sharedKey(appearance.name);
    const key = namesFully(shared) && !decided.has(own) ? shared : own;
    const others = byKey.get(key);
    if (others) others.push(appearance);
    else byKey.set(key, [appearance]);
  }
  const first = firstKeyOf(byKey.keys(), decisions);
  const groups = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    const group = groups.get(first(key));
    if (group) group.push(key);
    else groups.set(first(key), [key]);
  }
  return [...groups.values()]
    .map((keys) => joinedPerson(keys, byKey))
    .sort((a, b) => b.appearances.length - a.appearances.length || b.said - a.said || (a.name < b.name ? -1 : 1));
}

/** @returns what tells of each key one key of those that mean the same person (a union-find) */
function firstKeyOf(keys: Iterable<string>, decisions: readonly Decision[]): (key: string) => string {
  const parents = new Map([...keys].map((key) => [key, key]));
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root) ?? root; up !== root; up = parents.get(root) ?? root) root = up;
    for (let at = key; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { one, other, same } of decisions)
    if (same && parents.has(one) && parents.has(other)) parents.set(find(other), find(one));
  return find;
}

function joinedPerson(keys: readonly string[], byKey: ReadonlyMap<string, Appearance[]>): KnownPerson {
  const weight = (key: string) => (namesFully(nameOfKey(key)) ? (byKey.get(key)?.length ?? 0) : 0);
  const sorted = keys.toSorted((a, b) => weight(b) - weight(a) || b.length - a.length || (a < b ? -1 : 1));
  const [key = ''] = sorted;
  const appearances = sorted.flatMap((each) => byKey.get(each) ?? []).sort(byDay);
  const [named] = byKey.get(key) ?? [];
  return {
    key,
    name: named?.name ?? '',
    keys: sorted,
    appearances,
    said: appearances.reduce((sum, { said }) => sum + said, 0),
  };
}

function nameOfKey(key: string): string {
  return key.replace(/ @ .*$/s, '');
}

/** Those of no known day last. */
function byDay({ article: a }: Appearance, { article: b }: Appearance): number {
  if (a.published === b.published) return 0;
  if (a.published === null || b.published === null) return a.published === null ? 1 : -1;
  return a.published < b.published ? -1 : 1;
}

/**
 * Takes a name, or one person of one article, out of somebody: whom it tied together stay one.
 *
 * @param key one of the person's keys, or the `ownKey` of one of their appearances
 * @returns the decisions that are new or changed
 */
export function part(person: KnownPerson, key: string, decisions: readonly Decision[]): Decision[] {
  const tied = decisions
    .filter(({ one, other, same }) => same && (one === key || other === key))
    .map(({ one, other }) => (one === key ? other : one))
    .filter((other) => person.keys.includes(other));
  const others = person.keys.filter((other) => other !== key);
  return [
    ...others.map((other) => decisionOn(key, other, false)),
    ...tied.slice(1).map((other, index) => decisionOn(tied[index]!, other, true)),
  ];
}

/** @returns who may be one person, the likeliest first; not those of whom the reader has said, nor two of one article */
export function proposalsOf(people: readonly KnownPerson[], decisions: readonly Decision[]): Proposal[] {
  const decided = new Set(decisions.map(({ one, other }) => `${one}\n${other}`));
  const isDecided = (a: KnownPerson, b: KnownPerson) =>
    a.keys.some((one) => b.keys.some((other) => decided.has(one < other ? `${one}\n${other}` : `${other}\n${one}`)));
  const beside = onceEach((person) => namesBeside(person, inArticle));
  const roles = onceEach(roleWords);
  const articles = onceEach(({ appearances }) => new Set(appearances.map(({ article }) => article.id)));
  const inArticle = namesByArticle(people);
  const found = new Map<string, Proposal>();
  const names = people.flatMap(namesBorne);
  for (const group of [...groupsOf(names, soundOfFamily), ...groupsOf(names, lettersLeft)]) {
    const compared = group.slice(0, COMPARED);
    const first = firstOfFamilies(compared);
    for (const [index, one] of compared.entries())
      for (const other of compared.slice(index + 1)) {
        const why = one.person === other.person ? null : likenessOf(one, other);
        if (!why || (isWithoutGivenName(one) && isWithoutGivenName(other) && first.get(one.family) !== one)) continue;
        const pair = `${one.person.key}\n${other.person.key}`;
        const known = found.get(pair)?.why;
        if (known && LIKENESSES.indexOf(known) <= LIKENESSES.indexOf(why)) continue;
        if (haveArticleInCommon(articles(one.person), articles(other.person)) || isDecided(one.person, other.person))
          continue;
        found.set(pair, {
          one: one.person,
          other: other.person,
          why,
          beside: both(beside(one.person), beside(other.person)),
          roles: both(roles(one.person), roles(other.person)),
        });
      }
  }
  const proof = ({ beside, roles }: Proposal) => beside.length + roles.length;
  return [...found.values()].sort(
    (a, b) => LIKENESSES.indexOf(a.why) - LIKENESSES.indexOf(b.why) || proof(b) - proof(a),
  );
}

/** One of a person's names, in letters without marks. */
interface BornName {
  person: KnownPerson;
  given: string[];
  family: string;
  /** Other full names that an article gives the person. */
  aliases: ReadonlySet<string>;
  key: string;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function namesBorne(person: KnownPerson): BornName[] {
  const names = new Set(person.keys.map(nameOfKey));
  const aliases = new Set(person.appearances.flatMap((each) => each.aliases.map(sharedKey)).filter(namesFully));
  return [...new Set([...names, ...aliases])].map((key) => {
    const words = withoutMarks(key).split(' ');
    const last = words.length > 1 && NAME_SUFFIXES.has(words.at(-1) ?? '') ? -2 : -1;
    return { person, given: words.slice(0, last), family: words.at(last) ?? '', aliases, key };
  });
}

/** Groups what shares a trait, those of the people in most articles first. */
function groupsOf(names: readonly BornName[], traits: (name: BornName) => readonly string[]): BornName[][] {
  const groups = new Map<string, BornName[]>();
  for (const name of names)
    for (const trait of traits(name)) {
      const group = groups.get(trait);
      if (group) group.push(name);
      else groups.set(trait, [name]);
    }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function soundOfFamily({ family }: BornName): string[] {
  return [soundOf(family)];
}

/** The full name with each one letter left out: who shares one of them differs by a letter (Garbe's SymSpell). */
function lettersLeft({ given, family }: BornName): string[] {
  const whole = [...given, family].join(' ');
  return given.length === 0 || whole.length > LONGEST
    ? []
    : [...whole].map((_, at) => `${whole.slice(0, at)}${whole.slice(at + 1)}`);
}

/** Two words differ in one letter and are long, or are the same. */
function areNearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return [a.slice(start + 1), a.slice(start)].some((rest) => [b.slice(start + 1), b.slice(start)].includes(rest));
}

function likenessOf(a: BornName, b: BornName): Likeness | null {
  if (namesFully(a.key) && (a.key === b.key || a.aliases.has(b.key) || b.aliases.has(a.key))) return 'alias';
  const isOneFamily = a.family === b.family;
  if (!isOneFamily && !areNearly(a.family, b.family) && !areSpellings(a.family, b.family)) return null;
  const [first = '', ...middle] = a.given;
  const [otherFirst = '', ...otherMiddle] = b.given;
  if (!first || !otherFirst) return isOneFamily ? 'surname' : null;
  if (first === otherFirst) {
    if (!isOneFamily) return 'spelling';
    return middle.join(' ') === otherMiddle.join(' ') ? 'spelling' : 'short';
  }
  if (!isOneFamily) return null;
  if (areNearly(first, otherFirst) || areSpellings(first, otherFirst)) return 'spelling';
  const [short, long] = first.length < otherFirst.length ? [first, otherFirst] : [otherFirst, first];
  return isShortFor(short, long) || (short.length === 1 && long.startsWith(short)) ? 'short' : null;
}

/** An article that names both tells them apart. */
function haveArticleInCommon(articles: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [fewer, more] = articles.size < others.size ? [articles, others] : [others, articles];
  for (const id of fewer) if (more.has(id)) return true;
  return false;
}

function isWithoutGivenName({ given }: BornName): boolean {
  return given.length === 0;
}

/** Who else bears a surname alone is proposed with the first of whom more is told, or else with the first. */
function firstOfFamilies(names: readonly BornName[]): ReadonlyMap<string, BornName> {
  const first = new Map<string, BornName>();
  for (const name of names) {
    const known = first.get(name.family);
    if (!known || (isWithoutGivenName(known) && !isWithoutGivenName(name))) first.set(name.family, name);
  }
  return first;
}

function namesByArticle(people: readonly KnownPerson[]): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, appearances } of people)
    for (const { article } of appearances) {
      const known = names.get(article.id);
      if (known) known.push(name);
      else names.set(article.id, [name]);
    }
  return names;
}

function namesBeside({ name, appearances }: KnownPerson, inArticle: ReadonlyMap<string, string[]>): Set<string> {
  return new Set(
    appearances.flatMap(({ article }) => inArticle.get(article.id) ?? []).filter((other) => other !== name),
  );
}

function roleWords({ appearances }: KnownPerson): Set<string> {
  return new Set(appearances.flatMap(({ role }) => role?.toLowerCase().match(LONG_WORDS) ?? []));
}

/** Asks for each person once, however many they are compared with. */
function onceEach<T>(ask: (person: KnownPerson) => T): (person: KnownPerson) => T {
  const answers = new Map<KnownPerson, T>();
  return (person) => {
    const known = answers.get(person);
    if (known !== undefined) return known;
    const answer = ask(person);
    answers.set(person, answer);
    return answer;
  };
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}
