/**
 * Weighs the pairs of words in an article by how likely a human summary has them.
 *
 * After Li, Qian and Liu, "Using Supervised Bigram-based ILP for Extractive Summarization" (ACL 2013): the pairs' weights
 * are learnt from articles with summaries, and sentences are chosen for the pairs that they bring in.
 */

import { type Candidate, isFunctionWord } from './candidates.ts';

/** The pairs of an article with the features that their weight is made from. */
export interface Bigrams {
  /** For each sentence the numbers of its pairs, each once. */
  inSentence: readonly (readonly number[])[];
  /** For each pair its features, as many as there are weights. */
  features: readonly Float64Array[];
  pairs: readonly (readonly [string, string])[];
}

/** Sentences at the beginning that carry the news more often than any other. */
const LEAD = 3;

function count(words: Iterable<string>, counts: Map<string, number>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** How much of the article's other sentences a sentence's content words are in, 0..1. */
function centrality({ words }: Candidate, sentencesWith: ReadonlyMap<string, number>, sentences: number): number {
  const content = new Set(words.filter((word) => !isFunctionWord(word)));
  let sum = 0;
  for (const word of content) sum += sentencesWith.get(word)! - 1;
  return sum / Math.max(1, content.size) / sentences;
}

/**
 * @param candidates all sentences of an article
 * @param head content words of its headline and standfirst
 * @returns its pairs of neighbouring words; linear in the article's length
 */
export function bigramsOf(candidates: readonly Candidate[], head: ReadonlySet<string>): Bigrams {
  const sentencesWith = new Map<string, number>();
  for (const { words } of candidates) count(new Set(words), sentencesWith);
  const names = new Set(candidates.flatMap((candidate) => [...candidate.names]));
  const lead = new Set(candidates.slice(0, LEAD).flatMap(({ words }) => words.filter((word) => !isFunctionWord(word))));
  const central = candidates.map((candidate) => centrality(candidate, sentencesWith, candidates.length));

  const numbers = new Map<string, number>();
  const pairs: [string, string][] = [];
  const places: number[][] = [];
  const inSentence = candidates.map(({ words }, sentence) => {
    const own = new Set<number>();
    for (let index = 1; index < words.length; index++) {
      const pair: [string, string] = [words[index - 1]!, words[index]!];
      const name = pair.join(' ');
      let number = numbers.get(name);
      if (number === undefined) {
        number = pairs.push(pair) - 1;
        numbers.set(name, number);
        places.push([]);
      }
      if (!own.has(number)) places[number]!.push(sentence);
      own.add(number);
    }
    return [...own];
  });

  const features = pairs.map(([one, other], number) => {
    const at = places[number]!;
    const first = at[0]!;
    const sentence = candidates[first]!;
    const function1 = isFunctionWord(one);
    const function2 = isFunctionWord(other);
    const [with1, with2] = [Math.log(sentencesWith.get(one)!), Math.log(sentencesWith.get(other)!)];
    return Float64Array.of(
      1,
      1 / (1 + first),
      Number(first === 0),
      Number(first === 1),
      Number(first === 2),
      1 / Math.sqrt(1 + first),
      first / candidates.length,
      Math.log(1 + first),
      Number(at.length > 1),
      Math.log(at.length),
      Number(function1 !== function2),
      Number(function1 && function2),
      Math.min(with1, with2),
      Math.max(with1, with2),
      (function1 ? 0 : with1) + (function2 ? 0 : with2),
      Number(names.has(one)) + Number(names.has(other)),
      Number(/^\d/.test(one) || /^\d/.test(other)),
      first < LEAD ? 0 : Number(lead.has(one)) + Number(lead.has(other)),
      at.reduce((sum, place) => sum + 1 / (1 + place), 0) / at.length,
      central[first]!,
      Number(sentence.quoted),
      Number(sentence.firstPerson),
      Number(sentence.leansBack),
      sentence.words.length / 30,
      candidates.length / 30,
      Number(head.has(one)) + Number(head.has(other)),
    );
  });
  return { inSentence, features, pairs };
}

/** What is learnt: a weight for each feature, and for each of the commonest words one as first and one as second of a pair. */
export interface BigramModel {
  features: readonly number[];
  words: ReadonlyMap<string, readonly [asFirst: number, asSecond: number]>;
}

/** @returns for each pair the likelihood that a summary has it (logistic regression) */
export function weigh({ features, pairs }: Bigrams, model: BigramModel): Float64Array {
  return Float64Array.from(features, (values, number) => {
    const [one, other] = pairs[number]!;
    let sum = (model.words.get(one)?.[0] ?? 0) + (model.words.get(other)?.[1] ?? 0);
    for (let index = 0; index < values.length; index++) sum += values[index]! * model.features[index]!;
    return 1 / (1 + Math.exp(-sum));
  });
}
