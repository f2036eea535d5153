/** Adds what stands in `<q>` elements to what stands between marks: their marks are made by the style sheet. */

import { spanOf, type TextBlock } from '../text/document.ts';
import type { MarkedPassage } from './marked-passage.ts';

function elementsOf(block: TextBlock): MarkedPassage[] {
  return block.quoted
    .map((stretch): MarkedPassage => {
      const span = spanOf(block, stretch.start, stretch.end);
      const { start: outerStart, end: outerEnd } = span;
      return { ...span, outerStart, outerEnd, depth: 0, mark: 'element', closed: true, continues: null };
    })
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Whether the element around or inside the marks holds all that stands between them. */
function isSamePassage(marked: MarkedPassage, { start, end }: MarkedPassage): boolean {
  return start <= marked.start && end >= marked.end;
}

/**
 * @param block any block
 * @param marked what stands between marks in it, in text order
 * @returns both; where an element and marks hold the same words the marks count, where they cross, what begins first
 */
export function withElements(block: TextBlock, marked: readonly MarkedPassage[]): MarkedPassage[] {
  if (block.quoted.length === 0) return [...marked];
  const all = [...marked, ...elementsOf(block)].sort(
    (one, other) => one.outerStart - other.outerStart || other.outerEnd - one.outerEnd,
  );
  const kept: MarkedPassage[] = [];
  const open: MarkedPassage[] = [];
  for (const passage of all) {
    while (open.length && open.at(-1)!.outerEnd <= passage.outerStart) open.pop();
    const around = open.at(-1);
    if (around && passage.outerEnd > around.outerEnd) continue;
    if (around && passage.mark === 'element' && isSamePassage(around, passage)) continue;
    const placed = passage.depth === open.length ? passage : { ...passage, depth: open.length };
    open.push(placed);
    kept.push(placed);
  }
  return kept;
}
