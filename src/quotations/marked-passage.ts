/** A passage between marks as the steps of this room hand it on. */

import type { Span } from '../analysis.ts';

/** What stands between outer marks, trimmed. */
export interface MarkedPassage extends Span {
  /** The offsets with the marks. */
  outerStart: number;
  outerEnd: number;
  /** 0 for an outermost passage, 1 for one nested in it, and so on. */
  depth: number;
  mark: 'double' | 'single' | 'blockquote' | 'element';
  /** Whether its closing mark is there. */
  closed: boolean;
  /** The passage in the block before that this one goes on from. */
  continues: MarkedPassage | null;
}
