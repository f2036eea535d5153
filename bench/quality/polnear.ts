/** Scores a quotation finder on PolNeAR's articles. */

import { inside, type PolnearArticle } from '../../corpora/polnear.ts';
import type { Range } from '../../corpora/shared.ts';
import { scores } from './table.ts';

/** What a finder says of one quotation. */
export interface FoundQuotation {
  /** Without marks, trimmed. */
  start: number;
  end: number;
  kind: string | null;
  /** The mention that it names as speaker, and every other mention of the same person. */
  speaker: { start: number; end: number; also: Range[] } | null;
  /** 0..1: how sure the finder is of the speaker's mention. */
  confidence: number;
}

export type Finder = (text: string) => Promise<FoundQuotation[]>;

/** Counts over articles; each field is summed. */
export interface Counts {
  attributed: number;
  given: number;
  right: number;
  /** Speakers given to what nobody is said to have said. */
  spurious: number;
  scare: number;
  scareGiven: number;
  scareRight: number;
  direct: number;
  exact: number;
}

function overlap([a, b]: Range, [c, d]: Range): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

/** The found quotation that covers the most of the range, if it covers half of it and is no twice as long. */
export function matching(found: readonly FoundQuotation[], range: Range): FoundQuotation | undefined {
  let best: FoundQuotation | undefined;
  let most = 0;
  for (const quotation of found) {
    const own: Range = [quotation.start, quotation.end];
    const shared = overlap(own, range);
    if (2 * shared >= Math.max(own[1] - own[0], range[1] - range[0]) && shared > most) {
      most = shared;
      best = quotation;
    }
  }
  return best;
}

/** Whether the speaker given is the annotators': the same words, or a mention of the same person. */
export function isSpeaker(text: string, speaker: NonNullable<FoundQuotation['speaker']>, gold: Range): boolean {
  if ([[speaker.start, speaker.end] as Range, ...speaker.also].some((range) => overlap(range, gold) > 0)) return true;
  return text.slice(speaker.start, speaker.end).toLowerCase() === text.slice(...gold).toLowerCase();
}

/** @returns where in the text each word of the ranges starts */
export function wordsIn(text: string, ranges: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of ranges) {
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + index);
  }
  return found;
}

/** @returns how many both have */
export function common(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of one) if (other.has(at)) shared++;
  return shared;
}

/** @returns the counts of one article */
export function count(article: PolnearArticle, found: readonly FoundQuotation[]): Counts {
  const counts: Counts = {
    attributed: 0,
    given: 0,
    right: 0,
    spurious: 0,
    scare: 0,
    scareGiven: 0,
    scareRight: 0,
    direct: 0,
    exact: 0,
  };
  const marked = found.filter(({ kind }) => kind !== 'indirect');
  for (const quote of article.quotes) {
    const range = inside(article.text, quote.start, quote.end);
    const match = matching(marked, range);
    const speaker = match?.speaker ?? null;
    if (quote.kind === 'direct') {
      counts.direct++;
      const exact = match && inside(article.text, match.start, match.end);
      if (exact && exact[0] === range[0] && exact[1] === range[1]) counts.exact++;
    }
    if (match && !speaker) counts.scareGiven++;
    if (quote.speaker) {
      counts.attributed++;
      if (!speaker) continue;
      counts.given++;
      if (isSpeaker(article.text, speaker, quote.speaker)) counts.right++;
    } else if (quote.kind === 'unattributed') {
      counts.scare++;
      if (speaker) counts.spurious++;
      else if (match) counts.scareRight++;
    }
  }
  return counts;
}

export function add(all: readonly Counts[]): Counts {
  const [first, ...rest] = all;
  const sum = { ...first! };
  for (const counts of rest) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

/** The figures of the counts, in percent. */
export function figures(counts: Counts) {
  const { attributed, given, right, spurious } = counts;
  return {
    right: (100 * right) / Math.max(1, attributed),
    precision: (100 * right) / Math.max(1, given),
    strictPrecision: (100 * right) / Math.max(1, given + spurious),
    scare: scores(counts.scareRight, counts.scareGiven, counts.scare).f1,
    exact: (100 * counts.exact) / Math.max(1, counts.direct),
  };
}
