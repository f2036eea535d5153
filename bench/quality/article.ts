/** Measures the article's text, and the decision whether a page is an article, on the dev pages, beside Readability and defuddle. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { type ListedPage, listPages } from '../../corpora/pages.ts';
import { idsIn, readJson, sharedPage } from '../../corpora/shared.ts';
import type { Article } from '../../src/analysis.ts';
import { namesIn } from '../../src/article/byline-names.ts';
import { detect } from '../../src/article/detect.ts';
import { key } from '../../src/article/plain.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { isoOf } from '../../src/article/stated-dates.ts';
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

type Found = Pick<Article, 'headline' | 'standfirst' | 'byline' | 'published' | 'section'>;

/** What a person read off a page of the web: whether it is journalism, and in own words what it is. */
const webFactsSchema = v.record(v.string(), v.object({ news: v.boolean(), what: v.string() }));

/** A window keeps hold of what it has parsed, and is let go of between two turns of the event loop: each page gets both. */
async function parse(html: string): Promise<Document> {
  await nextTurn();
  return new new JSDOM('').window.DOMParser().parseFromString(html, 'text/html');
}

/** Which pages of a folder are taken for news. */
async function takenIn(
  folder: string,
  pages: Iterable<Pick<ListedPage, 'page' | 'url'>>,
): Promise<Map<string, boolean>> {
  const taken = new Map<string, boolean>();
  for (const { page, url } of pages) taken.set(page, detect(await parse(sharedPage(`${folder}/${page}`)), url).isNews);
  return taken;
}

/** A page as a program reads it. */
interface Reading {
  text: string;
  found: Found;
}

const CHECKS: readonly {
  name: string;
  /** The peers name no section, and their summary is what the page's data say, shown or not. */
  isOursAlone?: true;
  isShown: (facts: Facts) => boolean;
  isRight: (facts: Facts, found: Found) => boolean;
}[] = [
  { name: 'headline', isShown: () => true, isRight: (facts, { headline }) => fingerprint(headline) === facts.headline },
  {
    name: 'standfirst',
    isOursAlone: true,
    isShown: ({ standfirst }) => standfirst !== null,
    isRight: (facts, { standfirst }) => fingerprint(standfirst) === facts.standfirst,
  },
  {
    name: 'no standfirst where none is shown',
    isOursAlone: true,
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
    isOursAlone: true,
    isShown: ({ section }) => section.length > 0,
    isRight: (facts, { section }) => facts.section.some((name) => name.toLowerCase() === section?.toLowerCase()),
  },
];

function factsTable(programs: Readonly<Record<string, ReadonlyMap<string, Reading>>>): Table {
  const facts = v.parse(factsSchema, JSON.parse(readFileSync(new URL('article-facts.json', import.meta.url), 'utf8')));
  const rows = CHECKS.map(({ name, isShown, isRight, isOursAlone }) => {
    const shown = Object.entries(facts).filter(([, fact]) => isShown(fact));
    const share = (readings: ReadonlyMap<string, Reading>) =>
      (100 * shown.filter(([id, fact]) => isRight(fact, readings.get(id)!.found)).length) / shown.length;
    const shares = Object.entries(programs).map(([program, readings]) =>
      isOursAlone && program !== 'Whosaid' ? '–' : share(readings),
    );
    return [name, shown.length, ...shares];
  });
  return {
    title: 'Facts about the article',
    note: `Per cent right of ${Object.keys(facts).length} of these pages annotated by reading (bench/quality/article-facts.json). Peers' bylines and dates are read as ours are.`,
    columns: ['', 'pages', ...Object.keys(programs)],
    rows,
  };
}

function readOurs(document: Document, url: string): Reading & { article: Article } {
  const { article } = readArticle(document, url);
  const body = article.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  return { article, found: article, text: body.map(({ text }) => text).join('\n') };
}

function readByReadability(document: Document): Reading {
  const { title, byline, publishedTime, textContent } = new Readability(document).parse() ?? {};
  return { text: textContent ?? '', found: foundBy(title, byline, publishedTime) };
}

/** Without its requests to other servers; a window of its own is no help, since jsdom throws at some of the style sheets. */
async function readByDefuddle(document: Document, url: string): Promise<Reading> {
  const { content, title, author, published } = await Defuddle(document, url, { useAsync: false });
  return { text: (await parse(content)).body.textContent, found: foundBy(title, author, published) };
}

function foundBy(title: string | null = null, author: string | null = null, date: string | null = null): Found {
  return { headline: title, standfirst: null, byline: namesIn(author), published: isoOf(date), section: null };
}

/** @param missed as what the articles were taken that were not taken for news */
async function kindsTable(articles: number, missed: readonly string[]): Promise<Table> {
  const others = truthOf('pages/not-articles');
  const isTaken = await takenIn(
    'pages/not-articles',
    [...others].map(([page, { url }]) => ({ page, url })),
  );
  const taken = [...others].filter(([id]) => isTaken.get(id)).map(([, { type }]) => type);
  const today = await takenIn('today/pages', listPages('today/pages'));
  const web = await takenIn('today/web', listPages('today/web'));
  const judged = v.parse(webFactsSchema, JSON.parse(readFileSync(new URL('web-facts.json', import.meta.url), 'utf8')));
  const wrong = (news: boolean) =>
    Object.entries(judged).filter(([page, fact]) => fact.news === news && web.get(page) === !news);
  const sum = (news: boolean) => Object.values(judged).filter((fact) => fact.news === news).length;
  const unseen = [...today].filter(([, isNews]) => !isNews).map(([page]) => page);
  return {
    title: 'Is it an article?',
    note: `${articles} articles and ${others.size} pages of other kinds. Of the articles not taken for news, those told to be a blog's are counted apart.`,
    columns: ['', 'of', 'wrong', 'of these called a blog', 'kinds'],
    rows: [
      ['articles missed', articles, missed.length, missed.filter((kind) => kind === 'blog').length, missed.join(', ')],
      ['others taken for articles', others.size, taken.length, 0, taken.join(', ')],
      ['news pages of today missed (today/pages)', today.size, unseen.length, 0, unseen.join(', ')],
      [
        'news missed on the web (today/web)',
        sum(true),
        wrong(true).length,
        0,
        wrong(true)
          .map(([, { what }]) => what)
          .join(', '),
      ],
      [
        'others taken on the web (today/web)',
        sum(false),
        wrong(false).length,
        0,
        wrong(false)
          .map(([, { what }]) => what)
          .join(', '),
      ],
    ],
  };
}

export default async function measure(): Promise<Table[]> {
  const programs = {
    Whosaid: new Map<string, Reading>(),
    Readability: new Map<string, Reading>(),
    defuddle: new Map<string, Reading>(),
  };
  const missed: string[] = [];
  const folder = 'pages/articles';
  const articles = truthOf(folder);
  for (const [id, { url }] of articles) {
    const html = sharedPage(`${folder}/${id}`);
    const ours = readOurs(await parse(html), url);
    programs.Whosaid.set(id, ours);
    programs.Readability.set(id, readByReadability(await parse(html)));
    programs.defuddle.set(id, await readByDefuddle(await parse(html), url));
    if (!ours.article.isNews) missed.push(ours.article.kind);
  }
  return [
    {
      title: 'Article text',
      note: `${articles.size} news pages of 2019 (pages/articles); four-word sequences of the body, precision and recall averaged over pages, F1 of the two.`,
      columns: ['', 'precision', 'recall', 'F1', 'lowest page F1', 'pages under .80'],
      rows: Object.entries(programs).map(([name, readings]) =>
        textRow(
          name,
          [...articles].map(([id, { body }]) => scoreText(body, readings.get(id)!.text)),
        ),
      ),
    },
    factsTable(programs),
    await kindsTable(articles.size, missed),
  ];
}
