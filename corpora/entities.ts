/** Reads the corpora of named entities: texts with the spans of people, organisations, places and other names. */

import * as v from 'valibot';
import type { EntityType } from '../src/reading.ts';
import { readPolnear } from './polnear.ts';
import { areWithin, type CorpusPart, readLines } from './shared.ts';

export interface EntityDocument {
  id: string;
  text: string;
  /** In the order of the text, none within another. */
  entities: [start: number, end: number, type: EntityType][];
}

// The silver names call the fourth type otherwise.
const Type = v.pipe(
  v.picklist(['PER', 'ORG', 'LOC', 'MISC', 'MIS']),
  v.transform((type): EntityType => (type === 'MIS' ? 'MISC' : type)),
);
const Entities = v.pipe(
  v.array(v.tuple([v.number(), v.number(), Type])),
  v.transform((entities) => entities.sort((one, other) => one[0] - other[0])),
  v.check((sorted) => sorted.every(([start], at) => at === 0 || start >= sorted[at - 1]![1]), 'names within names'),
);

const Within = v.check(({ text, entities }: EntityDocument) => areWithin(text, entities), 'a name outside the text');
const Annotated = v.pipe(v.object({ id: v.string(), text: v.string(), entities: Entities }), Within);
const WithPeople = v.pipe(
  v.object({
    id: v.string(),
    text: v.string(),
    people: v.pipe(
      v.array(
        v.pipe(
          v.tuple([v.number(), v.number()]),
          v.transform(([start, end]) => [start, end, 'PER']),
        ),
      ),
      Entities,
    ),
  }),
  v.transform(({ people, ...rest }) => ({ ...rest, entities: people })),
  Within,
);
const Silver = v.object({ id: v.string(), entities: Entities });

/** The form of a line of `entities-*.jsonl`. */
export const EntityLine: v.GenericSchema<unknown, EntityDocument> = Annotated;

/** @returns the texts of `entities-<corpus>` with all their names */
export function readEntities(part: CorpusPart, corpus: string): EntityDocument[] {
  return readLines(`corpora/${part}/entities-${corpus}.jsonl`, EntityLine);
}

/** @returns the texts of `person-<corpus>` with the names of people, which alone are annotated there */
export function readPeople(part: CorpusPart, corpus: string): EntityDocument[] {
  return readLines(`corpora/${part}/person-${corpus}.jsonl`, WithPeople);
}

/** @returns PolNeAR's training articles with the names that another tagger found, wrong in places */
export function readSilver(): EntityDocument[] {
  const texts = new Map(readPolnear('train').map(({ id, text }) => [id, text]));
  return readLines('corpora/silver-person-polnear.jsonl', Silver).flatMap(({ id, entities }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text, entities }];
  });
}
