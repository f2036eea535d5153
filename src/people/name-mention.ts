/** A name as the steps of this room hand it on. */

import type { TextBlock } from '../text/document.ts';

/** A person's name as it stands in the text: `block.tokens.slice(first, end)`. */
export interface NameMention {
  block: TextBlock;
  first: number;
  end: number;
  /** The words of the name, folded; marks, nicknames in quotes and suffixes left out. */
  parts: string[];
  /** What stands in quotes inside the name, folded. */
  nickname: string | null;
  /** Whether the text has the last word with a genitive's ending. */
  endsInGenitive?: boolean;
  /** 0..1 */
  confidence: number;
}
