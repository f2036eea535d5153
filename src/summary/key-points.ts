/** Chooses the three to five sentences of an article that tell the news. */

import { BIGRAM_WEIGHTS } from '../../models/summary.ts';
import type { Article, KeyPoint, Person, Quotation } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { bigramsOf, weigh } from './bigrams.ts';
import { type Candidate, candidatesOf, headWords } from './candidates.ts';

const LEAST = 3;
const MOST = 5;
/** Articles of so many words get one sentence more, and one more for as many again. */
const LONG = 1_500;
/** In words: shorter ones say too little, longer ones are lists. */
const SHORTEST = 6;
const LONGEST = 70;
/** About twice the words of a summary: the smaller it is, the more short sentences are liked. */
const SUMMARY = 100;
const PERSONAL = /^(?:he|she|his|her|they|their)$/;

/** Pronouns and short names in the sentence, with the person they mean. */
function referentsIn(
  span: { block: number; start: number; end: number },
  people: readonly Person[],
): KeyPoint['referents'] {
  const referents: KeyPoint['referents'] = [];
  people.forEach((person, index) => {
    const inside = person.mentions.filter(
      ({ block, start, end }) => block === span.block && start >= span.start && end <= span.end,
    );
    const named = inside.find(({ text }) => text === person.name);
    for (const { block, start, end, text } of inside) {
      if (text !== person.name && !(named && named.start < start))
        referents.push({ span: { block, start, end, text }, person: index });
    }
  });
  return referents.sort((a, b) => a.span.start - b.span.start);
}

/** Whether the sentence can be understood, and told whose words it has, on its own. */
function standsAlone(
  { block, start, end, words }: Candidate,
  people: readonly Person[],
  quotations: readonly Quotation[],
): boolean {
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  const span = { block: block.index, start, end };
  // A direct quotation counts with its attribution; without one nobody can tell who speaks.
  const told = quotations.some(({ kind, cue, speaker, ...quotation }) => {
    const inside = quotation.block === block.index && quotation.start < end && quotation.end > start;
    const attributed = speaker && cue && cue.block === block.index && cue.start >= start && cue.end <= end;
    return kind === 'direct' && inside && !attributed;
  });
  return !told && !(PERSONAL.test(words[0]!) && referentsIn(span, people).length === 0);
}

/**
 * Greedily takes the sentences whose new pairs of words are likeliest to be in a summary, for the words they cost.
 *
 * @returns the numbers of at most `wanted` candidates, best first
 */
function choose(
  candidates: readonly Candidate[],
  allowed: readonly number[],
  head: ReadonlySet<string>,
  weights: readonly number[],
  wanted: number,
): number[] {
  const bigrams = bigramsOf(candidates, head);
  const likely = weigh(bigrams, weights);
  const covered = new Set<number>();
  const left = new Set(allowed);
  const chosen: number[] = [];
  let value = 0;
  let length = SUMMARY;
  while (chosen.length < wanted && left.size) {
    let best = { score: -1, sentence: -1, gain: 0 };
    for (const sentence of left) {
      let gain = 0;
      for (const pair of bigrams.inSentence[sentence]!) if (!covered.has(pair)) gain += likely[pair]!;
      const score = (value + gain) / (length + candidates[sentence]!.words.length);
      if (score > best.score) best = { score, sentence, gain };
    }
    chosen.push(best.sentence);
    left.delete(best.sentence);
    value += best.gain;
    length += candidates[best.sentence]!.words.length;
    for (const pair of bigrams.inSentence[best.sentence]!) covered.add(pair);
  }
  return chosen;
}

/**
 * @param weights of the features of pairs of words; other than the model's when they are being measured
 * @returns three to five sentences in the article's order (fewer in a shorter article), datelines left out, each with
 *   the people that its pronouns and short names mean
 */
export function findKeyPoints(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  article: Article,
  weights: readonly number[] = BIGRAM_WEIGHTS,
): KeyPoint[] {
  const candidates = candidatesOf(blocks);
  const alone = candidates.flatMap((candidate, index) => (standsAlone(candidate, people, quotations) ? [index] : []));
  const words = candidates.reduce((sum, candidate) => sum + candidate.words.length, 0);
  const wanted = Math.min(MOST, LEAST + Math.floor(words / LONG));
  return choose(candidates, alone, headWords(article), weights, wanted)
    .sort((a, b) => a - b)
    .map((index) => {
      const { block, start, end } = candidates[index]!;
      const span = spanOf(block, start, end);
      return { ...span, referents: referentsIn(span, people) };
    });
}
