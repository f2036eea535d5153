/** Finds the organisations of an article and joins their short forms to the full ones. */

import type { NamedThing, Person, Span } from '../analysis.ts';
import { BRAND_WORDS, ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { NO_BODIES } from '../language/en/organisations.ts';
import { isOutlet } from '../language/en/outlets.ts';
import { GEOGRAPHIC_WORDS } from '../language/en/places.ts';
import { TITLES } from '../language/en/titles.ts';
import { words } from '../language/words.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Entity } from '../text/tagger.ts';
import { type Cover, coverOf, coverOfNames } from './cover.ts';
import { joinForms } from './forms.ts';
import { tellsNews } from './places.ts';
import { findProperNames, type ProperName } from './proper-names.ts';

/** Words in small letters that stand inside names. */
const INNER = words("& 's ’s and at de des di du for in of on the");

/** Whether the words themselves show an organisation, as "Northern Grain Union" and "Bank of China" do. */
function isOrganisation(block: TextBlock, { first, end }: ProperName): boolean {
  const tokens = block.tokens.slice(first, end);
  if (isOutlet(block.text.slice(tokens[0]!.start, tokens.at(-1)!.end))) return true;
  if (tokens.length === 1) return BRAND_WORDS.has(tokens[0]!.lower);
  return tokens.some(
    ({ lower }, index) =>
      ORGANISATION_WORDS.has(lower) &&
      !NO_BODIES.has(lower) &&
      !GEOGRAPHIC_WORDS.has(lower) &&
      (index > 0 || tokens[1]?.lower === 'of'),
  );
}

/** Whether the tagger's name is written like one: it errs most where small words are in it. */
function isWritten({ block, first, end }: Entity): boolean {
  return block.tokens
    .slice(first, end)
    .every(({ lower, capital, kind }) => capital || kind !== 'word' || INNER.has(lower));
}

/** Leaves out an article and titles before the name: "President of the Grain Union" is not one name. */
function withoutTitle(block: TextBlock, { first, end }: ProperName): ProperName {
  let start = first;
  while (start < end - 1 && (TITLES.has(block.tokens[start]!.lower) || block.tokens[start]!.lower === 'the')) start++;
  return { first: start, end };
}

/** What comes between a title and the name after it. */
const AFTER_TITLE = /\.?\s/y;

/** "Union Health Minister Dr" before a person's name: all of it is the person's title. */
function isTitleOf(isPerson: Cover, block: TextBlock, { end, text }: Span): boolean {
  if (!TITLES.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) return false;
  AFTER_TITLE.lastIndex = end;
  return AFTER_TITLE.test(block.text) && isPerson(block.index, AFTER_TITLE.lastIndex, AFTER_TITLE.lastIndex + 1);
}

/** Below this the tagger's organisations need a word that shows them to be one. */
const SURE = 0.5;
const CERTAIN = 0.7;

function textOf({ block, first, end }: Entity): string {
  return block.text.slice(block.tokens[first]!.start, block.tokens[end - 1]!.end);
}

/** The names that the tagger is certain of somewhere in the article, and their first words: elsewhere it may doubt them. */
function namesOf(entities: readonly Entity[]): { full: Set<string>; first: Set<string> } {
  const names = { full: new Set<string>(), first: new Set<string>() };
  for (const entity of entities) {
    if (entity.type !== 'ORG' || entity.confidence < CERTAIN || !isWritten(entity)) continue;
    const name = textOf(entity).replace(/^the\s/i, '');
    names.full.add(name);
    names.first.add(name.split(' ', 1)[0]!);
  }
  return names;
}

function overlaps(one: ProperName, other: ProperName): boolean {
  return one.first < other.end && one.end > other.first;
}

/** The organisations of a block: the tagger's, and those that their words show where it has none or a shorter one. */
function organisationsIn(block: TextBlock, tagged: readonly ProperName[]): Span[] {
  const shown = findProperNames(block)
    .map((run) => withoutTitle(block, run))
    .filter((name) => isOrganisation(block, name))
    .filter(
      (name) => !tagged.some((other) => overlaps(name, other) && other.end - other.first >= name.end - name.first),
    );
  return [...shown, ...tagged.filter((name) => !shown.some((other) => overlaps(name, other)))]
    .sort((a, b) => a.first - b.first)
    .map(({ first, end }) => spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end));
}

/**
 * @param people whose names are no organisations
 * @param places that are no organisations on their own
 * @param entities the tagger's names
 * @returns the organisations in order of first mention; "SCO" belongs to "Shanghai Cooperation Organization"
 */
export function findOrganisations(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  places: readonly NamedThing[],
  entities: readonly Entity[],
): NamedThing[] {
  const isPerson = coverOfNames(people);
  const isPlace = coverOf(places.flatMap(({ spans }) => spans));
  const tagged = blocks.map((): ProperName[] => []);
  const known = namesOf(entities);
  for (const entity of entities) {
    const { block, first, end, type, confidence } = entity;
    const isSure = type === 'ORG' && confidence >= SURE;
    if (
      !(
        isSure ||
        (/^(?:MISC|ORG)$/.test(type) && (known.full.has(textOf(entity)) || known.first.has(textOf(entity))))
      ) ||
      !isWritten(entity)
    )
      continue;
    const article = end - first > 1 && block.tokens[first]!.lower === 'the' ? 1 : 0;
    tagged[block.index]!.push({ first: first + article, end });
  }
  for (const [index, { tokens }] of blocks.entries()) {
    const there = new Set(tagged[index]!.flatMap(({ first, end }) => tokens.slice(first, end)));
    // The tagger may pass a name over where it stands alone.
    for (const [first, token] of tokens.entries())
      if (token.capital && known.full.has(token.text) && !there.has(token))
        tagged[index]!.push({ first, end: first + 1 });
  }
  const found = blocks
    .filter(tellsNews)
    .flatMap((block) => organisationsIn(block, tagged[block.index]!))
    .filter(({ block, start, end }) => !isPerson(block, start, end) && !isPlace(block, start, end))
    .filter((span) => !isTitleOf(isPerson, blocks[span.block]!, span));
  return joinForms(found);
}
