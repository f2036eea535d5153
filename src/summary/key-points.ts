/** Chooses the three to five sentences of an article that tell the news. */

import { FEATURE_WEIGHTS, WORD_WEIGHTS } from '../../models/summary.ts';
import type { Article, KeyPoint, Mention, Person, Quotation, Span } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { type BigramModel, bigramsOf, weigh } from './bigrams.ts';
import { type Candidate, candidatesOf, headWords } from './candidates.ts';

const LEAST = 3;
const MOST = 5;
/** Articles of so many words get one sentence more, and one more for as many again. */
const LONG = 1_500;
/** In words: shorter ones say too little, longer ones are lists. */
const SHORTEST = 6;
const LONGEST = 70;
/** Somewhat more than the words of a summary: the smaller it is, the more short sentences are liked. */
const SUMMARY = 70;
const MODEL: BigramModel = { features: FEATURE_WEIGHTS, words: new Map(Object.entries(WORD_WEIGHTS)) };

/** Who and what is in one sentence, wholly or in part. */
interface Contents {
  mentions: (Mention & { person: number })[];
  quotations: Quotation[];
}

/** Gives each sentence what touches it; the sentences are in text order. */
function contentsOf(
  sentences: readonly Candidate[],
  people: readonly Person[],
  quotations: readonly Quotation[],
): Contents[] {
  const contents = sentences.map((): Contents => ({ mentions: [], quotations: [] }));
  const touchedBy = (span: Span): Contents[] => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { block, end } = sentences[middle]!;
      if (block.index < span.block || (block.index === span.block && end <= span.start)) low = middle + 1;
      else high = middle;
    }
    const isTouched = ({ block, start }: Candidate) => block.index === span.block && start < span.end;
    while (high < sentences.length && isTouched(sentences[high]!)) high++;
    return contents.slice(low, high);
  };
  for (const [person, { mentions }] of people.entries()) {
    for (const mention of mentions)
      for (const { mentions } of touchedBy(mention)) mentions.push({ ...mention, person });
  }
  for (const quotation of quotations) for (const { quotations } of touchedBy(quotation)) quotations.push(quotation);
  return contents;
}

/** Pronouns and short names in the sentence that stand before the full name of the person they mean. */
function referentsIn({ mentions }: Contents, people: readonly Person[]): KeyPoint['referents'] {
  const named = new Set<number>();
  const referents: KeyPoint['referents'] = [];
  for (const { block, start, end, text, person } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (text === people[person]!.name) named.add(person);
    else if (!named.has(person)) referents.push({ span: { block, start, end, text }, person });
  }
  return referents;
}

/** Whether a pronoun outside quotations leaves open who is meant: nobody is known for it, and nobody is named before it. */
function hangs({ pronouns }: Candidate, { mentions, quotations }: Contents): boolean {
  return pronouns.some(
    (at) =>
      !mentions.some((mention) => mention.start <= at) &&
      !quotations.some(({ kind, start, end }) => kind !== 'indirect' && start <= at && at < end),
  );
}

/** Whether the sentence can be understood, and told whose words it has, on its own. */
function standsAlone(candidate: Candidate, contents: Contents): boolean {
  const { block, start, end, words } = candidate;
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  // A direct quotation counts with its attribution; without one nobody can tell who speaks.
  const unattributed = contents.quotations.some(
    ({ kind, cue, speaker }) =>
      kind === 'direct' && !(speaker && cue && cue.block === block.index && cue.start >= start && cue.end <= end),
  );
  return !unattributed && !hangs(candidate, contents);
}

/**
 * Greedily takes the sentences whose new pairs of words are likeliest to be in a summary, for the words they cost; one
 * that hangs on the sentence before it only together with that one.
 *
 * @returns the numbers of at most `wanted` candidates, best first
 */
function choose(
  candidates: readonly Candidate[],
  allowed: readonly number[],
  head: ReadonlySet<string>,
  model: BigramModel,
  wanted: number,
): number[] {
  const bigrams = bigramsOf(candidates, head);
  const likely = weigh(bigrams, model);
  const covered = new Set<number>();
  const left = new Set(allowed);
  const chosen: number[] = [];
  let value = 0;
  let length = SUMMARY;
  while (chosen.length < wanted && left.size) {
    let best = { score: -1, sentence: -1, gain: 0 };
    for (const sentence of left) {
      if (sentence > 0 && candidates[sentence]!.hangs && !chosen.includes(sentence - 1)) continue;
      let gain = 0;
      for (const pair of bigrams.inSentence[sentence]!) if (!covered.has(pair)) gain += likely[pair]!;
      // A sentence said twice.
      if (gain === 0) continue;
      const score = (value + gain) / (length + candidates[sentence]!.words.length);
      if (score > best.score) best = { score, sentence, gain };
    }
    if (best.sentence < 0) break;
    chosen.push(best.sentence);
    left.delete(best.sentence);
    value += best.gain;
    length += candidates[best.sentence]!.words.length;
    for (const pair of bigrams.inSentence[best.sentence]!) covered.add(pair);
  }
  return chosen;
}

/** @returns the numbers of so many of the candidates, at most, that tell the news, out of those that are allowed */
export type Choose = (candidates: readonly Candidate[], allowed: readonly number[], wanted: number) => number[];

/**
 * @param chosenBy tells which sentences to take
 * @returns three to five sentences in the article's order (fewer in a shorter article), datelines left out, each with
 *   the people that its pronouns and short names mean
 */
export function keyPointsOf(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  chosenBy: Choose,
): KeyPoint[] {
  const candidates = candidatesOf(blocks);
  const contents = contentsOf(candidates, people, quotations);
  const alone = candidates.flatMap((candidate, index) => (standsAlone(candidate, contents[index]!) ? [index] : []));
  const words = candidates.reduce((sum, candidate) => sum + candidate.words.length, 0);
  const wanted = Math.min(MOST, LEAST + Math.floor(words / LONG));
  return chosenBy(candidates, alone, wanted)
    .sort((a, b) => a - b)
    .map((index) => {
      const { block, start, end } = candidates[index]!;
      return { ...spanOf(block, start, end), referents: referentsIn(contents[index]!, people) };
    });
}

/**
 * @param model of the pairs of words; another one than ours when it is being measured
 * @returns the sentences whose pairs of words are likeliest in a summary
 */
export function findKeyPoints(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  article: Article,
  model: BigramModel = MODEL,
): KeyPoint[] {
  return keyPointsOf(blocks, people, quotations, (candidates, alone, wanted) =>
    choose(candidates, alone, headWords(article), model, wanted),
  );
}
