/** Measures the article's text, and the decision whether a page is an article, on the dev pages, beside Readability. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import type { Article } from '../../src/analysis.ts';
import { detect } from '../../src/article/detect.ts';
import { key } from '../../src/article/plain.ts';
import { readArticle } from '../../src/article/read.ts';
import { idsIn, readJson, readPage } from './data.ts';
import type { Table } from './table.ts';

interface Score {
  precision: number;
  recall: number;
}

/** The multiset of four-word sequences of a text; a shorter text is one sequence. */
function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/**
 * Precision and recall of one page's text by four-word sequences, as the scrapinghub article extraction benchmark has it
 * (https://github.com/scrapinghub/article-extraction-benchmark).
 */
export function scoreText(truth: string, found: string): Score {
  const expected = shingles(truth);
  const given = shingles(found);
  let right = 0;
  let wrong = 0;
  for (const [shingle, count] of given) {
    const known = Math.min(count, expected.get(shingle) ?? 0);
    right += known;
    wrong += count - known;
  }
  let all = 0;
  for (const count of expected.values()) all += count;
  return { precision: right + wrong ? right / (right + wrong) : 0, recall: all ? right / all : 0 };
}

const f1 = ({ precision, recall }: Score): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function textRow(name: string, scores: readonly Score[]): (string | number)[] {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const perPage = scores.map(f1);
  return [
    name,
    ...[precision, recall, f1({ precision, recall })].map((value) => value.toFixed(3)),
    Math.min(...perPage).toFixed(3),
    perPage.filter((value) => value < 0.8).length,
  ];
}

/** The pages of a folder with what is known of each, which the reader checks. */
function truthOf(folder: string): Map<string, { url: string; body: string; type: string }> {
  const truth = readJson(`${folder}/truth.json`) as Record<string, Record<string, unknown>>;
  return new Map(
    idsIn(folder).map((id) => {
      const { url, articleBody, type } = truth[id] ?? {};
      return [id, { url: String(url ?? ''), body: String(articleBody ?? ''), type: String(type ?? 'article') }];
    }),
  );
}

/**
 * What a person read off the page: headline and standfirst as fingerprints, since their words are other people's;
 * authors, date and section as shown; null or empty where the page shows none.
 */
const factsSchema = v.record(
  v.string(),
  v.object({
    headline: v.string(),
    standfirst: v.nullable(v.string()),
    authors: v.array(v.string()),
    published: v.pipe(v.string(), v.isoDate()),
    section: v.array(v.string()),
  }),
);

type Facts = v.InferOutput<typeof factsSchema>[string];

const DAY = 24 * 60 * 60 * 1000;

/** The first twelve hexadecimal digits of the SHA-256 of a text's letters and digits in lower case. */
function fingerprint(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(key(text)).digest('hex').slice(0, 12);
}

const CHECKS: readonly {
  name: string;
  isShown: (facts: Facts) => boolean;
  isRight: (facts: Facts, article: Article) => boolean;
}[] = [
  { name: 'headline', isShown: () => true, isRight: (facts, { headline }) => fingerprint(headline) === facts.headline },
  {
    name: 'standfirst',
    isShown: ({ standfirst }) => standfirst !== null,
    isRight: (facts, { standfirst }) => fingerprint(standfirst) === facts.standfirst,
  },
  {
    name: 'no standfirst where none is shown',
    isShown: ({ standfirst }) => standfirst === null,
    isRight: (_, { standfirst }) => standfirst === null,
  },
  {
    name: 'first author',
    isShown: ({ authors }) => authors.length > 0,
    isRight: ({ authors }, { byline }) => byline[0]?.toLowerCase() === authors[0]!.toLowerCase(),
  },
  {
    name: 'date, within a day',
    isShown: () => true,
    isRight: (facts, { published }) =>
      published !== null && Math.abs(Date.parse(published.slice(0, 10)) - Date.parse(facts.published)) <= DAY,
  },
  {
    name: 'section',
    isShown: ({ section }) => section.length > 0,
    isRight: (facts, { section }) => facts.section.some((name) => name.toLowerCase() === section?.toLowerCase()),
  },
];

function factsTable(articles: ReadonlyMap<string, Article>): Table {
  const facts = v.parse(factsSchema, JSON.parse(readFileSync(new URL('article-facts.json', import.meta.url), 'utf8')));
  const rows = CHECKS.map(({ name, isShown, isRight }) => {
    const shown = Object.entries(facts).filter(([id, fact]) => articles.has(id) && isShown(fact));
    const right = shown.filter(([id, fact]) => isRight(fact, articles.get(id)!)).length;
    return [name, shown.length, right, (100 * right) / shown.length];
  });
  return {
    title: 'Facts about the article',
    note: `${Object.keys(facts).length} of these pages annotated by reading (bench/quality/article-facts.json).`,
    columns: ['', 'pages that show one', 'right', '%'],
    rows,
  };
}

export async function measure(): Promise<Table[]> {
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  const parse = (folder: string, id: string) => parser.parseFromString(readPage(`${folder}/${id}`), 'text/html');
  const ours: Score[] = [];
  const readability: Score[] = [];
  const missed: string[] = [];
  const read = new Map<string, Article>();
  const folder = 'pages/articles';
  const articles = truthOf(folder);
  for (const [id, { url, body }] of articles) {
    const { article } = readArticle(parse(folder, id), url);
    const { blocks, isNews, kind } = article;
    read.set(id, article);
    const text = blocks
      .filter((block) => block.kind !== 'headline' && block.kind !== 'standfirst')
      .map((block) => block.text);
    ours.push(scoreText(body, text.join('\n')));
    readability.push(scoreText(body, new Readability(parse(folder, id)).parse()?.textContent ?? ''));
    if (!isNews) missed.push(kind);
  }
  const others = truthOf('pages/not-articles');
  const taken = [...others]
    .filter(([id, { url }]) => detect(parse('pages/not-articles', id), url).isNews)
    .map(([, { type }]) => type);
  return [
    {
      title: 'Article text',
      note: `${articles.size} news pages of 2019 (pages/articles); four-word sequences of the body, precision and recall averaged over pages, F1 of the two.`,
      columns: ['', 'precision', 'recall', 'F1', 'lowest page F1', 'pages under .80'],
      rows: [textRow('Whosaid', ours), textRow('Readability', readability)],
    },
    factsTable(read),
    {
      title: 'Is it an article?',
      note: `${articles.size} articles and ${others.size} pages of other kinds. Of the articles not taken for news, those told to be a blog's are counted apart.`,
      columns: ['', 'of', 'wrong', 'of these called a blog', 'kinds'],
      rows: [
        [
          'articles missed',
          articles.size,
          missed.length,
          missed.filter((kind) => kind === 'blog').length,
          missed.join(', '),
        ],
        ['others taken for articles', others.size, taken.length, 0, taken.join(', ')],
      ],
    },
  ];
}
