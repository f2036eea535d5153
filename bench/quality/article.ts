/** Measures the article's text, and the decision whether a page is an article, on the dev pages, beside Readability. */

import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { detect } from '../../src/article/detect.ts';
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

export async function measure(): Promise<Table[]> {
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  const parse = (folder: string, id: string) => parser.parseFromString(readPage(`${folder}/${id}`), 'text/html');
  const ours: Score[] = [];
  const readability: Score[] = [];
  const missed: string[] = [];
  const folder = 'pages/articles';
  const articles = truthOf(folder);
  for (const [id, { url, body }] of articles) {
    const { blocks, isNews, kind } = readArticle(parse(folder, id), url).article;
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
