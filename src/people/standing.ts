/** Puts the people of an article in order of what they are to its story: first whom it is about. */

import type { Block, Person } from '../analysis.ts';
import { MERITS, type Merits, meritsOf, type StandingFacts } from './merits.ts';
import { STANDING_WEIGHTS } from './standing-weights.ts';

/** @returns the same with its people in order, and all that points to them; of two who matter as much the first named is first */
export function byStanding(
  found: StandingFacts,
  blocks: readonly Pick<Block, 'kind'>[],
  learnt: Merits = STANDING_WEIGHTS,
): StandingFacts {
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
