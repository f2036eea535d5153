/** Finds the mentions by name of an annotation's people, organisations and places; none of them lies within another. */

import type { Range } from '../shared.ts';
import type { Annotation } from './annotation.ts';
import { type FoundText, overlaps } from './found-text.ts';
import type { Sealed } from './words.ts';

export interface FoundName {
  /** In the order of the text. */
  mentions: Range[];
}

const CAPITAL = /[\p{Lu}\p{N}@]/u;
const SMALL_WORDS = /^(?:\p{Ll}[\p{L}'’]*\s+)+/u;

/** @returns the places of a form of a name, without the small words before it: an article is one even where a sentence begins */
function placesOf(found: FoundText, form: Sealed): Range[] {
  const places = found.find(form).filter((place) => CAPITAL.test(found.text.slice(...place)));
  const before = places.map((place) => SMALL_WORDS.exec(found.text.slice(...place))?.[0].length ?? 0);
  const small = Math.max(0, ...before);
  return places.map(([start, end]) => [start + small, end]);
}

/** @returns the mentions of each, in the order of the annotation */
export function findNames(
  found: FoundText,
  { people, organisations, places }: Annotation,
): Record<'people' | 'organisations' | 'places', FoundName[]> {
  const kinds = {
    people: people.map(({ name, aliases }) => [name, ...aliases]),
    organisations: organisations.map(({ name, alsoRight }) => [name, ...alsoRight]),
    places: places.map(({ name, alsoRight }) => [name, ...alsoRight]),
  };
  const names = { people: namesFor(people), organisations: namesFor(organisations), places: namesFor(places) };
  const candidates = (['people', 'organisations', 'places'] as const)
    .flatMap((kind) =>
      kinds[kind].flatMap((forms, index) =>
        forms.flatMap((form) => placesOf(found, form).map((range) => ({ name: names[kind][index]!, range }))),
      ),
    )
    .sort((one, other) => other.range[1] - other.range[0] - (one.range[1] - one.range[0]));
  const taken: Range[] = [];
  for (const { name, range } of candidates) {
    if (taken.some((longer) => overlaps(longer, range))) continue;
    taken.push(range);
    name.mentions.push(range);
  }
  for (const { mentions } of Object.values(names).flat()) mentions.sort((one, other) => one[0] - other[0]);
  return names;
}

function namesFor(annotated: readonly unknown[]): FoundName[] {
  return annotated.map(() => ({ mentions: [] }));
}
