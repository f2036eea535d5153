/** Chooses the three to five sentences of an article that tell the news. */

import type { Article, KeyPoint, Person, Quotation } from '../analysis.ts';
import type { StoryWords } from '../language/language.ts';
import type { Reading } from '../reading.ts';
import type { TextBlock } from '../text/document.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Contents, contentsOf, isEligible, leavesOpen } from './eligible.ts';
import { POINT_WEIGHTS } from './point-weights.ts';
import { TRAITS, type Traits, traitsOf } from './traits.ts';

const LEAST = 3;
const MOST = 5;
/** An article gets a sentence for so many words. */
const WORDS_A_POINT = 80;

/** So much of a shorter sentence's words in another one make it the same told again. */
const SAME = 0.6;

function tellsAgain(words: readonly string[], others: readonly (readonly string[])[]): boolean {
  return others.some((other) => {
    const known = new Set(other);
    const common = words.filter((word) => known.has(word)).length;
    return common >= SAME * Math.min(words.length, other.length);
  });
}

/** Pronouns and short names in the sentence that stand before the full name of the person they mean. */
function referentsIn(candidate: Candidate, people: readonly Person[], { mentionsIn }: Contents): KeyPoint['referents'] {
  const named = new Set<number>();
  const referents: KeyPoint['referents'] = [];
  for (const { block, start, end, text, person } of mentionsIn(candidate)) {
    if (text === people[person]!.name) named.add(person);
    else if (!named.has(person)) referents.push({ span: { block, start, end, text }, person });
  }
  return referents;
}

/** @returns how likely the sentence is to tell the news, beside others of its article */
function likely(traits: Traits, learnt: Traits): number {
  return TRAITS.reduce((sum, trait) => sum + learnt[trait] * traits[trait], 0);
}

/** An article's sentences and all that is known of them. */
export interface Story {
  candidates: readonly Candidate[];
  contents: Contents;
  traits: readonly Traits[];
}

export function storyOf(
  blocks: readonly TextBlock[],
  article: Pick<Article, 'headline' | 'standfirst'>,
  people: readonly Person[],
  quotations: readonly Quotation[],
  reading: Pick<Reading, 'weights'>,
  words: StoryWords,
): Story {
  const candidates = candidatesOf(blocks, words);
  const contents = contentsOf(people, quotations);
  return { candidates, contents, traits: traitsOf(candidates, contents, article, reading) };
}

/** @returns the story's sentences that can be points, by number, paragraph by paragraph */
export function eligibleByBlock({ candidates, contents }: Story): number[][] {
  const blocks = new Map<number, number[]>();
  for (const [index, candidate] of candidates.entries()) {
    if (!isEligible(candidate, contents)) continue;
    const block = blocks.get(candidate.block);
    if (block) block.push(index);
    else blocks.set(candidate.block, [index]);
  }
  return [...blocks.values()];
}

/** @returns which of a paragraph's sentences is likely to be taken, and so to be judged by: the first that leaves nothing open */
export function firstWhole(block: readonly number[], { candidates, contents }: Story): number {
  const isWhole = (index: number) => !candidates[index]!.leans && !leavesOpen(candidates[index]!, contents);
  return block.find((index) => index === 0 || isWhole(index)) ?? block[0]!;
}

/** How many sentences an article of such a length is told in. */
function wantedOf({ candidates }: Story): number {
  const words = candidates.reduce((sum, candidate) => sum + candidate.words.length, 0);
  return Math.min(MOST, Math.max(LEAST, Math.round(words / WORDS_A_POINT)));
}

/**
 * Takes one sentence of each paragraph, the first that may stand, from the likeliest paragraph on; then second ones.
 *
 * @returns the numbers of the chosen sentences, in order, none of which tells again what another has told
 */
export function choose(story: Story, learnt: Traits = POINT_WEIGHTS): number[] {
  const { candidates, contents, traits } = story;
  const wanted = wantedOf(story);
  const blocks = eligibleByBlock(story)
    .map((block) => ({ block, next: 0, score: likely(traits[firstWhole(block, story)]!, learnt) }))
    .sort((one, other) => other.score - one.score);
  const chosen: number[] = [];
  // What leaves something open stands after the sentence that tells of it, or opens the story.
  const mayStand = (index: number) => {
    if (index === 0) return true;
    const { leans } = candidates[index]!;
    const isOpen = leavesOpen(candidates[index]!, contents);
    if (!leans && !isOpen) return true;
    return chosen.includes(index - 1) && (!isOpen || contents.mentionsIn(candidates[index - 1]!).length > 0);
  };
  const isNew = (index: number) => {
    const told = chosen.map((other) => candidates[other]!.words);
    return !tellsAgain(candidates[index]!.words, told);
  };
  for (let round = 0; round < wanted; round++) {
    for (const place of blocks) {
      if (chosen.length === wanted) break;
      while (place.next < place.block.length) {
        const index = place.block[place.next++]!;
        if (!mayStand(index) || !isNew(index)) continue;
        chosen.push(index);
        break;
      }
    }
  }
  return chosen.sort((one, other) => one - other);
}

/**
 * @returns three to five sentences in the article's order (fewer in a shorter article), datelines left out, each with
 *   the people that its pronouns and short names mean
 */
export function findKeyPoints(story: Story, people: readonly Person[]): KeyPoint[] {
  return choose(story).map((index) => {
    const candidate = story.candidates[index]!;
    const { block, start, end, text } = candidate;
    return { block, start, end, text, referents: referentsIn(candidate, people, story.contents) };
  });
}
