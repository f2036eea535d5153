/** Reads PolNeAR: articles of political news with who said what, in marks and without. */

import * as v from 'valibot';
import { areWithin, type CorpusPart, Range, readLines } from './shared.ts';

/** The form of a line of `quotes-polnear.jsonl`. */
export const PolnearLine = v.pipe(
  v.object({
    id: v.string(),
    text: v.string(),
    quotes: v.array(
      v.object({
        start: v.number(),
        end: v.number(),
        kind: v.picklist(['direct', 'mixed', 'unattributed']),
        speaker: v.nullable(Range),
      }),
    ),
    attributions: v.array(
      v.object({
        source: v.array(Range),
        cue: v.array(Range),
        content: v.array(Range),
        kind: v.picklist(['direct', 'mixed', 'indirect']),
      }),
    ),
  }),
  v.check(
    ({ text, quotes, attributions }) =>
      areWithin(
        text,
        quotes.map(({ start, end }): Range => [start, end]),
      ) &&
      areWithin(
        text,
        quotes.flatMap(({ speaker }) => (speaker ? [speaker] : [])),
      ) &&
      attributions.every(({ source, cue, content }) => areWithin(text, [...source, ...cue, ...content])),
    'a span outside the text',
  ),
);

/** One article: its quotations with their marks, and all attributions; offsets are into `text`. */
export type PolnearArticle = v.InferOutput<typeof PolnearLine>;

export function readPolnear(part: CorpusPart): PolnearArticle[] {
  return readLines(`corpora/${part}/quotes-polnear.jsonl`, PolnearLine);
}

const MARKS = /["“”„‟«»'‘’\s]/;

/** The stretch without the marks and white space at its ends. */
export function inside(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && MARKS.test(text[from]!)) from++;
  while (to > from && MARKS.test(text[to - 1]!)) to--;
  return [from, to];
}
