/** Links from what is kept back to the passage in the live page. */

import type { Span } from '../analysis.ts';
import { linesOf, linkToPassage } from '../anchor/text-fragment.ts';
import type { KeptArticle } from './kept-article.ts';

/** A file that was taken in may hold any address: only pages are linked to, never scripts. */
export function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/** @returns what gives the link to a passage of the article; null where its page has no address */
export function linksInto({ address, analysis }: KeptArticle): (span: Omit<Span, 'text'>) => string | null {
  if (!isPage(address)) return () => null;
  const texts = linesOf(analysis.article.blocks);
  return (span) => linkToPassage(address, texts, span);
}
