/** Makes people of a reading: its names joined, its roles beside them, and whom its pronouns and nouns mean. */

import type { Article, Person, Span } from '../analysis.ts';
import type { LanguageCode, SourceWords } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Today } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { type TextBlock, tokenIndexAt } from '../text/document.ts';
import { type Entity, tagEntities } from '../text/tagger.ts';
import type { Identity } from './coreference.ts';
import { nominatives } from './genitives.ts';
import { findNames, type NameMention, takeNames } from './names.ts';
import { fullestRole, peopleNamed, spanOfName } from './people.ts';
import { type Reference, resolveReferences } from './references.ts';
import { fullestOf, Roles } from './roles-read.ts';
import { isSmallWord, type SmallWords, smallWordsOf } from './small-words.ts';
import { Whose } from './whose.ts';

/** Less sure names are left out; a person who is none stands first in what readers see. */
const LEAST_NAME = 0.5;
const LEAST_PERSON = 0.6;
/** Less likely than this a pronoun or noun is not said to mean somebody. */
const LEAST = 0.35;

/** @returns the reading's names as the tagger gives its own: whole tokens, and no article before what is no person's */
export function entitiesOf(blocks: readonly TextBlock[], { names }: Reading, words: SmallWords): Entity[] {
  const entities: Entity[] = [];
  for (const { span, type, confidence } of names) {
    if (confidence < (type === 'PER' ? LEAST_PERSON : LEAST_NAME) || isSmallWord(span.text, words)) continue;
    const block = blocks[span.block]!;
    const { tokens } = block;
    const last = entities.at(-1);
    let first = tokenIndexAt(block, span.start);
    if (last?.block === block) first = Math.max(first, last.end);
    let end = Math.min(tokens.length, tokenIndexAt(block, span.end - 1) + 1);
    while (end > first && (tokens[end - 1]!.kind === 'punctuation' || tokens[end - 1]!.lower === "'s")) end--;
    while (first < end - 1 && tokens[first]!.kind === 'punctuation') first++;
    while (type !== 'PER' && first < end - 1 && !tokens[first]!.capital && tokens[first]!.kind === 'word') first++;
    if (first < end) entities.push({ block, first, end, type, confidence });
  }
  return entities;
}

function touches(one: Span, other: Span): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/** What speaks without being a name, and is likely enough one of the people. */
function referencesRead(
  people: readonly Identity[],
  reading: Reading,
  words: SmallWords,
  roles: Roles,
  known: SourceWords,
): Reference[] {
  const described = people.map((person) => {
    const names = person.names.map(spanOfName);
    return { names, roles: roles.of(names) };
  });
  const whose = new Whose(described, reading, words, known);
  const found: Reference[] = [];
  for (const { span } of reading.meant) {
    if (whose.mentionAt(span)) continue;
    const [person, confidence] = [...whose.chancesOf(span)].reduce(
      (best, next) => (next[1] > best[1] ? next : best),
      [-1, 0],
    );
    if (person < 0 || confidence < LEAST || found.some((other) => touches(other.span, span))) continue;
    const via = /\s/.test(span.text) ? 'noun' : 'pronoun';
    found.push({ identity: people[person]!, span, via, confidence: Math.min(1, confidence) });
  }
  return found;
}

/** The names with their last words as the article has them elsewhere: "Linds" is Lind's. */
function inNominative(names: readonly NameMention[], language: string | null): NameMention[] {
  const nominative = nominatives(
    names.map(({ parts }) => parts.at(-1)!),
    language,
  );
  return names.map((name) => ({ ...name, parts: [...name.parts.slice(0, -1), nominative(name.parts.at(-1)!)] }));
}

/**
 * @param entities the reading's names
 * @param today the parts that today's code does instead
 */
export function peopleRead(
  blocks: readonly TextBlock[],
  marked: readonly Span[],
  { byline }: Pick<Article, 'byline'>,
  reading: Reading,
  entities: readonly Entity[],
  language: LanguageCode | null,
  today: Today,
): Person[] {
  const names = today.has('names')
    ? findNames(blocks, tagEntities(blocks))
    : inNominative(takeNames(blocks, entities), language);
  const known = LANGUAGES[language ?? 'en'].sources;
  const roles = new Roles(blocks, reading, known);
  return peopleNamed(names, byline, {
    referencesTo: (people) =>
      today.has('meant')
        ? resolveReferences(blocks, people, marked, entities)
        : referencesRead(people, reading, smallWordsOf(blocks), roles, known),
    roleOf: (person) => (today.has('roles') ? fullestRole(person) : fullestOf(roles.of(person.names.map(spanOfName)))),
  });
}
