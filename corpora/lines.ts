/** A corpus's plain text as the pipeline's blocks, with the way back to offsets into the whole text. */

import type { TextBlock } from '../src/text/document.ts';
import { readBlocks } from '../src/text/read-blocks.ts';

/** @returns the lines of a plain text as paragraphs, and where in the text each starts */
export function blocksOfLines(text: string): { blocks: TextBlock[]; starts: number[] } {
  const starts: number[] = [];
  const lines: { kind: 'paragraph'; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) {
      starts.push(start);
      lines.push({ kind: 'paragraph', text: line });
    }
    start += line.length + 1;
  }
  return { blocks: readBlocks(lines), starts };
}
