/**
 * `npm run quality -- card`: what readers are shown on the pages set aside to judge by, line by line, and how far two careful
 * readers agree. Only when it is asked for: pages that choices are made by are not set aside any more. Another command that
 * speaks `--jsonl` is judged where ANALYSE names it.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Annotation, folderOf, readAnnotations } from '../../corpora/annotated/annotation.ts';
import { SHARED } from '../../corpora/shared.ts';
import type { Table } from './table.ts';

const SCORER = fileURLToPath(new URL('today/card.mjs', SHARED));
const SECOND_READER = 'npx tsx corpora/annotated/speak.ts second';

/** The scorer's names of the figures that are told, and ours. */
const FIGURES: Record<string, string> = {
  cardPrecision: 'lines shown that are right',
  cardRecall: 'wanted lines that are there and right',
  speaker: 'speaker right',
  speakerGivenRight: 'speakers given that are right',
  kind: 'kind of quotation right',
  quotations: 'quotations F1',
  indirect: 'reported speech F1',
  indirectSpeaker: 'speaker of reported speech right',
  people: 'people F1',
  roleShownRight: 'roles shown that are right',
  roleFound: 'roles found',
  organisations: 'organisations F1',
  places: 'places F1',
  sources: 'sources F1',
  dates: 'dates F1',
  keyFacts: 'key facts in five key points',
  keyFactsLead3: 'key facts in three first paragraphs',
};

/** @returns a figure's name with its value, and its 95% interval where there is one */
function readScores(output: string): Map<string, string> {
  const [intervals = '', figures = ''] = output.trim().split('\n').slice(-2);
  const scores = new Map([...figures.matchAll(/(\w+) (\d+(?:\.\d+)?)/g)].map(([, name, value]) => [name!, value!]));
  for (const [, name, low, high] of intervals.matchAll(/(\w+) ([\d.]+)–([\d.]+)/g)) {
    const value = scores.get(name!);
    if (value !== undefined) scores.set(name!, `${value} (${low}–${high})`);
  }
  return scores;
}

/** @returns the figures of the pages, which the scorer wants in one folder, and their truth in another */
function scoresOf(pages: readonly Annotation[], cli: string | undefined): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-card-'));
  try {
    for (const part of ['truth', 'pages']) mkdirSync(join(folder, part));
    for (const { id, page } of pages) {
      copyFileSync(new URL(`${id}.json`, folderOf('judge')), join(folder, 'truth', `${id}.json`));
      symlinkSync(new URL(`${page}.html.gz`, SHARED), join(folder, 'pages', `${id}.html.gz`));
    }
    const args = [SCORER, join(folder, 'truth'), '--pages', join(folder, 'pages'), ...(cli ? ['--cli', cli] : [])];
    const { stdout } = spawnSync('node', args, {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return readScores(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(title: string, note: string, columns: readonly [name: string, scores: Map<string, string>][]): Table {
  return {
    title,
    note,
    columns: ['', ...columns.map(([name]) => name)],
    rows: Object.entries(FIGURES).map(([name, told]) => [
      told,
      ...columns.map(([, scores]) => scores.get(name) ?? '–'),
    ]),
  };
}

export default async function measure(): Promise<Table[]> {
  const cli = process.env.ANALYSE;
  const pages = readAnnotations('judge');
  const twice = new Set(readAnnotations('second').map(({ id }) => id));
  const languages = ['en', 'de', 'es', 'fr'].map((language) => pages.filter((page) => page.language === language));
  const both = pages.filter(({ id }) => twice.has(id));
  const told = (list: readonly Annotation[], name: string) => `${name}, ${list.length} pages`;
  return [
    table(
      'The card on pages set aside',
      'Per cent; 95% intervals of a bootstrap over pages. Annotated by reading, chosen by a seeded shuffle before any was read.',
      languages.map((list) => [told(list, list[0]?.language ?? ''), scoresOf(list, cli)]),
    ),
    table(
      'Two careful readers',
      'The pages that two people read without knowing of each other: the second judged by the first as a program is, and what readers are shown on the same pages.',
      [
        [told(both, 'second reader'), scoresOf(both, SECOND_READER)],
        [told(both, 'Whosaid'), scoresOf(both, cli)],
      ],
    ),
  ];
}
