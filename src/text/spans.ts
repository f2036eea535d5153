/** How spans of one text lie to each other; asked where nothing else of the text is needed. */

import type { Span } from '../analysis.ts';

/** Whether two spans share a part of the text. */
export function overlaps(one: Span, other: Span): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/** Whether one span lies within another, or is the same. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}
