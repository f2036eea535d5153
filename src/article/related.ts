/** Collects the links to other stories that stand among the article's paragraphs. */

import type { RelatedLink } from '../analysis.ts';
import type { Run } from './boxes.ts';
import { webAddress } from './metadata.ts';
import { plain } from './plain.ts';

const MOST_LINKS = 50;
const MOST_ASKED = 1_000;

/** A headline, not a section's or a person's name. */
function isLinkTitle(text: string): boolean {
  return text.length >= 20 && (text.split(' ').length >= 4 || /[\u3040-\u9fff\uac00-\ud7af]{8}/.test(text));
}

/** The link's address: absolute where the page's own is known, else as the page wrote it. */
function linkTarget(href: string, base: string | null): string | null {
  if (href.startsWith('#')) return null;
  if (base !== null) return webAddress(href, base);
  return webAddress(href, 'https://unknown.invalid') && href.trim();
}

/**
 * @param runs the runs that consist of links
 * @param base the page's address, against which links are resolved; null if it is not known
 * @returns title and address of each other story, in order, each address once
 */
export function relatedLinks(runs: readonly Run[], base: string | null): RelatedLink[] {
  const found = new Map<string, RelatedLink>();
  for (const link of runs.flatMap(({ links }) => links).slice(0, MOST_ASKED)) {
    const title = plain(link.textContent, 300);
    const url = linkTarget(link.getAttribute('href') ?? '', base);
    if (title && url && isLinkTitle(title) && !found.has(url)) found.set(url, { title, url });
    if (found.size === MOST_LINKS) break;
  }
  return [...found.values()];
}
