/** How fast people are found beside compromise on the same text, how the cost grows, and what the model weighs in memory. */

import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nlp from 'compromise';
import { JSDOM } from 'jsdom';
import { readArticle } from '../../src/article/read.ts';
import { findPeople } from '../../src/people/people.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { readBlocks } from '../../src/text/document.ts';
import type { Table } from '../quality/table.ts';

const ROUNDS = 9;
const WARM_UP = 5;
const MEGABYTE = 2 ** 20;

/** @returns the median of the processor's milliseconds that the rounds took: other work on the machine does not count */
function medianProcessorTime(work: () => void): number {
  for (let round = 0; round < WARM_UP; round++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

function peopleOf(paragraphs: readonly string[]): number {
  const blocks = readBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })));
  return findPeople(blocks, findMarked(blocks), { byline: [] }).length;
}

function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

export async function measure(): Promise<Table[]> {
  const html = readFileSync(new URL('../../demo/article.html', import.meta.url), 'utf8');
  const { article } = readArticle(new JSDOM(html).window.document, null);
  const paragraphs = article.blocks.map(({ text }) => text);
  const times = (count: number) => Array.from({ length: count }, () => paragraphs).flat();
  const before = memory();
  peopleOf(paragraphs);
  const loaded = memory() - before;
  const base = times(16);
  const text = base.join('\n');
  const ours = medianProcessorTime(() => peopleOf(base));
  const theirs = medianProcessorTime(() => nlp(text).people().out('array'));
  const tenfold = medianProcessorTime(() => peopleOf(times(160)));
  return [
    {
      title: 'People: speed, growth and memory',
      note: `The demo article sixteen times over (${text.length} characters), processor time, median of ${ROUNDS} rounds, warm; people alone, pronouns and roles included.`,
      columns: ['what', 'figure'],
      rows: [
        ['compromise’s time / our time, same text', theirs / ours],
        ['our time on 10 times the text / on the text', tenfold / ours],
        ['memory of the loaded models, MB', loaded],
      ],
    },
  ];
}
