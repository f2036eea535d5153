/** Finds the places of an article and merges the forms of their names over it. */

import type { NamedThing, Person } from '../analysis.ts';
import { ORGANISATION_WORDS } from '../language/en/not-people.ts';
import { LONGEST_PLACE_NAME, placeNamed } from '../language/en/places.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { coverOfNames } from './cover.ts';
import { findProperNames, type ProperName } from './proper-names.ts';

interface PlaceName extends ProperName {
  name: string;
}

/** Headlines in capitals and headings would make every word a name. */
export function tellsNews({ kind }: TextBlock): boolean {
  return kind !== 'headline' && kind !== 'heading';
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
      name = placeNamed(block.text.slice(tokens[index]!.start, tokens[end - 1]!.end));
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

/**
 * @param blocks the article's blocks
 * @param people whose names are no places
 * @returns the places in order of first mention, each with the spans of its mentions
 */
export function findPlaces(blocks: readonly TextBlock[], people: readonly Person[]): NamedThing[] {
  const isPerson = coverOfNames(people);
  const places = new Map<string, NamedThing>();
  for (const block of blocks.filter(tellsNews)) {
    for (const run of findProperNames(block)) {
      for (const { first, end, name } of placesIn(block, run)) {
        const span = spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
        if (isPerson(block.index, span.start, span.end)) continue;
        const place = places.get(name);
        if (place) place.spans.push(span);
        else places.set(name, { name, spans: [span] });
      }
    }
  }
  return [...places.values()];
}
