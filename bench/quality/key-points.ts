/** Measures key points by ROUGE against human summaries, with the first sentences, random ones and the best possible beside. */

import * as v from 'valibot';
import { analyse } from '../../src/analyse.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { readJsonLines } from './data.ts';
import { rougeL, rougeN, rougeTokens } from './rouge.ts';
import type { Table } from './table.ts';

const Line = v.object({ id: v.string(), text: v.string(), summary: v.array(v.string()) });
export type Summarised = v.InferOutput<typeof Line>;

const SENTENCES = 3;
const SETS = ['summary-cnn', 'summary-inshorts'];

export function readSummarised(set: string): Summarised[] {
  return readJsonLines(`corpora/dev/${set}.jsonl`).map((line) => v.parse(Line, line));
}

export function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
}

/** A seeded generator (mulberry32), so that every run draws the same sentences. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function random(sentences: readonly string[], draw: () => number): string[] {
  const left = [...sentences];
  return Array.from(
    { length: Math.min(SENTENCES, left.length) },
    () => left.splice(Math.floor(draw() * left.length), 1)[0]!,
  );
}

/** Greedily the sentences that raise ROUGE-2 most (ROUGE-1 breaks ties): hardly any choice is better. */
export function oracle(sentences: readonly string[], reference: readonly string[]): string[] {
  const chosen: string[] = [];
  let best = 0;
  while (chosen.length < SENTENCES) {
    const ranked = sentences
      .filter((sentence) => !chosen.includes(sentence))
      .map((sentence) => {
        const tokens = rougeTokens([...chosen, sentence].join(' '));
        return { sentence, score: rougeN(tokens, reference, 2) + rougeN(tokens, reference, 1) / 1000 };
      })
      .sort((a, b) => b.score - a.score);
    if (!ranked[0] || ranked[0].score <= best) break;
    best = ranked[0].score;
    chosen.push(ranked[0].sentence);
  }
  return chosen;
}

function ours({ text }: Summarised): string[] {
  const points = analyse(articleOfText(text, null)).keyPoints;
  return points.slice(0, SENTENCES).map((point) => point.text);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export async function measureKeyPoints(): Promise<Table[]> {
  return SETS.map((set) => {
    const articles = readSummarised(set);
    const draw = generator(1);
    const systems: Record<string, (article: Summarised) => string[]> = {
      Whosaid: ours,
      'LEAD-3': ({ text }) => sentencesOf(text).slice(0, SENTENCES),
      'random-3': ({ text }) => random(sentencesOf(text), draw),
      oracle: ({ text, summary }) => oracle(sentencesOf(text), rougeTokens(summary.join(' '))),
    };
    const rows = Object.entries(systems).map(([name, choose]) => {
      const pairs = articles.map((article) => ({
        summary: rougeTokens(choose(article).join(' ')),
        reference: rougeTokens(article.summary.join(' ')),
      }));
      return [
        name,
        mean(pairs.map(({ summary, reference }) => rougeN(summary, reference, 1))),
        mean(pairs.map(({ summary, reference }) => rougeN(summary, reference, 2))),
        mean(pairs.map(({ summary, reference }) => rougeL(summary, reference))),
      ];
    });
    return {
      title: `Key points on ${set}`,
      note: `${articles.length} news texts with a human summary; ROUGE F1 (no stemming) of three sentences each.`,
      columns: ['', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L'],
      rows,
    };
  });
}
