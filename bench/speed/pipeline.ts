/** How fast the pipeline is beside compromise on the same text, and how its cost grows with the length of the article. */

import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { JSDOM } from 'jsdom';
import { analyse } from '../../src/analyse.ts';
import type { Article } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { readFromDisk } from '../../src/read-from-disk.ts';
import type { Reading } from '../../src/reading.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import type { Table } from '../quality/table.ts';

const ROUNDS = 3;

/** @returns the median of the milliseconds that the rounds took, after one that does not count */
async function medianTime(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  while (times.length < ROUNDS) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

/** The same reading of each repetition of the blocks. */
function repeatedReading(reading: Reading, blocks: number, times: number): Reading {
  const shifted = <T>(value: T, by: number): T =>
    JSON.parse(JSON.stringify(value), (key, inner) => (key === 'block' ? inner + by : inner));
  const parts = Array.from({ length: times }, (_, part) => shifted(reading, part * blocks));
  return {
    names: parts.flatMap(({ names }) => names),
    passages: parts.flatMap(({ passages }) => passages),
    attributions: parts.flatMap(({ attributions }) => attributions),
    roles: parts.flatMap(({ roles }) => roles),
    meant: parts.flatMap(({ meant }) => meant),
    weights: parts.flatMap(({ weights }) => weights),
  };
}

/** What comes after the reading, on so many words, and between which of its pauses it goes on longest. */
async function afterReading(article: Article, reading: Reading, words: number) {
  const own = article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = Math.round(words / own);
  const long = repeated(article, times);
  const told = repeatedReading(reading, article.blocks.length, times);
  const start = performance.now();
  let last = start;
  let longest = 0;
  const pause = async () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const analysis = await analyse(long, async () => told, pause);
  await pause();
  return { whole: performance.now() - start, longest, found: analysis.quotations.length };
}

function repeated(article: Article, times: number): Article {
  return { ...article, blocks: Array.from({ length: times }, () => article.blocks).flat() };
}

export default async function measure(): Promise<Table[]> {
  const html = readFileSync(new URL('../../demo/article.html', import.meta.url), 'utf8');
  const { article } = readArticle(new JSDOM(html).window.document, null);
  const base = repeated(article, 4);
  const text = base.blocks.map((block) => block.text).join('\n');
  const ours = await medianTime(() => analyse(base, readFromDisk));
  const theirs = await medianTime(() => {
    const doc = nlp(text);
    doc.people().out('array');
    doc.quotations().out('array');
  });
  const tenfold = await medianTime(() => analyse(repeated(base, 10), readFromDisk));
  const reading = await readFromDisk(
    readBlocks(article.blocks),
    findMarked(readBlocks(article.blocks)).filter(({ depth }) => depth === 0),
  );
  const sizes = [5_000, 50_000, 500_000];
  const after = [];
  for (const words of sizes) after.push({ words, ...(await afterReading(article, reading, words)) });
  return [
    {
      title: 'After the reading: growth and pauses',
      note: 'The demo article over and over, with the same reading of each; milliseconds, of which the quotient of two is what counts.',
      columns: ['words', 'ms', 'longest without a pause', 'quotations'],
      rows: after.map(({ words, whole, longest, found }) => [`${words}`, whole, longest, found]),
    },
    {
      title: 'Pipeline: speed and growth',
      note: `The demo article four times over (${text.length} characters), median of ${ROUNDS} rounds. compromise finds people and quotations only; ours is the whole analysis.`,
      columns: ['what', 'ratio'],
      rows: [
        ['compromise’s time / our time, same text', theirs / ours],
        ['our time on 10 times the text / on the text', tenfold / ours],
      ],
    },
  ];
}
