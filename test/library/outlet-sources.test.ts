/** Whose word outlets rest on. */

import { describe, expect, it } from 'vitest';
import { outletsOver, restsOf } from '../../src/library/outlet-sources.ts';
import { kept } from './kept.ts';

const articles = [
  kept({
    published: '2024-05-30',
    text: 'Ada Lind said: “The bridge will be open by the end of June.”',
    people: [{ name: 'Ada Lind' }],
    said: [{ words: 'The bridge will be open by the end of June.', who: 'Ada Lind' }],
    sources: [
      { who: 'Ada Lind', type: 'person', times: 2 },
      { who: 'two officials', type: 'anonymous' },
    ],
  }),
  kept({ published: '2024-06-02', text: 'A report.', sources: [{ who: 'a report', type: 'document' }] }),
  kept({
    outlet: 'Courier',
    published: null,
    text: 'Tom Osei said: “It leaks.” Ada Lind said: “It holds.”',
    people: [{ name: 'Tom Osei' }, { name: 'Ada Lind' }],
    said: [
      { words: 'It leaks.', who: 'Tom Osei' },
      { words: 'It holds.', who: 'Ada Lind', sure: 0.3 },
    ],
    sources: [{ who: 'the council', type: 'organisation', times: 4 }],
  }),
];
const told = outletsOver(articles.map(restsOf));

describe('whose word outlets rest on', () => {
  it('is told of all together, then of each, that with most articles first', () => {
    expect(told.map(({ outlet, articles, statements }) => [outlet, articles, statements])).toEqual([
      [null, 3, 8],
      ['The Tarn Gazette', 2, 4],
      ['Courier', 1, 4],
    ]);
  });

  it('counts statements by the type of who makes them', () => {
    expect(told[0]?.shares).toEqual({ person: 2, organisation: 4, document: 1, outlet: 0, anonymous: 1 });
    expect(told[1]?.shares).toEqual({ person: 2, organisation: 0, document: 1, outlet: 0, anonymous: 1 });
  });

  it('is told by the month, where the day is known', () => {
    expect(told[1]?.months.map(({ month, articles, shares }) => [month, articles, shares.anonymous])).toEqual([
      ['2024-05', 1, 1],
      ['2024-06', 1, 0],
    ]);
    expect(told[2]?.months).toEqual([]);
  });

  it('tells who is quoted most, of the words that surely are theirs', () => {
    expect(told[0]?.speakers).toEqual([
      { name: 'Ada Lind', words: 10, share: 10 / 12 },
      { name: 'Tom Osei', words: 2, share: 2 / 12 },
    ]);
  });

  it('says nothing of no articles', () => {
    expect(outletsOver([])).toMatchObject([{ outlet: null, articles: 0, statements: 0, months: [], speakers: [] }]);
  });
});
