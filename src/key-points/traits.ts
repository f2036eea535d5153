/** What can be seen of a sentence that tells how likely it is to tell the news. */

import type { Article } from '../analysis.ts';
import { logOdds } from '../odds.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import type { Contents } from './eligible.ts';

/**
 * - `weight`: what the reading thinks of its paragraph, beside the others of the article
 * - `place`: how far from the beginning it stands
 * - `headline`, `standfirst`: how much of their words it has
 * - `central`: how often the rest of the article has its words
 * - `direct`: how much of it is somebody's speech
 * - `question`: whether it asks
 * - `pronoun`: whether it speaks of somebody whom it does not name first
 */
export const TRAITS = [
  'weight',
  'place',
  'headline',
  'standfirst',
  'central',
  'direct',
  'question',
  'pronoun',
] as const;
export type Traits = Readonly<Record<(typeof TRAITS)[number], number>>;

/** Shorter ones are mostly grammar, in any language. */
const LONG_WORD = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const QUESTION = /\?["'”’»)]{0,2}$/;
/** Nothing is quite sure, nor quite out of the question. */
const SUREST = 1 - 1e-4;
/** Paragraphs whose weights are more alike than this are not told apart by them. */
const LEAST_SPREAD = 0.3;

function longWords(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length >= LONG_WORD || /\d/.test(word)));
}

/** @returns which share of the line's long words the sentence has */
function likenessToLine(line: string | null): (words: ReadonlySet<string>) => number {
  const wanted = [...longWords((line ?? '').toLowerCase().match(WORD) ?? [])];
  return (words) => wanted.filter((word) => words.has(word)).length / Math.max(1, wanted.length);
}

/** @returns a block's log odds to tell the news, in standard deviations from the mean of all that have sentences */
function standing(candidates: readonly Candidate[], weights: readonly number[]): (block: number) => number {
  const odds = (block: number) => logOdds(weights[block] ?? 0, SUREST);
  const all = [...new Set(candidates.map(({ block }) => block))].map(odds);
  const mean = all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
  const spread = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, all.length));
  return (block) => (odds(block) - mean) / Math.max(LEAST_SPREAD, spread);
}

/** @returns the traits of all the story's sentences */
export function traitsOf(
  candidates: readonly Candidate[],
  { quotationsIn }: Contents,
  { headline, standfirst }: Pick<Article, 'headline' | 'standfirst'>,
  { weights }: Pick<Reading, 'weights'>,
): Traits[] {
  const words = candidates.map((candidate) => longWords(candidate.words));
  const sentencesWith = new Map<string, number>();
  for (const own of words) for (const word of own) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  const [likeHeadline, likeStandfirst] = [likenessToLine(headline), likenessToLine(standfirst)];
  const weightOf = standing(candidates, weights);
  return candidates.map((candidate, index) => {
    const own = words[index]!;
    const spoken = quotationsIn(candidate).filter(({ kind }) => kind === 'direct');
    const covered = spoken.map(({ start, end }) => Math.min(end, candidate.end) - Math.max(start, candidate.start));
    return {
      weight: weightOf(candidate.block),
      place: Math.log(1 + index),
      headline: likeHeadline(own),
      standfirst: likeStandfirst(own),
      central: [...own].reduce((sum, word) => sum + Math.log(sentencesWith.get(word)!), 0) / Math.max(1, own.size),
      direct: covered.reduce((sum, length) => sum + length, 0) / (candidate.end - candidate.start),
      question: Number(QUESTION.test(candidate.text)),
      pronoun: Number(candidate.pronouns.length > 0),
    };
  });
}
