/** Measures whether speakers are right as often as their confidence says, and fits the map that makes it so. */

import { inside, readPolnear } from '../../corpora/polnear.ts';
import { weigh } from '../../learning/weigh.ts';
import { logistic, logOdds } from '../../src/odds.ts';
import { BASE, SLOPE, SUREST } from '../../src/quotations/confidence.ts';
import { readPairs, readPairsOfToday, sameSpeaker } from './paired-pages.ts';
import { isSpeaker, matching } from './polnear.ts';
import { ourQuotations } from './quotations.ts';
import type { Table } from './table.ts';

const BINS: [from: number, to: number][] = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 1.01],
];
const FOLDS = 8;

/** A speaker given to an annotated quotation. */
interface Judged {
  confidence: number;
  right: boolean;
}

/** A confidence is 1 / (1 + e^-(slope × x + base)), where x are the log-odds of the pointer. */
interface Fit {
  slope: number;
  base: number;
}

/** The pointer's log-odds, of which the shipped map has made the confidence. */
function oddsOf({ confidence }: Judged): number {
  return (logOdds(confidence, SUREST) - BASE) / SLOPE;
}

/** What makes confidences of the pointer's log-odds that are right as often as they say. */
function fitted(judged: readonly Judged[]): Fit {
  const [base = BASE, slope = SLOPE] = weigh(
    judged.map((one) => ({ features: [1, oddsOf(one)], isTrue: one.right })),
    0,
  );
  return { slope, base };
}

/** Each document's speakers with the confidence that the others would have given them. */
function crossFitted(documents: readonly Judged[][]): Judged[] {
  return documents.flatMap((own, index) => {
    const { slope, base } = fitted(documents.filter((_, other) => other % FOLDS !== index % FOLDS).flat());
    return own.map((one) => ({ ...one, confidence: logistic(slope * oddsOf(one) + base) }));
  });
}

function binsOf(judged: readonly Judged[]): (string | number)[][] {
  return BINS.map(([from, to]) => {
    const bin = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, bin.length);
    const right = bin.filter((speaker) => speaker.right).length / Math.max(1, bin.length);
    return [`${from}–${Math.min(1, to)}`, bin.length, 100 * mean, 100 * right];
  });
}

function tablesOf(title: string, documents: readonly Judged[][]): Table[] {
  const columns = ['confidence', 'given', 'mean', 'right'];
  const all = documents.flat();
  const { slope, base } = fitted(all);
  return [
    { title, note: 'By the speaker’s confidence.', columns, rows: binsOf(all) },
    {
      title: `${title}, fitted on the others`,
      note: `As the same would be with the map fitted on seven eighths of the documents. On all: slope ${slope.toFixed(2)}, base ${base.toFixed(2)}.`,
      columns,
      rows: binsOf(crossFitted(documents)),
    },
  ];
}

/** How often the mention that is given as the speaker's is the right one. */
async function judgedMentions(): Promise<Judged[][]> {
  const documents: Judged[][] = [];
  for (const article of readPolnear('dev')) {
    const found = (await ourQuotations(article.text)).filter(({ kind }) => kind !== 'indirect');
    const own = article.quotes.flatMap((quote): Judged[] => {
      const match = matching(found, inside(article.text, quote.start, quote.end));
      if (!match?.speaker) return [];
      const right = quote.speaker !== null && isSpeaker(article.text, match.speaker, quote.speaker);
      return [{ confidence: match.confidence, right }];
    });
    documents.push(own);
  }
  return documents;
}

/** How often the speaker is the right one, pronouns resolved. */
async function judgedSpeakers(): Promise<Judged[][]> {
  const pages = [...(await readPairs()), ...(await readPairsOfToday())];
  return pages.map(({ gold, pairs }) =>
    pairs.flatMap((match, index): Judged[] => {
      const speaker = match?.speaker;
      if (!speaker) return [];
      const right = [gold[index]!.speaker, ...gold[index]!.alsoRight];
      return [{ confidence: speaker.confidence, right: right.some((one) => sameSpeaker(speaker.text, one)) }];
    }),
  );
}

export default async function measure(): Promise<Table[]> {
  return [
    ...tablesOf('Calibration: the resolved speaker, on annotated pages of 2019 and of today', await judgedSpeakers()),
    ...tablesOf('Calibration: the speaker’s mention, on PolNeAR dev', await judgedMentions()),
  ];
}
