/** The tagger's labels: which kind of name a token belongs to, and whether it begins, goes on, ends or is all of it. */

import { Chain } from './chain.ts';

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'MISC';

export const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC'];

/** In the order of the model's columns; 0 is no name at all. */
export const LABELS: readonly string[] = [
  'O',
  ...TYPES.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
];

/** @returns the index of the label of one token of a name */
export function labelOf(type: EntityType, first: boolean, last: boolean): number {
  return 1 + TYPES.indexOf(type) * 4 + (first ? (last ? 3 : 0) : last ? 2 : 1);
}

export function typeOf(label: number): EntityType | null {
  return label === 0 ? null : TYPES[(label - 1) >> 2]!;
}

/** Whether a token with this label is the last of its name. */
export function isLast(label: number): boolean {
  return label > 0 && ((label - 1) & 3) >= 2;
}

/** Whether a token with this label is the first of its name. */
export function isFirst(label: number): boolean {
  return label > 0 && (((label - 1) & 3) === 0 || ((label - 1) & 3) === 3);
}

/** Whether the second label may follow the first; 0 also stands for what is before and after a sentence. */
function mayFollow(before: number, after: number): boolean {
  const open = before > 0 && !isLast(before);
  const goesOn = after > 0 && !isFirst(after);
  return open ? goesOn && typeOf(before) === typeOf(after) : !goesOn;
}

export const TAGGER_CHAIN = new Chain(LABELS.length, mayFollow);
