/** Evidence as numbers: a feature is the hash of its parts in order, so that no names are built while reading. */

import { hashOf } from '../text/hash.ts';

export type Feature = number;

/** @returns the feature of one part */
export const feature: (name: string) => Feature = hashOf;

/** @returns the feature that both parts together are; their order counts */
export function both(first: Feature, second: Feature): Feature {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** @returns the feature of a named part with a value: a number, or a word */
export function having(name: Feature, value: string | number): Feature {
  return both(name, typeof value === 'number' ? value : hashOf(value));
}

/** @returns the feature of a numbered template filled with some values; their order counts */
export function filled(template: number, one: number, two = 0, three = 0): Feature {
  let hash = Math.imul(one ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(two ^ hash ^ (hash >>> 15), 0xc2b2ae35);
  hash = Math.imul(three ^ hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}
