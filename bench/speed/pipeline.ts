/** How fast the pipeline is beside compromise on the same text, and how its cost grows with the length of the article. */

import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { JSDOM } from 'jsdom';
import { analyse } from '../../src/analyse.ts';
import type { Article } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read.ts';
import { readFromDisk } from '../../src/read-from-disk.ts';
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

function repeated(article: Article, times: number): Article {
  return { ...article, blocks: Array.from({ length: times }, () => article.blocks).flat() };
}

export async function measure(): Promise<Table[]> {
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
  return [
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
