/** Finds the organisations of an article and joins their short forms to the full ones. */

import type { NamedThing, Person, Span } from '../analysis.ts';
import { BRAND_WORDS, NATIONALITIES, ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { isOutlet } from '../language/en/outlets.ts';
import { TITLES } from '../language/en/titles.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Entity } from '../text/tagger.ts';
import { coverOf, coverOfNames } from './cover.ts';
import { tellsNews } from './places.ts';
import { findProperNames, type ProperName } from './proper-names.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Abbreviations in capitals that name no organisation. */
const NO_ORGANISATION = new Set([
  'ceo',
  'cfo',
  'cto',
  'covid',
  'gdp',
  'gmt',
  'bst',
  'est',
  'pm',
  'am',
  'tv',
  'mp',
  'mps',
  'dna',
  'ai',
  'vip',
]);

function isOrganisation(block: TextBlock, { first, end }: ProperName): boolean {
  const tokens = block.tokens.slice(first, end);
  const text = block.text.slice(tokens[0]!.start, tokens.at(-1)!.end);
  if (isOutlet(text)) return true;
  if (tokens.length === 1) {
    const [token] = tokens;
    return BRAND_WORDS.has(token!.lower) || (ACRONYM.test(token!.text) && !NO_ORGANISATION.has(token!.lower));
  }
  return tokens.some(({ lower }, index) => ORGANISATION_WORDS.has(lower) && (index > 0 || tokens[1]?.lower === 'of'));
}

/** The first letters of the name's capitalised words: "Shanghai Cooperation Organization" -> "SCO". */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Leaves out titles and nationalities before the name: "Russian Foreign Ministry" -> "Foreign Ministry". */
function withoutTitle(block: TextBlock, { first, end }: ProperName): ProperName {
  let start = first;
  while (start < end - 1 && (TITLES.has(block.tokens[start]!.lower) || NATIONALITIES.has(block.tokens[start]!.lower)))
    start++;
  return { first: start, end };
}

/** Below this the tagger's organisations need a word that shows them to be one. */
const SURE = 0.6;

/** The organisations of a block: those that their words show, and of the tagger's those that are none of them. */
function organisationsIn(block: TextBlock, tagged: readonly ProperName[]): Span[] {
  const shown = findProperNames(block)
    .map((run) => withoutTitle(block, run))
    .filter((name) => isOrganisation(block, name));
  const known = [
    ...shown,
    ...tagged.filter(({ first, end }) => !shown.some((other) => other.first < end && other.end > first)),
  ];
  return known
    .sort((a, b) => a.first - b.first)
    .map(({ first, end }) => spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end));
}

/** What the forms of one name have in common: its initials where it has three at least. */
function keyOf(name: string): string {
  if (ACRONYM.test(name)) return name;
  const letters = initials(name);
  return letters.length > 2 ? letters : name.toLowerCase();
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
  for (const { block, first, end, type, confidence } of entities) {
    if (type === 'ORG' && confidence >= SURE) tagged[block.index]!.push({ first, end });
  }
  const found = new Map<string, NamedThing>();
  for (const block of blocks.filter(tellsNews)) {
    for (const span of organisationsIn(block, tagged[block.index]!)) {
      if (isPerson(block.index, span.start, span.end) || isPlace(block.index, span.start, span.end)) continue;
      const key = keyOf(span.text);
      const there = found.get(key);
      if (!there) found.set(key, { name: span.text, spans: [span] });
      else {
        there.spans.push(span);
        if (span.text.length > there.name.length) there.name = span.text;
      }
    }
  }
  return [...found.values()];
}
