/** A table of words in groups, by their hashes with open addressing: small, and quick to fill. */

import { hashOf } from './hash.ts';

const ENTRY = /\d[^\d]+/g;

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
    for (const [group, words] of groups.entries()) {
      let word = '';
      for (const [entry] of words.matchAll(ENTRY)) {
        word = word.slice(0, Number(entry.charAt(0))) + entry.slice(1);
        const slot = this.slotOf(word);
        this.hashes[slot] = hashOf(word);
        this.groups[slot] = group + 1;
      }
    }
  }

  private slotOf(word: string): number {
    const hash = hashOf(word);
    let slot = hash & this.mask;
    while (this.groups[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** @returns the word's group, or -1 */
  groupOf(word: string): number {
    return this.groups[this.slotOf(word)]! - 1;
  }
}
