/** `npm run train -- summary`: learns which pairs of words a human summary takes over, and writes models/summary.ts. */

import { writeFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import { idsIn, readJson, readJsonLines, readPage } from '../bench/quality/data.ts';
import type { Article } from '../src/analysis.ts';
import { articleOfText } from '../src/article/from-text.ts';
import { readArticle } from '../src/article/read.ts';
import { bigramsOf } from '../src/summary/bigrams.ts';
import { candidatesOf, headWords } from '../src/summary/candidates.ts';
import { readBlocks } from '../src/text/document.ts';
import { tokenise } from '../src/text/tokens.ts';

const Summarised = v.object({ id: v.string(), text: v.string(), summary: v.array(v.string()) });
const Annotated = v.object({ page: v.string(), url: v.string(), key_facts: v.array(v.string()) });

export interface SummarisedArticle {
  id: string;
  article: Article;
  summary: string;
}

/** One article's pairs of words: their features, and whether the summary has them. */
export interface Example {
  features: readonly Float64Array[];
  taken: readonly boolean[];
  /** As how many articles it counts. */
  weight: number;
}

// Chosen by cross-validation; the result hardly depends on them.
const RIDGE = 1;
const STEPS = 12;
/** Each article weighs as much as so many pairs, however long it is. */
const PAIRS = 300;
/** Whole pages with facts written by hand are rarer and nearer to what is read: chosen by cross-validation over them. */
const ANNOTATED = 5;

export function readSummarised(set: string): SummarisedArticle[] {
  return readJsonLines(`corpora/dev/${set}.jsonl`).map((line) => {
    const { id, text, summary } = v.parse(Summarised, line);
    return { id, article: articleOfText(text, null), summary: summary.join(' ') };
  });
}

/** The annotated pages have a headline and a standfirst, which the corpora lack. */
function readAnnotated(): SummarisedArticle[] {
  return idsIn('gold').map((id) => {
    const { page, url, key_facts } = v.parse(Annotated, readJson(`gold/${id}.json`));
    const { window } = new JSDOM(readPage(`pages/articles/${page}`), { url, virtualConsole: new VirtualConsole() });
    const { article } = readArticle(window.document, url);
    window.close();
    return { id, article, summary: key_facts.join(' ') };
  });
}

export function exampleOf({ article, summary }: SummarisedArticle, weight = 1): Example {
  const candidates = candidatesOf(readBlocks(article.blocks));
  const { features, names } = bigramsOf(candidates, headWords(article));
  const words = tokenise(summary).flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : [lower]));
  const inSummary = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
  return { features, taken: names.map((name) => inSummary.has(name)), weight };
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

/**
 * Logistic regression with a ridge penalty, by Newton's method, on standardised features.
 *
 * @returns the weights for the features as they are, the constant first
 */
export function learnBigrams(examples: readonly Example[]): number[] {
  const size = examples[0]?.features[0]?.length ?? 0;
  const scales = scalesOf(examples, size);
  let weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const hessian = Array.from({ length: size }, (_, row) => {
      const values = new Float64Array(size);
      values[row] = RIDGE;
      return values;
    });
    const gradient = weights.map((weight) => -RIDGE * weight);
    const scaled = new Float64Array(size);
    for (const { features, taken, weight } of examples) {
      const share = (weight * PAIRS) / features.length;
      for (const [number, values] of features.entries()) {
        let sum = 0;
        for (let index = 0; index < size; index++) {
          scaled[index] = (values[index]! - scales[index]!.mean) / scales[index]!.deviation;
          sum += scaled[index]! * weights[index]!;
        }
        const likely = 1 / (1 + Math.exp(-sum));
        const miss = share * (Number(taken[number]) - likely);
        const curve = share * likely * (1 - likely);
        for (let row = 0; row < size; row++) {
          gradient[row]! += miss * scaled[row]!;
          const factor = curve * scaled[row]!;
          for (let column = 0; column <= row; column++) hessian[row]![column]! += factor * scaled[column]!;
        }
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight + change[index]!);
  }
  const plain = Array.from(weights, (weight, index) => weight / scales[index]!.deviation);
  const shift = plain.reduce((sum, weight, index) => sum + weight * scales[index]!.mean, 0);
  return plain.map((weight, index) => (index === 0 ? weight - shift : weight));
}

/** The annotated pages, which none of the measured sets has. */
export function annotatedExamples(): Example[] {
  return readAnnotated().map((page) => exampleOf(page, ANNOTATED));
}

export function trainSummary(): void {
  const corpora = [...readSummarised('summary-cnn'), ...readSummarised('summary-inshorts')].map((one) =>
    exampleOf(one),
  );
  const pages = annotatedExamples();
  const weights = learnBigrams([...corpora, ...pages]);
  const lines = weights.map((weight) => `  ${Number(weight.toPrecision(4))},`);
  writeFileSync(
    new URL('../models/summary.ts', import.meta.url),
    `/** The weights of pairs of words in key points; written by \`npm run train -- summary\`, described in summary.md. */
export const BIGRAM_WEIGHTS: readonly number[] = [
${lines.join('\n')}
];
`,
  );
  console.error(`summary: ${corpora.length} articles and ${pages.length} pages, ${weights.length} weights`);
}
