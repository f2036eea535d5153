/** What speaks for each of an article's people that the story is about them. */

import type { Analysis, Block } from '../analysis.ts';
import { touching } from '../text/by-block.ts';

/** What speaks for somebody's mattering to the story. */
export const MERITS = ['bias', 'mentions', 'said', 'headline', 'standfirst', 'keyPoint', 'first'] as const;

/** A number for each of them. */
export type Merits = Record<(typeof MERITS)[number], number>;

export type StandingFacts = Pick<Analysis, 'people' | 'quotations' | 'keyPoints'>;

/** @returns for each of the people what speaks for them */
export function meritsOf(
  { people, quotations, keyPoints }: StandingFacts,
  blocks: readonly Pick<Block, 'kind'>[],
): Merits[] {
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
