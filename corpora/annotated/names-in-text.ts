/** Finds the mentions by name of an annotation's people, organisations and places; none of them lies within another. */

import type { Range } from '../shared.ts';
import type { Annotation } from './annotation.ts';
import { type FoundText, rangesOverlap } from './found-text.ts';
import type { Sealed } from './words.ts';

export interface FoundName {
  /** In the order of the text. */
  mentions: Range[];
}

const CAPITAL = /[\p{Lu}\p{N}@]/u;
/** "USA", "New York" */
const CAPITALS = /\p{Lu}\S*\p{Lu}|\s\p{Lu}/u;
const SMALL_WORDS = /^(?:\p{Ll}[\p{L}'’]*\s+)+/u;
/** What stands before a word that has a capital anyhow. */
const SENTENCE_START = /(?:^|[\n.!?…:“"„«»¿¡–—-]\s*)$/u;

/** @returns the places of a form, without the small words before it: an article is one even where a sentence begins */
function placesOf(found: FoundText, form: Sealed): Range[] {
  const places = found.find(form).filter((place) => CAPITAL.test(found.text.slice(...place)));
  const small = Math.max(0, ...places.map((place) => SMALL_WORDS.exec(found.text.slice(...place))?.[0].length ?? 0));
  return places.map(([start, end]) => [start + small, end]);
}

/**
 * Another form of a name may be a description, "the ministry": a name has its capital within a sentence too, or more than one;
 * in German, where every noun has one, more than one within a sentence, or a word of the full name.
 */
function isName(found: FoundText, places: readonly Range[], form: Sealed, name: Sealed, language: string): boolean {
  const isWithin = ([start]: Range) => !SENTENCE_START.test(found.text.slice(Math.max(0, start - 3), start));
  const hasMore = (place: Range) => CAPITALS.test(found.text.slice(...place));
  if (language !== 'de') return places.some((place) => isWithin(place) || hasMore(place));
  return form.w.some((hash) => name.w.includes(hash)) || places.some((place) => isWithin(place) && hasMore(place));
}

/** @returns the mentions of each, in the order of the annotation */
export function annotatedNames(
  found: FoundText,
  { language, people, organisations, places }: Annotation,
): Record<'people' | 'organisations' | 'places', FoundName[]> {
  const candidates: { mentions: Range[]; range: Range }[] = [];
  const look = (forms: readonly Sealed[], mentions: Range[]) => {
    for (const form of forms) for (const range of placesOf(found, form)) candidates.push({ mentions, range });
  };
  const named = ({ name, alsoRight }: Annotation['organisations'][number]): FoundName => {
    const mentions: Range[] = [];
    look([name], mentions);
    look(
      alsoRight.filter((form) => isName(found, placesOf(found, form), form, name, language)),
      mentions,
    );
    return { mentions };
  };
  const names = {
    people: people.map(({ name, aliases }): FoundName => {
      const mentions: Range[] = [];
      look([name, ...aliases], mentions);
      return { mentions };
    }),
    organisations: organisations.map(named),
    places: places.map(named),
  };
  candidates.sort((one, other) => other.range[1] - other.range[0] - (one.range[1] - one.range[0]));
  const taken: Range[] = [];
  for (const { mentions, range } of candidates) {
    if (taken.some((longer) => rangesOverlap(longer, range))) continue;
    taken.push(range);
    mentions.push(range);
  }
  for (const { mentions } of Object.values(names).flat()) mentions.sort((one, other) => one[0] - other[0]);
  return names;
}
