/** A table of words in groups, by their hashes with open addressing: small, and quick to fill. */

import { EMPTY_HASH, hashOf, hashOn } from './hash.ts';

const ZERO = 48;
const NINE = 57;

export class WordTable {
  private readonly hashes: Uint32Array;
  /** 0 where there is no word. */
  private readonly groups: Uint16Array;
  private readonly mask: number;

  /**
   * @param groups the words of each group, as `training/front-coding.ts` writes them
   * @param size a power of two, more than the number of words
   */
  constructor(groups: readonly string[], size: number) {
    this.mask = size - 1;
    this.hashes = new Uint32Array(size);
    this.groups = new Uint16Array(size);
    for (const [group, words] of groups.entries()) this.fill(words, group + 1);
  }

  /** Reads front-coded words letter by letter; the hashes of all beginnings of the last word are at hand for the next. */
  private fill(words: string, group: number): void {
    const hashes = [EMPTY_HASH];
    let length = 0;
    for (let index = 0; index <= words.length; index++) {
      const unit = words.charCodeAt(index);
      const isShared = unit >= ZERO && unit <= NINE;
      if (index > 0 && (isShared || index === words.length)) this.put(hashes[length]! >>> 0, group);
      if (isShared) length = unit - ZERO;
      else hashes[++length] = hashOn(hashes[length - 1]!, unit);
    }
  }

  private put(hash: number, group: number): void {
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    this.groups[slot] = group;
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.groups[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** @returns the word's group, or -1 */
  groupOf(word: string): number {
    return this.groups[this.slotOf(hashOf(word))]! - 1;
  }
}
