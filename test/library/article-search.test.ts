/** Holds what a search over kept articles finds, and the passages that it shows. */

import { describe, expect, it } from 'vitest';
import { type ArticleQuery, indexed, latestFirst, SearchIndex } from '../../src/library/article-search.ts';
import { passagesIn } from '../../src/library/found-passages.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { merged, type Segment, segmentOf } from '../../src/library/segment.ts';
import { kept } from './kept.ts';

const NOTHING: ArticleQuery = {
  words: '',
  speaker: '',
  kind: null,
  source: '',
  outlet: null,
  language: null,
  from: null,
  to: null,
};

const DOCK = kept({
  address: 'https://bay.example/dock',
  outlet: 'Harbour Wire',
  published: '2026-03-02T09:00:00+01:00',
  headline: 'Dock shut',
  text: 'The dock at Kestrel Bay is shut.\n“The wall moves,” said Marta Lindqvist.\n“We heard of no repair,” Tom Adeyemi said.\nAn inquiry by the council begins in April.',
  people: [{ name: 'Marta Lindqvist', aliases: ['Lindqvist'] }, { name: 'Tom Adeyemi' }],
  said: [
    { words: 'The wall moves', who: 'Marta Lindqvist' },
    { words: 'We heard of no repair', who: 'Tom Adeyemi', kind: 'partial' },
  ],
  sources: [{ who: 'the council', type: 'organisation' }],
});
const FERRY = kept({
  address: 'https://inlet.example/ferry',
  outlet: 'Inlet Post',
  published: '2026-04-05',
  headline: 'Ferry to Ærø',
  text: 'The ferry to Málaga sails again. A repair of the wall took a year.\n“It moves,” said Ana Solé.',
  people: [{ name: 'Ana Solé' }],
  said: [{ words: 'It moves', who: 'Ana Solé', sure: 0.4 }],
});
const ALL = [DOCK, FERRY];

const rows = ALL.map(({ analysis: _, ...head }, number) => ({ ...head, number, bytes: 1, hash: 1 })).sort(latestFirst);
const segment = (articles: readonly KeptArticle[], first = 0): Segment =>
  segmentOf(
    articles.map((article, index) => indexed(first + index, article)),
    0,
  );

function find(asked: Partial<ArticleQuery>, segments = [segment(ALL)]): string[] {
  return new SearchIndex(segments).find({ ...NOTHING, ...asked }, rows).map(({ row }) => row.title);
}

describe('search over kept articles', () => {
  it('finds all, in the order of the list, where nothing is asked', () => {
    expect(find({})).toEqual(['Ferry to Ærø', 'Dock shut']);
  });

  it('finds words by their beginnings, without accents and capitals', () => {
    expect(find({ words: 'KEST' })).toEqual(['Dock shut']);
    expect(find({ words: 'malaga' })).toEqual(['Ferry to Ærø']);
    expect(find({ words: 'estrel' })).toEqual([]);
  });

  it('wants every word, anywhere in the article', () => {
    expect(find({ words: 'wall repair' })).toEqual(['Ferry to Ærø', 'Dock shut']);
    expect(find({ words: 'wall council' })).toEqual(['Dock shut']);
    expect(find({ words: 'ferry council' })).toEqual([]);
  });

  it('finds by headline and outlet too', () => {
    expect(find({ words: 'harbour' })).toEqual(['Dock shut']);
    expect(find({ words: 'ærø' })).toEqual(['Ferry to Ærø']);
  });

  it('wants the words in what the speaker says', () => {
    expect(find({ speaker: 'lindq', words: 'wall' })).toEqual(['Dock shut']);
    expect(find({ speaker: 'lindq', words: 'repair' })).toEqual([]);
    expect(find({ speaker: 'tom', words: 'repair' })).toEqual(['Dock shut']);
  });

  it('holds nobody for a speaker of whom it is in doubt', () => {
    expect(find({ speaker: 'solé' })).toEqual([]);
  });

  it('finds by kind', () => {
    expect(find({ kind: 'partial' })).toEqual(['Dock shut']);
    expect(find({ kind: 'direct' })).toEqual(['Ferry to Ærø', 'Dock shut']);
    expect(find({ kind: 'direct', words: 'repair' })).toEqual([]);
  });

  it('finds by source, and by a source together with a speaker', () => {
    expect(find({ source: 'council' })).toEqual(['Dock shut']);
    expect(find({ source: 'council', speaker: 'tom' })).toEqual(['Dock shut']);
    expect(find({ source: 'council', words: 'ferry' })).toEqual([]);
  });

  it('finds by outlet, language and days of publication', () => {
    expect(find({ outlet: 'Inlet Post' })).toEqual(['Ferry to Ærø']);
    expect(find({ language: 'de' })).toEqual([]);
    expect(find({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['Dock shut']);
    expect(find({ from: '2026-03-03' })).toEqual(['Ferry to Ærø']);
  });

  it('finds the same in segments that are merged', () => {
    const two = [segment([DOCK], 0), segment([FERRY], 1)];
    const one = merged(two, 1, () => true)!;
    for (const asked of [
      { words: 'wall' },
      { speaker: 'tom', words: 'repair' },
      { source: 'council' },
      { kind: 'direct' as const },
    ]) {
      expect(find(asked, two)).toEqual(find(asked));
      expect(find(asked, [one])).toEqual(find(asked));
    }
    expect(one).toEqual({ ...segment(ALL), level: 1 });
  });

  it('has no word of what is left out as segments are merged', () => {
    const left = merged([segment(ALL)], 1, (number) => number === 1)!;
    expect(left).toEqual({ ...segment([FERRY], 1), level: 1 });
    expect(merged([left], 2, () => false)).toBeNull();
  });
});

describe('passages found', () => {
  const passages = (asked: Partial<ArticleQuery>, { analysis } = DOCK) => {
    const query = { ...NOTHING, ...asked };
    const [hit] = new SearchIndex([segment(ALL)]).find(
      query,
      rows.filter(({ id }) => id === analysis.article.url),
    );
    return passagesIn(analysis, query, hit!.quotations);
  };
  const marked = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) =>
    marks.map(({ start, end }) => text.slice(start, end));

  it('are the paragraphs with the words, which are marked', () => {
    const [one, two, ...rest] = passages({ words: 'wall repair' });
    expect([one, two].map((passage) => marked(passage!))).toEqual([['wall'], ['repair']]);
    expect(rest).toEqual([]);
  });

  it('mark whole words by their beginnings, accents or not', () => {
    expect(passages({ words: 'mala' }, FERRY).map(marked)).toEqual([['Málaga']]);
  });

  it('are what the speaker said, with whose it is', () => {
    expect(passages({ speaker: 'lindqvist' })).toMatchObject([
      { text: 'The wall moves', said: { kind: 'direct', speaker: 'Marta Lindqvist' }, marks: [] },
    ]);
  });

  it('are cut around the words in a long paragraph, at words', () => {
    const long = kept({ text: `${'Water and wind. '.repeat(60)}Then a heron came. ${'Rain again. '.repeat(60)}` });
    const [passage] = passagesIn(long.analysis, { ...NOTHING, words: 'heron' }, null);
    expect(passage!.text.length).toBeLessThanOrEqual(320);
    expect(passage).toMatchObject({ isCut: [true, true] });
    expect(marked(passage!)).toEqual(['heron']);
    expect(passage!.text).toMatch(/^[A-Za-z].*\.$/);
    expect(long.analysis.article.blocks[0]!.text.slice(passage!.start, passage!.end)).toBe(passage!.text);
  });
});
