/** Tells the stories of an endless page apart: each in an article element of its own, under a heading of its own. */

import type { Metadata } from './metadata.ts';
import { plain, textOf } from './plain.ts';

/** UTF-16 code units: a card or a comment has less. */
const STORY = 500;

/**
 * @param element what the reader looks at
 * @returns the article element around it that holds a whole story; null where there is none
 */
export function storyAround(element: Element | null): Element | null {
  for (let at = element?.closest('article'); at; at = at.parentElement?.closest('article')) if (isStory(at)) return at;
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
  const headlines = heading ? [plain(textOf(heading)) ?? ''] : [];
  const unknown = { published: null, modified: null, section: null };
  return { ...first, headlines, descriptions: [], byline: [], collective: [], ...unknown, url: address };
}
