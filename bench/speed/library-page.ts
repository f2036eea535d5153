/** What the measuring of the library does inside a page of the extension: fills it, searches it, and MiniSearch beside it. */

import MiniSearch from 'minisearch';
import { type ArticleQuery, SearchIndex } from '../../src/library/article-search.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { keepArticles, listArticles, readDigests, readIndex } from '../../src/library/store.ts';
import { madeArticle, nameOf, numbersFrom, rankFrom, wordOf } from './made-articles.ts';

const BATCH = 50;
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

const textOf = ({ analysis }: KeptArticle) => analysis.article.blocks.map(({ text }) => text).join('\n');
const encoder = new TextEncoder();

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export interface Filled {
  /** Bytes of text, in UTF-8. */
  text: number;
  json: number;
  /** What is kept of them, by our own count and by the browser's. */
  packed: number;
  index: number;
  usage: number;
  /** Milliseconds that each of the last articles took, kept alone. */
  alone: number[];
}

/** Fills the library up to so many articles, the last ones each alone, as a reader does. */
async function fill(from: number, to: number, alone: number): Promise<Filled> {
  let [text, json] = [0, 0];
  const made = (number: number) => {
    const article = madeArticle(number);
    text += encoder.encode(textOf(article)).length;
    json += encoder.encode(JSON.stringify(article.analysis)).length;
    return article;
  };
  for (let start = from; start < to - alone; start += BATCH) {
    const count = Math.min(BATCH, to - alone - start);
    await keepArticles(Array.from({ length: count }, (_, index) => made(start + index)));
  }
  const times: number[] = [];
  for (let number = to - alone; number < to; number++) {
    const article = made(number);
    times.push(await timed(() => keepArticles([article])));
  }
  const packed = (await listArticles()).reduce((sum, { bytes }) => sum + bytes, 0);
  const { bytes: index } = await readIndex();
  const { usage = 0 } = await navigator.storage.estimate();
  return { text, json, packed, index, usage, alone: times };
}

/** What somebody types: one to three words, letter by letter, now and then a speaker or a source beside them. */
function queries(count: number): ArticleQuery[] {
  const next = numbersFrom(7);
  const asked: ArticleQuery[] = [];
  while (asked.length < count) {
    const words = Array.from({ length: 1 + Math.floor(next() * 3) }, () => wordOf(Math.max(0, rankFrom(next())))).join(
      ' ',
    );
    const speaker = next() < 0.3 ? nameOf(Math.floor(next() ** 2 * 4_000)).split(' ')[1]! : '';
    const source = next() < 0.2 ? nameOf(Math.floor(next() ** 2 * 4_000)).split(' ')[1]! : '';
    const kind = next() < 0.2 ? 'direct' : null;
    for (let length = 1; length <= words.length && asked.length < count; length++)
      asked.push({ ...NOTHING, speaker, source, kind, words: words.slice(0, length) });
  }
  return asked;
}

async function search(count: number): Promise<{ opened: number; digests: number; times: number[]; found: number }> {
  let index = new SearchIndex([]);
  let rows = await listArticles();
  const opened = await timed(async () => {
    [rows, { index }] = await Promise.all([listArticles(), readIndex()]);
  });
  const digests = await timed(readDigests);
  const times: number[] = [];
  let found = 0;
  for (const query of queries(count))
    times.push(
      await timed(() => {
        found += index.find(query, rows).length;
      }),
    );
  return { opened, digests, times, found };
}

const MINI = { fields: ['title', 'text'], idField: 'id' };
let mini = new MiniSearch(MINI);

/** The same words in the same articles, by MiniSearch: all in memory, and stored only whole. */
function miniAdd(from: number, to: number): void {
  for (let number = from; number < to; number++) {
    const article = madeArticle(number);
    mini.add({ id: number, title: article.title, text: textOf(article) });
  }
}

async function miniSearch(count: number): Promise<{ bytes: number; opened: number; times: number[] }> {
  const json = JSON.stringify(mini);
  const opened = await timed(() => {
    mini = MiniSearch.loadJSON(json, MINI);
  });
  const times: number[] = [];
  for (const { words } of queries(count))
    times.push(await timed(() => mini.search(words, { prefix: true, combineWith: 'AND' })));
  return { bytes: encoder.encode(json).length, opened, times };
}

export const library = { fill, search, miniAdd, miniSearch };
