/** A page as boxes that hold runs of text, as the steps of this room hand it on. */

import type { BlockKind } from '../analysis.ts';
import type { LINE_BREAK } from '../anchor/live-text.ts';
import type { Furniture } from './furniture.ts';

/** A block-level element that holds runs, at least one, with the runs of its subtree as `runs.slice(firstRun, endRun)`. */
export interface Box {
  element: Element;
  parent: Box | null;
  /** Why this element looks like something else than the story, if it does. */
  furniture: Furniture | null;
  firstRun: number;
  endRun: number;
}

/** A stretch of inline content between two block boundaries. */
export interface Run {
  box: Box;
  kind: BlockKind;
  nodes: (Text | typeof LINE_BREAK)[];
  text: string;
  /** How many characters of `text` stand in links. */
  linked: number;
  links: Element[];
}

export interface Page {
  /** In document order: a box stands before the boxes in it. */
  boxes: Box[];
  runs: Run[];
}
