/** Reads the news texts that a person has summarised. */

import * as v from 'valibot';
import { readLines } from './shared.ts';

const Summarised = v.object({
  id: v.string(),
  text: v.string(),
  summary: v.pipe(
    v.array(v.string()),
    v.transform((sentences) => sentences.join(' ')),
  ),
});
export type SummarisedText = v.InferOutput<typeof Summarised>;

export const SUMMARIES = ['cnn', 'inshorts'] as const;
export type SummaryCorpus = (typeof SUMMARIES)[number];

export function readSummaries(corpus: SummaryCorpus): SummarisedText[] {
  return readLines(`corpora/dev/summary-${corpus}.jsonl`, Summarised);
}
