/** Measures sources on the annotated articles, from their HTML pages. */

import { type AnnotatedArticle, articleOf, readArticles2019 } from '../../corpora/articles-2019.ts';
import type { Source } from '../../src/analysis.ts';
import { scores, type Table } from './table.ts';
import { analysisOfArticle } from './whole.ts';

type GoldSource = AnnotatedArticle['sources'][number];

interface ArticleSources {
  gold: GoldSource[];
  found: Source[];
}

const STOP = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

function contentWords(text: string): Set<string> {
  return new Set(
    (
      text
        .toLowerCase()
        .replaceAll('’', "'")
        .match(/[\p{L}\p{N}']+/gu) ?? []
    ).filter((word) => !STOP.has(word)),
  );
}

/** Two descriptions mean the same source where the shorter one's words are mostly in the longer one. */
export function isSameSource(one: string, other: string): boolean {
  const [short, long] = [contentWords(one), contentWords(other)].sort((a, b) => a.size - b.size);
  const common = [...short!].filter((word) => long!.has(word)).length;
  return short!.size > 0 && common / short!.size > 0.6;
}

async function readSources(): Promise<ArticleSources[]> {
  const read: ArticleSources[] = [];
  for (const annotated of readArticles2019())
    read.push({ gold: annotated.sources, found: (await analysisOfArticle(articleOf(annotated))).sources });
  return read;
}

/** Pairs each annotated source with one of ours, each used once. */
export function pair({ gold, found }: ArticleSources): { gold: GoldSource; ours: Source | undefined }[] {
  const free = new Set(found);
  return gold.map((source) => {
    const candidates = [...free].filter(({ who }) => isSameSource(who, source.who));
    const ours = candidates.find(({ type }) => type === source.type) ?? candidates[0];
    if (ours) free.delete(ours);
    return { gold: source, ours };
  });
}

export async function measureSources(): Promise<Table[]> {
  const articles = await readSources();
  const pairs = articles.flatMap(pair);
  const matched = pairs.filter(({ ours }) => ours);
  const right = matched.filter(({ gold, ours }) => gold.type === ours?.type).length;
  const given = articles.flatMap(({ found }) => found);
  const all = scores(matched.length, given.length, pairs.length);
  const goldAnonymous = pairs.filter(({ gold }) => gold.type === 'anonymous');
  const bothAnonymous = goldAnonymous.filter(({ ours }) => ours?.type === 'anonymous').length;
  const anonymous = scores(
    bothAnonymous,
    given.filter(({ type }) => type === 'anonymous').length,
    goldAnonymous.length,
  );
  return [
    {
      title: 'Sources',
      note: `${pairs.length} sources of ${articles.length} annotated articles, from their HTML pages; a source is found where its words agree, its type is right among those found.`,
      columns: ['', 'precision', 'recall', 'F1', 'type right'],
      rows: [
        ['all', all.precision, all.recall, all.f1, (100 * right) / Math.max(1, matched.length)],
        ['anonymous', anonymous.precision, anonymous.recall, anonymous.f1, '-'],
      ],
    },
  ];
}
