/** The people of an article: names found, joined, described, and whom its pronouns and nouns mean. */

import type { Article, Mention, Person, Span } from '../analysis.ts';
import type { LanguageCode, NameWords, SourceWords } from '../language/language.ts';
import type { Reading } from '../reading.ts';
import type { TextBlock } from '../text/document.ts';
import { foldName, nameUse } from '../text/name-lexicon.ts';
import { type Identity, joinNames } from './coreference.ts';
import type { Entity } from './entities.ts';
import { nominatives } from './genitives.ts';
import type { NameMention } from './name-mention.ts';
import { findNames, spanOfName } from './names.ts';
import { sourcePhrase } from './phrase.ts';
import { findReferences, type Reference } from './references.ts';
import { fullestOf, type Roles } from './roles.ts';
import type { SmallWords } from './small-words.ts';
import { Whose } from './whose.ts';

/** A noun as likely to mean somebody tells what they are. */
const SURELY = 0.4;

/** How well a mention serves as the person's name: by its words; a handle only where nothing better is there. */
function fullness({ block, first, parts }: NameMention): number {
  return block.tokens[first]!.text.startsWith('@') ? 0 : parts.length;
}

/** The name as it is shown: "Ada Lind" of "Ada Linds Rede". */
function shownOf(name: NameMention): string {
  const { text } = spanOfName(name);
  return name.endsInGenitive ? text.slice(0, -1) : text;
}

function personOf(identity: Identity, references: readonly Reference[], role: Span | null): Person {
  const forms = new Map<string, string>();
  const mentions: Mention[] = [];
  let fullest: NameMention | undefined;
  for (const name of identity.names) {
    const span = spanOfName(name);
    mentions.push({ ...span, via: 'name', confidence: name.confidence });
    if (!fullest || fullness(name) > fullness(fullest)) fullest = name;
    const folded = foldName(shownOf(name));
    if (!forms.has(folded)) forms.set(folded, shownOf(name));
  }
  const sure = Math.max(...identity.names.map(({ confidence }) => confidence));
  for (const { span, via, confidence } of references) mentions.push({ ...span, via, confidence: confidence * sure });
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  const name = forms.get(foldName(shownOf(fullest!)))!;
  return {
    name,
    aliases: [...forms.values()].filter((form) => form !== name),
    role,
    confidence: sure,
    mentions,
  };
}

/** "The mayor": the fullest noun that means somebody whom no words beside the name describe. */
function calledBy(references: readonly Reference[], known: SourceWords): Span | null {
  const nouns = references.filter(({ span, via, confidence }) => {
    const phrase = via === 'noun' && confidence >= SURELY ? sourcePhrase(span.text, known) : null;
    return phrase?.type === 'person';
  });
  return fullestOf(nouns.map(({ span, confidence }) => ({ ...span, confidence })));
}

/** Whether the person is the article's own author, named only as such. */
function isAuthor(identity: Identity, byline: readonly string[]): boolean {
  const own = identity.parts.join(' ');
  return identity.names.length === 1 && byline.some((author) => foldName(author) === own);
}

/** What is known of an article when its people are made. */
export interface PeopleContext {
  blocks: readonly TextBlock[];
  /** Its byline: one of its authors counts only where the text is about them. */
  article: Pick<Article, 'byline'>;
  reading: Reading;
  /** The reading's names. */
  entities: readonly Entity[];
  language: LanguageCode | null;
  words: SmallWords;
  roles: Roles;
  known: SourceWords;
  naming: NameWords;
}

/** "Linds" before a noun is Lind's where the article has it nowhere else. */
function ownersIn(names: readonly NameMention[]): (form: string) => boolean {
  const elsewhere = new Set<string>();
  const forms = new Set<string>();
  for (const { block, end, parts } of names) {
    const next = block.tokens[end];
    const isOwner = next?.kind === 'word' && next.capital;
    (isOwner ? forms : elsewhere).add(parts.at(-1)!);
  }
  // "Thomas" ends so in any case.
  return (form) => forms.has(form) && !elsewhere.has(form) && !nameUse(form).given;
}

/** The names with their last words as the article has them elsewhere: "Linds" is Lind's. */
function inNominative(names: readonly NameMention[], language: LanguageCode): NameMention[] {
  const lastWords = names.map(({ parts }) => parts.at(-1)!);
  const nominative = nominatives(lastWords, language, ownersIn(names));
  return names.map((name, index) => {
    const form = lastWords[index]!;
    const last = nominative(form);
    return { ...name, parts: [...name.parts.slice(0, -1), last], endsInGenitive: last !== form };
  });
}

/** @returns the people in order of their first mention, and whom the reading's pointers mean of them */
export function findPeople({
  blocks,
  article,
  reading,
  entities,
  language,
  words,
  roles,
  known,
  naming,
}: PeopleContext): {
  people: Person[];
  whose: Whose;
} {
  const names = inNominative(findNames(blocks, entities, naming), language ?? 'en');
  const rolesOf = (name: NameMention) => roles.of([spanOfName(name)]).map(({ text }) => text);
  const identities = joinNames(names, rolesOf, { ...naming, one: known.one }).filter(
    (identity) => !isAuthor(identity, article.byline),
  );
  const described = identities.map(({ names: own, sex }) => {
    const spans = own.map(spanOfName);
    return { names: spans, roles: roles.of(spans), sex };
  });
  const whose = new Whose(described, reading, words, known);
  const references = new Map<Identity, Reference[]>(identities.map((identity) => [identity, []]));
  for (const mention of findReferences(blocks, identities, whose, reading, known))
    references.get(mention.identity)?.push(mention);
  const people = identities.map((identity, index) => {
    const own = references.get(identity) ?? [];
    return personOf(identity, own, fullestOf(described[index]!.roles) ?? calledBy(own, known));
  });
  return { people, whose };
}
