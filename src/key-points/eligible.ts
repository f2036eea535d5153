/** Which sentences of a story can be understood, and told whose words they have, where they stand alone. */

import type { Mention, Person, Quotation } from '../analysis.ts';
import { type Touching, touching } from '../text/by-block.ts';
import type { Candidate } from './candidates.ts';

/** In words: shorter ones say too little, longer ones are lists. */
const SHORTEST = 6;
const LONGEST = 70;

/** Who is in a stretch of the text, and what is quoted there, wholly or in part. */
export interface Contents {
  mentionsIn: Touching<Mention & { person: number }>;
  quotationsIn: Touching<Quotation>;
}

export function contentsOf(people: readonly Person[], quotations: readonly Quotation[]): Contents {
  const mentions = people.flatMap(({ mentions }, person) => mentions.map((mention) => ({ ...mention, person })));
  return { mentionsIn: touching(mentions), quotationsIn: touching(quotations) };
}

/** Whether it is neither too short nor too long, and has no direct quotation without its attribution, whose nobody can tell. */
export function isEligible(candidate: Candidate, { quotationsIn }: Contents): boolean {
  const { block, start, end, words } = candidate;
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  return !quotationsIn(candidate).some(
    ({ kind, cue, speaker }) =>
      kind === 'direct' && !(speaker && cue && cue.block === block && cue.start >= start && cue.end <= end),
  );
}

/** Whether a pronoun outside quotations leaves open who is meant: nobody is known for it, and nobody is named before it. */
export function leavesOpen(candidate: Candidate, { mentionsIn, quotationsIn }: Contents): boolean {
  if (!candidate.pronouns.length) return false;
  const mentions = mentionsIn(candidate);
  const quotations = quotationsIn(candidate);
  return candidate.pronouns.some(
    (at) =>
      !mentions.some((mention) => mention.start <= at) &&
      !quotations.some(({ kind, start, end }) => kind !== 'indirect' && start <= at && at < end),
  );
}
