/** Chooses the three to five sentences of an article that tell the news. */

import type { KeyPoint, Mention, Person, Quotation, Span } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

const LEAST = 3;
const MOST = 5;
/** An article gets a sentence for so many words. */
const WORDS_A_POINT = 100;
/** In words: shorter ones say too little, longer ones are lists. */
const SHORTEST = 6;
const LONGEST = 70;

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

/** So much of a shorter sentence's words in another one make it the same told again. */
const SAME = 0.6;

function tellsAgain(words: readonly string[], others: readonly (readonly string[])[]): boolean {
  return others.some((other) => {
    const known = new Set(other);
    const common = words.filter((word) => known.has(word)).length;
    return common >= SAME * Math.min(words.length, other.length);
  });
}

/**
 * @param allowed the numbers of those that can be chosen
 * @param weights how much each block tells of the news
 * @returns the numbers of at most `wanted` candidates: the first allowed sentence of each paragraph, by its weight
 */
function choose(
  candidates: readonly Candidate[],
  allowed: readonly number[],
  weights: readonly number[],
  wanted: number,
): number[] {
  const first = new Map<number, number>();
  for (const index of allowed) {
    const block = candidates[index]!.block.index;
    if (!first.has(block)) first.set(block, index);
  }
  const chosen: number[] = [];
  for (const [, index] of [...first].sort(([a], [b]) => weights[b]! - weights[a]! || a - b)) {
    if (chosen.length === wanted) break;
    const { words } = candidates[index]!;
    const others = chosen.map((other) => candidates[other]!.words);
    if (!tellsAgain(words, others)) chosen.push(index);
  }
  return chosen;
}

/**
 * @returns three to five sentences in the article's order (fewer in a shorter article), datelines left out, each with
 *   the people that its pronouns and short names mean
 */
export function findKeyPoints(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  { weights }: Pick<Reading, 'weights'>,
): KeyPoint[] {
  const candidates = candidatesOf(blocks);
  const contents = contentsOf(candidates, people, quotations);
  const alone = candidates.flatMap((candidate, index) => (standsAlone(candidate, contents[index]!) ? [index] : []));
  const words = candidates.reduce((sum, candidate) => sum + candidate.words.length, 0);
  const wanted = Math.min(MOST, Math.max(LEAST, Math.round(words / WORDS_A_POINT)));
  return choose(candidates, alone, weights, wanted)
    .sort((a, b) => a - b)
    .map((index) => {
      const { block, start, end } = candidates[index]!;
      return { ...spanOf(block, start, end), referents: referentsIn(contents[index]!, people) };
    });
}
