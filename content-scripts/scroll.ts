/** Brings a passage into the middle of the window. */

/**
 * An element scrolls into view as a whole, but a paragraph may be longer than the window: its line has to be found.
 *
 * @param smooth whether the page may be seen to move, if the reader has nothing against motion
 */
export function centre(range: Range, smooth: boolean): void {
  const parent = range.startContainer.parentElement;
  if (parent && !isInView(range)) parent.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const mayMove = smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: mayMove ? 'smooth' : 'instant' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
