/** Remembers which parts of the text belong to something found. */

import type { Stretch } from './by-block.ts';

export class Taken {
  /** For each block a number a code unit, above 0 where it is taken. */
  private readonly units = new Map<number, Uint8Array>();

  constructor(private readonly blocks: readonly { text: string }[]) {}

  /** Whether a part of the stretch is taken. */
  has({ block, start, end }: Stretch): boolean {
    return this.units.get(block)?.subarray(start, end).includes(1) ?? false;
  }

  add({ block, start, end }: Stretch): void {
    const units = this.units.get(block) ?? new Uint8Array(this.blocks[block]!.text.length);
    this.units.set(block, units.fill(1, start, end));
  }
}
