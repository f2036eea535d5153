/** Puts the people of an article in order of what they are to its story: first whom it is about. */

import type { Analysis, Block, Person } from '../analysis.ts';
import { touching } from '../text/by-block.ts';
import { STANDING_WEIGHTS } from './standing-weights.ts';

/** What speaks for somebody's mattering to the story. */
export const MERITS = ['bias', 'mentions', 'said', 'headline', 'standfirst', 'keyPoint', 'first'] as const;

/** A number for each of them. */
export type Merits = Record<(typeof MERITS)[number], number>;

type Found = Pick<Analysis, 'people' | 'quotations' | 'keyPoints'>;

/** @returns for each of the people what speaks for them */
export function meritsOf({ people, quotations, keyPoints }: Found, blocks: readonly Pick<Block, 'kind'>[]): Merits[] {
  const pointAt = touching(keyPoints);
  const said = people.map(() => 0);
  for (const { kind, speaker } of quotations)
    if (kind !== 'term' && speaker && speaker.person !== null) said[speaker.person]!++;
  return people.map(({ mentions }, index) => {
    const isIn = (kind: Block['kind']) => Number(mentions.some(({ block }) => blocks[block]!.kind === kind));
    return {
      bias: 1,
      mentions: Math.log(1 + mentions.length),
      said: Math.log(1 + said[index]!),
      headline: isIn('headline'),
      standfirst: isIn('standfirst'),
      keyPoint: Number(mentions.some((mention) => pointAt(mention).length > 0)),
      first: Math.log(1 + (mentions[0]?.block ?? blocks.length)),
    };
  });
}

/** @returns the same with its people in order, and all that points to them; of two who matter as much the first named is first */
export function byStanding(
  found: Found,
  blocks: readonly Pick<Block, 'kind'>[],
  learnt: Merits = STANDING_WEIGHTS,
): Found {
  const worth = meritsOf(found, blocks).map((features) =>
    MERITS.reduce((sum, name) => sum + learnt[name] * features[name], 0),
  );
  const order = [...found.people.keys()].sort((one, other) => worth[other]! - worth[one]! || one - other);
  const placeOf = new Map(order.map((before, place) => [before, place]));
  const moved = <Pointing extends { person: number | null }>(pointing: Pointing): Pointing =>
    pointing.person === null ? pointing : { ...pointing, person: placeOf.get(pointing.person)! };
  return {
    people: order.map((index): Person => found.people[index]!),
    quotations: found.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && moved(quotation.speaker),
    })),
    keyPoints: found.keyPoints.map((point) => ({ ...point, referents: point.referents.map(moved) })),
  };
}
