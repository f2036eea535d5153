/** Brings a passage into view and flashes it. */

import { type LiveBlock, rangesOf } from '../src/anchor/live-text.ts';
import { flash } from './highlights.ts';

/** @returns whether the page still holds the passage */
export function showPassage(live: LiveBlock, start: number, end: number): boolean {
  const ranges = rangesOf(live, start, end);
  const [first] = ranges ?? [];
  if (!ranges || !first) return false;
  centre(first);
  flash(ranges);
  return true;
}

/** An element scrolls into view as a whole, but a paragraph may be longer than the window: its line has to be found. */
function centre(range: Range): void {
  const parent = range.startContainer.parentElement;
  if (parent && !isInView(range)) parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: reduced ? 'instant' : 'smooth' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
