/** The people of an article: names found, joined, described, and their pronouns resolved. */

import type { Article, Mention, Person, Span } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { foldName } from '../text/name-lexicon.ts';
import { type Entity, tagEntities } from '../text/tagger.ts';
import { type Identity, joinNames } from './coreference.ts';
import { findNames, type NameMention } from './names.ts';
import { type Reference, resolveReferences } from './references.ts';
import { affiliationOf, roleOf } from './roles.ts';

export function spanOfName({ block, first, end }: NameMention): Span {
  return spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
}

/** How well a mention serves as the person's name: by its words; a handle only where nothing better is there. */
function fullness({ block, first, parts }: NameMention): number {
  return block.tokens[first]!.text.startsWith('@') ? 0 : parts.length;
}

/** What the words beside any of the names say the person is, where they say most. */
export function fullestRole(identity: Identity): Span | null {
  let fullest: Span | null = null;
  for (const mention of identity.names) {
    const role = roleOf(mention);
    if (role && role.text.length > (fullest?.text.length ?? 0)) fullest = role;
  }
  return fullest ?? firstAffiliation(identity);
}

function firstAffiliation(identity: Identity): Span | null {
  for (const mention of identity.names) {
    const affiliation = affiliationOf(mention);
    if (affiliation) return affiliation;
  }
  return null;
}

function personOf(identity: Identity, references: readonly Reference[], role: Span | null): Person {
  const forms = new Map<string, string>();
  const mentions: Mention[] = [];
  let fullest: NameMention | undefined;
  for (const name of identity.names) {
    const span = spanOfName(name);
    mentions.push({ ...span, via: 'name', confidence: name.confidence });
    if (!fullest || fullness(name) > fullness(fullest)) fullest = name;
    const folded = foldName(span.text);
    if (!forms.has(folded)) forms.set(folded, span.text);
  }
  const sure = Math.max(...identity.names.map(({ confidence }) => confidence));
  for (const { span, via, confidence } of references) mentions.push({ ...span, via, confidence: confidence * sure });
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  const name = forms.get(foldName(spanOfName(fullest!).text))!;
  return {
    name,
    aliases: [...forms.values()].filter((form) => form !== name),
    role,
    confidence: sure,
    mentions,
  };
}

/** Whether the person is the article's own author, named only as such. */
function isAuthor(identity: Identity, byline: readonly string[]): boolean {
  const own = identity.parts.join(' ');
  return identity.names.length === 1 && byline.some((author) => foldName(author) === own);
}

/** What is told of people whose names are known. */
export interface Telling {
  /** The pronouns and nouns that mean one of them. */
  referencesTo(people: readonly Identity[]): readonly Reference[];
  roleOf(person: Identity): Span | null;
}

/**
 * @param names the names of people in text order
 * @param byline the article's authors: one of them counts only where the text is about them
 * @param telling who is meant without a name, and what they are
 * @returns the people in order of their first mention
 */
export function peopleNamed(names: readonly NameMention[], byline: readonly string[], telling: Telling): Person[] {
  const identities = joinNames(names).filter((identity) => !isAuthor(identity, byline));
  const references = new Map<Identity, Reference[]>(identities.map((identity) => [identity, []]));
  for (const mention of telling.referencesTo(identities)) references.get(mention.identity)?.push(mention);
  return identities.map((identity) => personOf(identity, references.get(identity) ?? [], telling.roleOf(identity)));
}

/**
 * @param blocks the article's blocks
 * @param quoted the marked quotations, as spans
 * @param article its byline
 * @param entities the names of all kinds in the blocks
 * @returns the people in order of their first mention
 */
export function findPeople(
  blocks: readonly TextBlock[],
  quoted: readonly Span[],
  article: Pick<Article, 'byline'>,
  entities: readonly Entity[] = tagEntities(blocks),
): Person[] {
  return peopleNamed(findNames(blocks, entities), article.byline, {
    referencesTo: (people) => resolveReferences(blocks, people, quoted, entities),
    roleOf: fullestRole,
  });
}
