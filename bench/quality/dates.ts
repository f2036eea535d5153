/** Measures dates on sentences written and annotated for it, with chrono-node's own answers beside ours. */

import { readFileSync } from 'node:fs';
import { de, en, es, fr } from 'chrono-node';
import * as v from 'valibot';
import { findDates } from '../../src/dates/mentions.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import '../../src/learnt-from-disk.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { scores, type Table } from './table.ts';

/** Each date as its words, its ISO value and its tense. */
const Line = v.object({
  published: v.nullable(v.string()),
  text: v.string(),
  dates: v.array(v.tuple([v.string(), v.string(), v.nullable(v.picklist(['past', 'planned']))])),
});
export type DatedSentence = v.InferOutput<typeof Line>;

interface Found {
  start: number;
  end: number;
  value: string;
}

/**
 * Sentences that the grammar was written with, and some written before the code that now reads them, with their
 * language.
 */
export const DATE_SETS = {
  dates: 'en',
  'dates-newswire': 'en',
  'dates-mixed': 'en',
  'dates-wires': 'en',
  'dates-de': 'de',
  'dates-fr': 'fr',
  'dates-es': 'es',
} as const satisfies Record<string, LanguageCode>;

export type DateSet = keyof typeof DATE_SETS;

const CHRONO = { de, en, es, fr };

export function readDatedSentences(set: DateSet): DatedSentence[] {
  return readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Line, JSON.parse(line)));
}

export function ourDates({ text, published }: DatedSentence, language: LanguageCode): Found[] {
  return findDates(readBlocks([{ kind: 'paragraph', text }]), published, language);
}

function chrono({ text, published }: DatedSentence, language: LanguageCode): Found[] {
  // chrono counts from an instant and an offset; the day is what the page's own offset makes of it.
  const day = published?.slice(0, 10) ?? '2000-01-01';
  return CHRONO[language].casual
    .parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 })
    .flatMap(({ index, text, start }) => {
      const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
      const pad = (value: number | null) => String(value).padStart(2, '0');
      const known = start.isCertain('day') || start.isCertain('weekday');
      const value = known
        ? `${year}-${pad(month)}-${pad(date)}`
        : start.isCertain('month')
          ? `${year}-${pad(month)}`
          : `${year}`;
      return [{ start: index, end: index + text.length, value }];
    });
}

/** A date counts as found where its words touch the annotated ones, and as right where the value is the same. */
export function scoreDates(sentences: readonly DatedSentence[], find: (sentence: DatedSentence) => Found[]) {
  let given = 0;
  let expected = 0;
  let touched = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const found = find(sentence);
    given += found.length;
    expected += sentence.dates.length;
    let from = 0;
    for (const [words, value] of sentence.dates) {
      const start = sentence.text.indexOf(words, from);
      from = start + words.length;
      const match = found.find((date) => date.start < from && date.end > start);
      if (match) touched++;
      if (match?.value === value) right++;
      else wrong.push(`${sentence.text} [${words} = ${value}, not ${match?.value ?? 'found'}]`);
    }
    if (found.length > sentence.dates.length)
      wrong.push(`${sentence.text} [too many: ${found.map(({ value }) => value)}]`);
  }
  return { found: scores(touched, given, expected), value: scores(right, given, expected), wrong };
}

export default async function measure(): Promise<Table[]> {
  return (Object.keys(DATE_SETS) as DateSet[]).map((set) => {
    const sentences = readDatedSentences(set);
    const row = (name: string, find: (sentence: DatedSentence, language: LanguageCode) => Found[]) => {
      const { found, value } = scoreDates(sentences, (sentence) => find(sentence, DATE_SETS[set]));
      return [name, found.f1, value.precision, value.recall, value.f1];
    };
    const expressions = sentences.reduce((sum, { dates }) => sum + dates.length, 0);
    return {
      title: `Dates on ${set}`,
      note: `${expressions} date expressions in ${sentences.length} news sentences written and annotated for this (bench/quality/${set}.jsonl): found F1 (the words touch), and precision, recall and F1 of the ISO value.`,
      columns: ['', 'found F1', 'value precision', 'value recall', 'value F1'],
      rows: [row('Whosaid', ourDates), row('chrono-node 2.10', chrono)],
    };
  });
}
