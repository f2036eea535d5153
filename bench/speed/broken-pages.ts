/** Makes pages that nobody would write out of pages that somebody wrote: elements cut, doubled and shuffled. */

import { JSDOM } from 'jsdom';

/** So often a page is changed at the most. */
const MOST_CHANGES = 12;
/** Doubling ends here, in UTF-16 code units. */
const MOST_LENGTH = 4_000_000;

type Change = (element: Element, other: Element) => void;

const CHANGES: readonly Change[] = [
  (element) => element.remove(),
  // Cut open: what it held stands where it stood.
  (element) => element.replaceWith(...element.childNodes),
  (element) => element.after(element.cloneNode(true)),
  (element) => element.append(...[...element.children].reverse()),
  (element, other) => {
    if (!element.contains(other)) other.before(element);
  },
  (element, other) => {
    if (!element.contains(other)) other.append(element);
  },
];

/**
 * @param html a page's source
 * @param random at each call a whole number from 1 to 2^32 - 1; the same numbers make the same page
 * @returns the page with some of its elements removed, cut open, doubled, turned round or moved elsewhere, and, one time
 *   in eight, its source broken off
 */
export function brokenPage(html: string, random: () => number): string {
  // A window keeps hold of what it has parsed, so each page gets one.
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const changes = 1 + (random() % MOST_CHANGES);
  for (let change = 0; change < changes; change++) {
    const elements = document.body?.querySelectorAll('*') ?? [];
    if (!elements.length) break;
    const pick = () => elements[random() % elements.length]!;
    const isLong = document.documentElement.textContent.length > MOST_LENGTH;
    CHANGES[random() % CHANGES.length]!(pick(), isLong ? elements[0]! : pick());
  }
  const source = document.documentElement.outerHTML.slice(0, MOST_LENGTH);
  return random() % 8 === 0 ? source.slice(0, random() % source.length) : source;
}
