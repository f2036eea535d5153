/** Measures the names that the shipped model reads in text of other languages than English, by type. */

import { type EntityDocument, readEntities } from '../../corpora/entities.ts';
import { blocksOfLines } from '../../corpora/lines.ts';
import { readFromDisk } from '../../src/read-from-disk.ts';
import type { EntityType } from '../../src/reading.ts';
import { interval } from './bootstrap.ts';
import { scores, type Table } from './table.ts';

const SETS = [
  ['German, GermEval 2014', 'germeval-de'],
  ['Spanish, CoNLL-2002', 'conll2002-es'],
  ['Dutch, CoNLL-2002', 'conll2002-nl'],
  ['Portuguese, UNER Bosque', 'uner-bosque-pt'],
] as const;

const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

type Counts = Record<EntityType, { right: number; given: number; wanted: number }>;

const keyOf = (start: number, end: number, type: EntityType): string => `${type} ${start} ${end}`;

/** Names count by their exact stretch and type. */
async function countsOf({ text, entities }: EntityDocument): Promise<Counts> {
  const { blocks, starts } = blocksOfLines(text);
  const { names } = await readFromDisk(blocks, []);
  const wanted = new Set(entities.map(([start, end, type]) => keyOf(start, end, type)));
  const given = new Set(
    names.map(({ span: { block, start, end }, type }) => keyOf(starts[block]! + start, starts[block]! + end, type)),
  );
  const right = [...given].filter((key) => wanted.has(key));
  const of = (type: EntityType) => {
    const count = (keys: Iterable<string>) => [...keys].filter((key) => key.startsWith(type)).length;
    return { right: count(right), given: count(given), wanted: count(wanted) };
  };
  return { PER: of('PER'), ORG: of('ORG'), LOC: of('LOC'), MISC: of('MISC') };
}

function f1Of(counts: readonly Counts[], types: readonly EntityType[]) {
  const sum = (what: 'right' | 'given' | 'wanted') =>
    counts.reduce((all, own) => all + types.reduce((total, type) => total + own[type][what], 0), 0);
  return scores(sum('right'), sum('given'), sum('wanted'));
}

/** @returns the table of `npm run quality -- names` */
export default async function measure(): Promise<Table[]> {
  const rows: Table['rows'] = [];
  for (const [title, set] of SETS) {
    const counts: Counts[] = [];
    const documents = readEntities('dev', set);
    for (const document of documents) counts.push(await countsOf(document));
    const told = TYPES.filter((type) => counts.some((own) => own[type].wanted > 0));
    const people = f1Of(counts, ['PER']);
    rows.push([
      title,
      documents.length,
      people.precision,
      people.recall,
      people.f1,
      interval(counts, (sample) => f1Of(sample, ['PER']).f1),
      ...(['ORG', 'LOC', 'MISC'] as const).map((type) => (told.includes(type) ? f1Of(counts, [type]).f1 : '')),
      f1Of(counts, told).f1,
    ]);
  }
  return [
    {
      title: 'Names in other languages',
      note: 'Exact stretches and types of names as the shipped model reads them in single sentences of the development sets, with the 95% interval of a bootstrap over sentences; of each set’s training part the model has learnt.',
      columns: [
        'text',
        'sentences',
        'people precision',
        'recall',
        'F1',
        '95%',
        'organisations F1',
        'places F1',
        'others F1',
        'all F1',
      ],
      rows,
    },
  ];
}
