/** Reads an article off a page's HTML where there is no browser, as the command line and the measurements do. */

import { JSDOM } from 'jsdom';
import type { Article } from '../analysis.ts';
import { showAwaited } from './awaited.ts';
import { readArticle } from './read-page.ts';

/** @param html as much of a page as `firstPart` gives */
export function articleOfHtml(html: string, url: string | null): Article {
  // A parsed document has no window of its own: nothing in it is loaded or run, its style sheets are not read. The window
  // that parses it keeps hold of it, so each page gets one.
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(html, 'text/html');
  showAwaited(document);
  return readArticle(document, url).article;
}
