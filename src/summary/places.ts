/** Finds the places of an article and merges the forms of their names over it. */

import type { NamedThing, Person, Span } from '../analysis.ts';
import { SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import { AUXILIARIES, PREPOSITIONS } from '../language/en/function-words.ts';
import { ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { GEOGRAPHIC_WORDS, LONGEST_PLACE_NAME, placeNamed, SEATS } from '../language/en/places.ts';
import { PAST_FORMS, THIRD_PERSONS } from '../language/en/verb-forms.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Entity } from '../text/tagger.ts';
import { coverOf, coverOfNames } from './cover.ts';
import { findProperNames, type ProperName } from './proper-names.ts';

interface PlaceName extends ProperName {
  name: string;
}

/** Headlines in capitals and headings would make every word a name. */
export function tellsNews({ kind }: TextBlock): boolean {
  return kind !== 'headline' && kind !== 'heading';
}

/** "BEIJING —" opens the report of an agency; short names in capitals are abbreviations. */
function withoutCapitals(text: string): string {
  return text.replace(/\p{Lu}{4,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** The places inside a run of capitalised words: "US" of "US Senate" is none, the one of "US President" is. */
function placesIn(block: TextBlock, run: ProperName): PlaceName[] {
  const { tokens } = block;
  const found: PlaceName[] = [];
  let index = run.first;
  while (index < run.end) {
    let name: string | null = null;
    let end = Math.min(run.end, index + LONGEST_PLACE_NAME);
    for (; end > index; end--) {
      name = placeNamed(withoutCapitals(block.text.slice(tokens[index]!.start, tokens[end - 1]!.end)));
      if (name) break;
    }
    const inLongerName = tokens
      .slice(index > run.first ? run.first : end, run.end)
      .some(({ lower }) => ORGANISATION_WORDS.has(lower));
    if (name && !inLongerName) found.push({ first: index, end, name });
    index = name ? end : index + 1;
  }
  return found;
}

/** "Washington will leave the treaty": the country that a seat stands for when it acts; null where the city itself is meant. */
function governedFrom({ text, tokens }: TextBlock, { first, end }: ProperName): string | null {
  const country = SEATS[text.slice(tokens[first]!.start, tokens[end - 1]!.end)];
  const before = tokens[first - 1];
  const next = tokens[end]?.lower ?? '';
  const acts = AUXILIARIES.has(next) || SPEECH_VERBS.has(next) || PAST_FORMS.has(next) || THIRD_PERSONS.has(next);
  return country && acts && !PREPOSITIONS.has(before?.lower ?? '') && !before?.capital ? placeNamed(country) : null;
}

/** The tagger is surer of places that the lists do not know when it gives them at least this. */
const SURE = 0.7;
/** Of an organisation it need be less sure to keep a place out of its name. */
const LIKELY = 0.6;

/** "Bank of China" is no place, "Bay of Bengal" is one. */
function isBody({ block, first, end }: Entity): boolean {
  const words = block.tokens.slice(first, end);
  return words.length > 1 && words.some(({ lower }) => ORGANISATION_WORDS.has(lower) && !GEOGRAPHIC_WORDS.has(lower));
}

function spanOfTokens(block: TextBlock, { first, end }: ProperName): Span {
  return spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
}

/**
 * @param blocks the article's blocks
 * @param people whose names are no places
 * @param entities the tagger's names: places that no list has, and organisations with a place in their name
 * @returns the places in order of first mention, each with the spans of its mentions
 */
export function findPlaces(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  entities: readonly Entity[],
): NamedThing[] {
  const isPerson = coverOfNames(people);
  const told = entities.filter(({ block }) => tellsNews(block));
  const isOther = coverOf(
    told
      .filter(({ type, confidence, first, end }) => type === 'ORG' && confidence >= LIKELY && end - first > 1)
      .map((entity) => spanOfTokens(entity.block, entity)),
  );
  const listed = blocks.filter(tellsNews).flatMap((block) =>
    findProperNames(block)
      .flatMap((run) => placesIn(block, run))
      .map(({ name, ...tokens }) => ({
        name,
        country: governedFrom(block, tokens),
        span: spanOfTokens(block, tokens),
      }))
      .filter(({ span }) => !isOther(block.index, span.start, span.end)),
  );
  const isListed = coverOf(listed.map(({ span }) => span));
  const tagged = told
    .filter((entity) => entity.type === 'LOC' && entity.confidence >= SURE && !isBody(entity))
    .map((entity) => spanOfTokens(entity.block, entity))
    .filter(({ block, start, end }) => !isListed(block, start, end))
    .map((span) => {
      const name = withoutCapitals(span.text);
      return { name: placeNamed(name) ?? name, country: null, span };
    });
  const places = new Map<string, NamedThing>();
  const named = new Set(listed.map(({ name }) => name));
  for (const { name: own, country, span } of [...listed, ...tagged].sort(
    (a, b) => a.span.block - b.span.block || a.span.start - b.span.start,
  )) {
    if (isPerson(span.block, span.start, span.end)) continue;
    const name = country && named.has(country) ? country : own;
    const place = places.get(name);
    if (place) place.spans.push(span);
    else places.set(name, { name, spans: [span] });
  }
  return [...places.values()];
}
