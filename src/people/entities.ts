/** Gives a reading's names as whole tokens of the blocks. */

import type { EntityType, Reading } from '../reading.ts';
import { type TextBlock, tokenIndexAt } from '../text/document.ts';
import { isSmallWord, type SmallWords } from './small-words.ts';

/** A name of some kind: `block.tokens.slice(first, end)`. */
export interface Entity {
  block: TextBlock;
  first: number;
  end: number;
  type: EntityType;
  /** 0..1 */
  confidence: number;
}

/** Less sure names are left out; a person who is none stands first in what readers see. */
const LEAST_NAME = 0.5;
const LEAST_PERSON = 0.6;

/** @returns the names in text order, none inside another, and without an article before what is no person's */
export function entitiesOf(blocks: readonly TextBlock[], { names }: Reading, words: SmallWords): Entity[] {
  const entities: Entity[] = [];
  for (const { span, type, confidence } of names) {
    if (confidence < (type === 'PER' ? LEAST_PERSON : LEAST_NAME) || isSmallWord(span.text, words)) continue;
    const block = blocks[span.block]!;
    const { tokens } = block;
    const last = entities.at(-1);
    let first = tokenIndexAt(block, span.start);
    if (last?.block === block) first = Math.max(first, last.end);
    let end = Math.min(tokens.length, tokenIndexAt(block, span.end - 1) + 1);
    while (end > first && (tokens[end - 1]!.kind === 'punctuation' || tokens[end - 1]!.lower === "'s")) end--;
    while (first < end - 1 && tokens[first]!.kind === 'punctuation') first++;
    while (type !== 'PER' && first < end - 1 && !tokens[first]!.capital && tokens[first]!.kind === 'word') first++;
    if (first < end) entities.push({ block, first, end, type, confidence });
  }
  return entities;
}
