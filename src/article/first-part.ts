/** Cuts a page that is too large, or nested too deep, to the part that can be parsed in bounded time and memory. */

/** UTF-16 code units, tags, and elements within one another: some times what the largest of honest pages have. */
const MOST_CHARACTERS = 16_000_000;
const MOST_TAGS = 60_000;
const MOST_DEPTH = 1_500;

/** Elements that hold nothing, or that the next of their kind may end. */
const UNNESTED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|path|source|td|th|tr|track|wbr)$/i;

/**
 * @param html a page's source
 * @returns as much from its beginning as is parsed: all of it, as a rule
 */
export function firstPart(html: string): string {
  const bounded = html.slice(0, MOST_CHARACTERS);
  let depth = 0;
  let tags = 0;
  let isDrawing = false;
  for (const tag of bounded.matchAll(/<(\/?)([a-z][a-z\d-]{0,30})(?:[^<>]*(\/)>)?/gi)) {
    const { 1: isEnd, 2: name, 3: isClosed, index } = tag;
    const isSvg = /^svg$/i.test(name!);
    // A slash before the `>` closes an element in drawings alone.
    const isLeaf = isClosed && (isSvg || isDrawing);
    if (isSvg) isDrawing = !isEnd && !isClosed;
    if (!isLeaf && !UNNESTED.test(name!)) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (++tags > MOST_TAGS || depth > MOST_DEPTH) return bounded.slice(0, index);
  }
  return bounded;
}
