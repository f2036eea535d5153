/** Measures key points by ROUGE against human summaries, with the first sentences, random ones, two npm summarisers and the best possible beside. */

import sum from 'sum';
import { TextRank } from 'textrank';
import { readSummaries, SUMMARIES } from '../../corpora/summaries.ts';
import type { Article } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { rougeL, rougeN, rougeTokens } from './rouge.ts';
import type { Table } from './table.ts';
import { analysisOfArticle } from './whole.ts';

interface SummarisedArticle {
  article: Article;
  summary: string;
}

const SENTENCES = 3;
const RESAMPLES = 2_000;

function textOf({ article }: SummarisedArticle): string {
  return article.blocks.map((block) => block.text).join(' ');
}

function sentencesOf(article: SummarisedArticle): string[] {
  const text = textOf(article);
  return splitSentences(text, LANGUAGES.en.text).map(({ start, end }) => text.slice(start, end).trim());
}

/** A seeded generator (mulberry32), so that every run draws the same sentences. */
function generator(seed: number): () => number {
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
function oracle(sentences: readonly string[], reference: readonly string[]): string[] {
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

/**
 * textrank is given our sentences and words: by its own it never comes to an end where two sentences have one word each
 * (it divides by the sum of their logarithms). Of too few sentences it throws.
 */
function textRank(article: SummarisedArticle): string[] {
  const tokens = sentencesOf(article).filter((sentence) => rougeTokens(sentence).length > 1);
  const extractAmount = Math.min(SENTENCES, tokens.length);
  const split = tokens.map(rougeTokens);
  return new TextRank(textOf(article), { extractAmount, summaryType: 1, tokens, split }).summarizedArticle;
}

/** Our sentences for each article. */
async function ours(articles: readonly SummarisedArticle[]): Promise<Map<SummarisedArticle, string[]>> {
  const chosen = new Map<SummarisedArticle, string[]>();
  for (const summarised of articles) {
    const { keyPoints } = await analysisOfArticle(summarised.article);
    chosen.set(
      summarised,
      keyPoints.slice(0, SENTENCES).map(({ text }) => text),
    );
  }
  return chosen;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The middle 95% of the mean difference over resampled articles (paired bootstrap). */
function interval(differences: readonly number[]): [number, number] {
  const draw = generator(2);
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(differences.map(() => differences[Math.floor(draw() * differences.length)]!)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(RESAMPLES * 0.025)]!, means[Math.floor(RESAMPLES * 0.975)]!];
}

export async function measureKeyPoints(): Promise<Table[]> {
  const sets = SUMMARIES.map((corpus) => ({
    name: `summary-${corpus}`,
    articles: readSummaries(corpus).map(({ text, summary }) => ({ article: articleOfText(text, null), summary })),
  }));
  const points = await ours(sets.flatMap(({ articles }) => articles));
  return sets.map(({ name, articles }) => {
    const draw = generator(1);
    const systems: Record<string, (article: SummarisedArticle) => string[]> = {
      Whosaid: (article) => points.get(article) ?? [],
      'LEAD-3': (article) => sentencesOf(article).slice(0, SENTENCES),
      'random-3': (article) => random(sentencesOf(article), draw),
      'textrank 1.0.5': textRank,
      'sum 0.1.4': (article) => sum({ corpus: textOf(article), nSentences: SENTENCES }).sentences,
      oracle: (article) => oracle(sentencesOf(article), rougeTokens(article.summary)),
    };
    const rouge = Object.entries(systems).map(([system, choose]) => ({
      system,
      scores: articles.map((article) => {
        const [summary, reference] = [rougeTokens(choose(article).join(' ')), rougeTokens(article.summary)];
        return [rougeN(summary, reference, 1), rougeN(summary, reference, 2), rougeL(summary, reference)];
      }),
    }));
    const [own, lead] = rouge;
    const differences = own!.scores.map((score, index) => score[1]! - lead!.scores[index]![1]!);
    const [low, high] = interval(differences);
    return {
      title: `Key points on ${name}`,
      note: `${articles.length} news texts with a human summary; ROUGE F1 (no stemming) of three sentences each. Whosaid’s ROUGE-2 is ${mean(differences).toFixed(1)} above LEAD-3 (95% ${low.toFixed(1)} to ${high.toFixed(1)}, paired bootstrap).`,
      columns: ['', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L'],
      rows: rouge.map(({ system, scores }) => [
        system,
        ...[0, 1, 2].map((at) => mean(scores.map((score) => score[at]!))),
      ]),
    };
  });
}
