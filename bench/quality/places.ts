/** Measures the spans of places and organisations on annotated text, with a library's beside. */

import nlp from 'compromise';
import { type EntityDocument, readEntities } from '../../corpora/entities.ts';
import type { NamedThing } from '../../src/analysis.ts';
import { scores, type Table } from './table.ts';
import { analysisOfText } from './whole.ts';

const SETS = ['wikigold', 'uner-ewt'];

/** Each name as its words; where in the text they stand differs by how white space is read. */
type Found = Record<'LOC' | 'ORG', string[]>;

function wordsOf(things: readonly NamedThing[]): string[] {
  return things.flatMap(({ spans }) => spans.map(({ text }) => text));
}

async function ours({ text }: EntityDocument): Promise<Found> {
  const { places, organisations } = await analysisOfText(text);
  return { LOC: wordsOf(places), ORG: wordsOf(organisations) };
}

async function compromise({ text }: EntityDocument): Promise<Found> {
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
  const tables: Table[] = [];
  for (const set of SETS) {
    const lines = readEntities('dev', set);
    const rows: Table['rows'] = [];
    for (const [name, find] of Object.entries({ Whosaid: ours, compromise })) {
      const counts = { LOC: [0, 0, 0], ORG: [0, 0, 0] };
      for (const line of lines) {
        const found = await find(line);
        for (const type of ['LOC', 'ORG'] as const) {
          const own = line.entities.filter(([, , is]) => is === type);
          const expected = own.map(([start, end]) => line.text.slice(start, end));
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
      rows.push([name, ...columns]);
    }
    tables.push({
      title: `Places and organisations on entities-${set}`,
      note: `${lines.length} texts; a name counts as found with the same words, as often as it stands there.`,
      columns: ['', 'places P', 'R', 'F1', 'organisations P', 'R', 'F1'],
      rows,
    });
  }
  return tables;
}
