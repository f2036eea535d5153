/** A small library, written for the tests of what is told over articles: two outlets, four articles, one wall. */

import type { KeptArticle } from '../../src/library/kept-article.ts';
import { kept } from './kept.ts';

const SAID = 'We cannot ask people to work under a wall that moves, and we will not';

/** In order of publication. */
export function shelf(): KeptArticle[] {
  return [
    kept({
      address: 'https://gazette.example/march/wall',
      published: '2024-03-04',
      headline: 'Harbour wall is sound, says port',
      text: 'Marta Lindqvist, the harbour engineer, said: “The wall holds.” According to a report it was built in 1911. Two officials disagreed.',
      people: [{ name: 'Marta Lindqvist', role: 'the harbour engineer' }],
      said: [{ words: 'The wall holds.', who: 'Marta Lindqvist' }],
      sources: [
        { who: 'Marta Lindqvist', type: 'person', times: 2 },
        { who: 'a report', type: 'document' },
        { who: 'two officials', type: 'anonymous', times: 2 },
      ],
    }),
    kept({
      address: 'https://gazette.example/may/dock',
      published: '2024-05-16',
      headline: 'Kestrel Bay closes its northern dock',
      text: `“${SAID},” said Marta Lindqvist, the port’s director.\nTom Adeyemi, the union’s secretary, said nobody had been told. “We learnt it from the Gazette,” he said.`,
      people: [
        { name: 'Marta Lindqvist', role: 'the port’s director' },
        { name: 'Tom Adeyemi', role: 'the union’s secretary' },
      ],
      said: [
        { words: `${SAID},`, who: 'Marta Lindqvist' },
        { words: 'nobody had been told', who: 'Tom Adeyemi', kind: 'indirect' },
        { words: 'We learnt it from the Gazette,', who: 'Tom Adeyemi', sure: 0.5 },
      ],
      sources: [
        { who: 'Marta Lindqvist', type: 'person' },
        { who: 'Tom Adeyemi', type: 'person', times: 2 },
        { who: 'the port authority', type: 'organisation', times: 3 },
      ],
    }),
    kept({
      address: 'https://courier.example/dock',
      outlet: 'Coastal Courier',
      published: '2024-05-17',
      headline: 'Dockers sent home as wall moves',
      text: 'Lindqvist, the director of the port, said she could not ask “dockers to work under a wall that moves”.\nTom Adeyemi called it late.',
      people: [{ name: 'Lindqvist', role: 'the director of the port' }, { name: 'Tom Adeyemi' }],
      said: [{ words: 'dockers to work under a wall that moves', who: 'Lindqvist', kind: 'partial' }],
      sources: [
        { who: 'Lindqvist', type: 'person' },
        { who: 'The Tarn Gazette', type: 'outlet', times: 2 },
        { who: 'a docker', type: 'anonymous' },
      ],
    }),
    kept({
      address: 'https://courier.example/june',
      outlet: 'Coastal Courier',
      published: '2024-06-20',
      headline: 'Port director Lindqvist to stand for the senate',
      text: 'Martha Lindqvist, who led the port, will stand for the senate. “The wall is repaired,” she said.',
      people: [{ name: 'Martha Lindqvist' }],
      said: [{ words: 'The wall is repaired,', who: 'Martha Lindqvist' }],
      sources: [{ who: 'Martha Lindqvist', type: 'person' }],
    }),
  ];
}
