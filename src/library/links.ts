/** Links from what is kept back to the passage in the live page. */

import type { Article, Span } from '../analysis.ts';
import { linesOf, linkToPassage } from '../anchor/text-fragment.ts';

/** A file that was taken in may hold any address: only pages are linked to, never scripts. */
export function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** @returns what gives the link to a passage of the article; null where its page has no address */
export function linksInto({ url, blocks }: Article): (span: Omit<Span, 'text'>) => string | null {
  if (!url || !isPage(url)) return () => null;
  const texts = linesOf(blocks);
  return (span) => linkToPassage(url, texts, span);
}
