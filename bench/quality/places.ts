/** Measures the spans of places and organisations on annotated text, with a library's beside. */

import nlp from 'compromise';
import * as v from 'valibot';
import type { NamedThing } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { findPeople } from '../../src/people/people.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { findOrganisations } from '../../src/summary/organisations.ts';
import { findPlaces } from '../../src/summary/places.ts';
import { readBlocks } from '../../src/text/document.ts';
import { tagEntities } from '../../src/text/tagger.ts';
import { readJsonLines } from './data.ts';
import { scores, type Table } from './table.ts';

const Line = v.object({
  text: v.string(),
  entities: v.array(v.tuple([v.number(), v.number(), v.string(), v.string()])),
});
type Annotated = v.InferOutput<typeof Line>;

const SETS = ['entities-wikigold', 'entities-uner-ewt'];

/** Each name as its words; where in the text they stand differs by how white space is read. */
type Found = Record<'LOC' | 'ORG', string[]>;

function wordsOf(things: readonly NamedThing[]): string[] {
  return things.flatMap(({ spans }) => spans.map(({ text }) => text));
}

function ours({ text }: Annotated): Found {
  const blocks = readBlocks(articleOfText(text, null).blocks);
  const entities = tagEntities(blocks);
  const people = findPeople(blocks, findMarked(blocks), { byline: [] }, entities);
  const places = findPlaces(blocks, people, entities);
  return { LOC: wordsOf(places), ORG: wordsOf(findOrganisations(blocks, people, places, entities)) };
}

function compromise({ text }: Annotated): Found {
  const document = nlp(text);
  const bare = (words: string[]) => words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|['’]s$/gu, ''));
  return { LOC: bare(document.places().out('array')), ORG: bare(document.organizations().out('array')) };
}

/** How many of the expected words were found, each as often as it stands there. */
function common(found: readonly string[], expected: readonly string[]): number {
  const left = [...expected];
  return found.filter((words) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

export async function measurePlaces(): Promise<Table[]> {
  return SETS.map((set) => {
    const lines = readJsonLines(`corpora/dev/${set}.jsonl`).map((line) => v.parse(Line, line));
    const systems = { Whosaid: ours, compromise };
    const rows = Object.entries(systems).map(([name, find]) => {
      const counts = { LOC: [0, 0, 0], ORG: [0, 0, 0] };
      for (const line of lines) {
        const found = find(line);
        for (const type of ['LOC', 'ORG'] as const) {
          const expected = line.entities.filter(([, , is]) => is === type).map(([, , , words]) => words);
          counts[type][0]! += common(found[type], expected);
          counts[type][1]! += found[type].length;
          counts[type][2]! += expected.length;
        }
      }
      const columns = (['LOC', 'ORG'] as const).flatMap((type) => {
        const [right, given, all] = counts[type];
        const { precision, recall, f1 } = scores(right!, given!, all!);
        return [precision, recall, f1];
      });
      return [name, ...columns];
    });
    return {
      title: `Places and organisations on ${set}`,
      note: `${lines.length} texts; a name counts as found with the same words, as often as it stands there.`,
      columns: ['', 'places P', 'R', 'F1', 'organisations P', 'R', 'F1'],
      rows,
    };
  });
}
