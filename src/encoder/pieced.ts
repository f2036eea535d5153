/** An article's blocks cut into pieces, each block closed by a mark of its end; stretches of pieces to spans and back. */

import type { Span } from '../analysis.ts';
import { spanOf } from '../text/document.ts';
import { type Cut, END, type Pieces } from './pieces.ts';
import type { Window } from './windows.ts';

/** A block of an article, as its text; the index is its place among them. */
export interface TextOfBlock {
  index: number;
  text: string;
}

/** Lets others go on; what it throws ends the reading. */
export type Pause = () => Promise<void>;

/** How many UTF-16 code units of an article are read, some 500,000 words; nothing is told of what comes after. */
export const MOST_UNITS = 3_500_000;
/** After so many others may go on. */
const UNITS_AT_ONCE = 50_000;

/** The pieces of all blocks in a row. */
export class PiecedArticle {
  readonly ids: Int32Array;
  /** By piece the UTF-16 code units of its block that it stands for, and the block. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly blockOf: Int32Array;

  /**
   * @param cut the pieces of all blocks
   * @param firstOf by block its first piece, and at last the number of pieces
   */
  constructor(
    private readonly blocks: readonly TextOfBlock[],
    { ids, starts, ends }: Cut,
    private readonly firstOf: Int32Array,
  ) {
    this.ids = Int32Array.from(ids);
    this.starts = Int32Array.from(starts);
    this.ends = Int32Array.from(ends);
    this.blockOf = new Int32Array(ids.length);
    for (let block = 0; block < blocks.length; block++) this.blockOf.fill(block, firstOf[block], firstOf[block + 1]);
  }

  /** The block that the piece is of. */
  blockAt(piece: number): number {
    return this.blockOf[piece]!;
  }

  /** The pieces that a span touches; null where the block was not read, or has none. */
  piecesOf({ block, start, end }: Omit<Span, 'text'>): Window | null {
    const to = this.firstOf[block + 1]!;
    const first = firstAt(this.ends, this.firstOf[block]!, to, start + 1);
    return first < to ? { first, end: Math.max(first + 1, firstAt(this.starts, first, to, end)) } : null;
  }

  /** The text that the pieces stand for, a span for each block of which they have some. */
  spansOf({ first, end }: Window): Span[] {
    const found: Span[] = [];
    const last = this.blockOf[end - 1]!;
    for (let piece = first; piece < end; piece = this.firstOf[this.blockOf[piece]! + 1]!) {
      const block = this.blocks[this.blockOf[piece]!]!;
      const start = piece === first ? this.starts[first]! : 0;
      const span = spanOf(block, start, this.blockOf[piece] === last ? this.ends[end - 1]! : block.text.length);
      if (span.text) found.push(span);
    }
    return found;
  }

  /** The first of their spans; null where they are marks alone. */
  spanOf(pieces: Window): Span | null {
    return this.spansOf(pieces)[0] ?? null;
  }
}

/** @returns in [first, end) where the rising numbers come to `least`, else `end` */
function firstAt(numbers: Int32Array, first: number, end: number, least: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the pieces of the first `MOST_UNITS` of the blocks' text */
export async function cutBlocks(pieces: Pieces, blocks: readonly TextOfBlock[], pause: Pause): Promise<PiecedArticle> {
  const cut: Cut = { ids: [], starts: [], ends: [] };
  const firstOf = new Int32Array(blocks.length + 1);
  let left = MOST_UNITS;
  let paused = left;
  for (const [index, block] of blocks.entries()) {
    const text = block.text.slice(0, left);
    pieces.cut(text, cut);
    if (cut.ids.length > firstOf[index]!) {
      cut.ids.push(END);
      cut.starts.push(text.length);
      cut.ends.push(text.length);
    }
    firstOf[index + 1] = cut.ids.length;
    left -= text.length;
    if (paused - left < UNITS_AT_ONCE) continue;
    paused = left;
    await pause();
  }
  return new PiecedArticle(blocks, cut, firstOf);
}
