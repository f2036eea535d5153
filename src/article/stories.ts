/** Tells the stories of an endless page apart: each in an article element of its own, under a heading of its own. */

import type { Metadata } from './metadata.ts';
import { elementText, plain } from './plain.ts';

/** UTF-16 code units: a card or a comment has less. */
const STORY = 500;

/** So many article elements are looked into; honest pages nest two or three. */
const MOST_ARTICLES = 20;

/**
 * @param elements what the reader may be looking at, the likeliest first
 * @returns the first article element around one of them that holds a whole story; null where there is none
 */
export function storyAround(elements: Iterable<Element>): Element | null {
  const asked = new Set<Element>();
  for (const element of elements) {
    for (let at = element.closest('article'); at && !asked.has(at); at = at.parentElement?.closest('article') ?? null) {
      if (asked.size >= MOST_ARTICLES) return null;
      asked.add(at);
      if (isStory(at)) return at;
    }
  }
  return null;
}

function isStory(article: Element): boolean {
  if (!headingOf(article)) return false;
  let length = 0;
  for (const { textContent } of article.querySelectorAll('p')) {
    length += textContent.length;
    if (length >= STORY) return true;
  }
  return false;
}

const headingOf = (article: Element): Element | null => article.querySelector('h1') ?? article.querySelector('h2');

/** What is known of a story under the page's first, before it is read: what the page says of its first story is not true of it. */
export function metadataOfLater(story: Element, address: string | null, first: Metadata): Metadata {
  const heading = headingOf(story);
  const headlines = heading ? [plain(elementText(heading)) ?? ''] : [];
  const unknown = { published: null, modified: null, section: null };
  return { ...first, headlines, descriptions: [], byline: [], collective: [], ...unknown, url: address };
}
