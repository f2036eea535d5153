/** `npm run train -- summary`: learns which pairs of words a human summary takes over, and writes models/summary.ts. */

import { writeFileSync } from 'node:fs';
import { articleOf, readArticles2019 } from '../corpora/articles-2019.ts';
import { readSummaries, SUMMARIES, type SummaryCorpus } from '../corpora/summaries.ts';
import type { Article } from '../src/analysis.ts';
import { articleOfText } from '../src/article/from-text.ts';
import { type BigramModel, bigramsOf } from '../src/summary/bigrams.ts';
import { candidatesOf, headWords } from '../src/summary/candidates.ts';
import { readBlocks } from '../src/text/document.ts';
import { tokenise } from '../src/text/tokens.ts';

export interface SummarisedArticle {
  article: Article;
  summary: string;
}

/** One article's pairs of words: their features, and whether the summary has them. */
export interface Example {
  features: readonly Float64Array[];
  pairs: readonly (readonly [string, string])[];
  taken: readonly boolean[];
  /** As how many articles it counts. */
  weight: number;
}

// Chosen by cross-validation; the result hardly depends on them.
const RIDGE = 1;
const STEPS = 8;
/** So many of the commonest words have weights of their own. */
const WORDS = 50;
/** Each article weighs as much as so many pairs, however long it is. */
const PAIRS = 300;
/** Whole pages with facts written by hand are rarer and nearer to what is read: chosen by cross-validation over them. */
const ANNOTATED = 5;

export function readSummarised(corpus: SummaryCorpus): SummarisedArticle[] {
  return readSummaries(corpus).map(({ text, summary }) => ({ article: articleOfText(text, null), summary }));
}

/** The annotated pages have a headline and a standfirst, which the corpora lack. */
function readAnnotated(): SummarisedArticle[] {
  return readArticles2019().map((annotated) => ({
    article: articleOf(annotated),
    summary: annotated.key_facts.join(' '),
  }));
}

export function exampleOf({ article, summary }: SummarisedArticle, weight = 1): Example {
  const candidates = candidatesOf(readBlocks(article.blocks));
  const { features, pairs } = bigramsOf(candidates, headWords(article));
  const words = tokenise(summary).flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : [lower]));
  const inSummary = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  return { features, pairs, taken: pairs.map((pair) => inSummary.has(pair.join(' '))), weight };
}

/** Solves the symmetric positive definite system by Cholesky's method. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!;
      for (let k = 0; k < column; k++) sum -= lower[row]![k]! * lower[column]![k]!;
      lower[row]![column] = row === column ? Math.sqrt(sum) : sum / lower[column]![column]!;
    }
  }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) result[row]! -= lower[row]![k]! * result[k]!;
    result[row]! /= lower[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) result[row]! -= lower[k]![row]! * result[k]!;
    result[row]! /= lower[row]![row]!;
  }
  return result;
}

/** Mean and standard deviation of each feature but the first, which is always 1. */
function scalesOf(examples: readonly Example[], size: number): { mean: number; deviation: number }[] {
  const rows = examples.flatMap(({ features }) => features);
  return Array.from({ length: size }, (_, index) => {
    if (index === 0) return { mean: 0, deviation: 1 };
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      sum += row[index]!;
      squares += row[index]! ** 2;
    }
    const mean = sum / rows.length;
    return { mean, deviation: Math.sqrt(Math.max(squares / rows.length - mean ** 2, 1e-12)) };
  });
}

/** The words that are in most articles, the commonest first; those in as many in the order of the alphabet. */
function commonest(examples: readonly Example[]): string[] {
  const articlesWith = new Map<string, number>();
  for (const { pairs } of examples)
    for (const word of new Set(pairs.flat())) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1);
  return [...articlesWith.keys()]
    .sort((a, b) => articlesWith.get(b)! - articlesWith.get(a)! || (a < b ? -1 : 1))
    .slice(0, WORDS);
}

/** A row of the regression: of the words' columns, two at most are 1 and all others 0. */
function rowOf(scaled: Float64Array, columns: readonly (number | undefined)[]): { at: number; value: number }[] {
  const dense = Array.from(scaled, (value, at) => ({ at, value }));
  return [...dense, ...columns.flatMap((at) => (at === undefined ? [] : [{ at, value: 1 }]))];
}

/** Logistic regression with a ridge penalty, by Newton's method, on standardised features and on words. */
export function learnBigrams(examples: readonly Example[]): BigramModel {
  const dense = examples[0]?.features[0]?.length ?? 0;
  const words = commonest(examples);
  const number = new Map(words.map((word, index) => [word, index]));
  const columnOf = (word: string, second: 0 | 1) => {
    const at = number.get(word);
    return at === undefined ? undefined : dense + 2 * at + second;
  };
  const size = dense + 2 * words.length;
  const scales = scalesOf(examples, dense);
  let weights = new Float64Array(size);
  const scaled = new Float64Array(dense);
  for (let step = 0; step < STEPS; step++) {
    const hessian = Array.from({ length: size }, (_, row) => {
      const values = new Float64Array(size);
      values[row] = RIDGE;
      return values;
    });
    const gradient = weights.map((weight) => -RIDGE * weight);
    for (const { features, pairs, taken, weight } of examples) {
      const share = (weight * PAIRS) / features.length;
      for (const [pair, values] of features.entries()) {
        for (let index = 0; index < dense; index++)
          scaled[index] = (values[index]! - scales[index]!.mean) / scales[index]!.deviation;
        const [one, other] = pairs[pair]!;
        const row = rowOf(
          scaled,
          [columnOf(one, 0), columnOf(other, 1)].toSorted((a, b) => (a ?? 0) - (b ?? 0)),
        );
        const sum = row.reduce((total, { at, value }) => total + value * weights[at]!, 0);
        const likely = 1 / (1 + Math.exp(-sum));
        const miss = share * (Number(taken[pair]) - likely);
        const curve = share * likely * (1 - likely);
        for (const [index, { at, value }] of row.entries()) {
          gradient[at]! += miss * value;
          for (let before = 0; before <= index; before++)
            hessian[at]![row[before]!.at]! += curve * value * row[before]!.value;
        }
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight + change[index]!);
  }
  const plain = Array.from(weights.subarray(0, dense), (weight, index) => weight / scales[index]!.deviation);
  const shift = plain.reduce((sum, weight, index) => sum + weight * scales[index]!.mean, 0);
  return {
    features: plain.map((weight, index) => (index === 0 ? weight - shift : weight)),
    words: new Map(words.map((word, index) => [word, [weights[dense + 2 * index]!, weights[dense + 2 * index + 1]!]])),
  };
}

/** The annotated pages, which none of the measured sets has. */
export function annotatedExamples(): Example[] {
  return readAnnotated().map((page) => exampleOf(page, ANNOTATED));
}

export function trainSummary(): void {
  const corpora = SUMMARIES.flatMap(readSummarised).map((one) => exampleOf(one));
  const pages = annotatedExamples();
  const { features, words } = learnBigrams([...corpora, ...pages]);
  const digits = (weight: number) => Number(weight.toPrecision(4));
  const wordLines = [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([word, weights]) =>
        `  ${/^[a-z]+$/.test(word) ? word : JSON.stringify(word)}: [${weights.map(digits).join(', ')}],`,
    );
  writeFileSync(
    new URL('../models/summary.ts', import.meta.url),
    `/** The weights of pairs of words in key points; written by \`npm run train -- summary\`, described in summary.md. */
export const FEATURE_WEIGHTS: readonly number[] = [
${features.map((weight) => `  ${digits(weight)},`).join('\n')}
];

/** Of the commonest words: as first and as second of a pair. */
export const WORD_WEIGHTS: Readonly<Record<string, readonly [number, number]>> = {
${wordLines.join('\n')}
};
`,
  );
  console.error(
    `summary: ${corpora.length} articles, ${pages.length} pages, ${features.length} features, ${words.size} words`,
  );
}
