/** Tells what a page is by the words in its address. */

import {
  FRONTS,
  HOME_PAGES,
  HOUSE_PAGES,
  LISTINGS,
  OFFERS,
  OTHER_KINDS,
  OUTLET_NAMES,
  SEARCH_QUERY,
  SECTIONS,
  STORY_FOLDERS,
} from '../language/site-names.ts';
import type { Reason } from './news-evidence.ts';

export interface Address {
  host: string;
  /** The parts of the path in lower case, without the last. */
  folders: string[];
  last: string;
  search: string;
}

/** @returns the parts of an http(s) address; null where it is none */
export function addressOf(url: string | null): Address | null {
  try {
    const { hostname, pathname, search } = new URL(url ?? '');
    const folders = pathname.toLowerCase().split('/').filter(Boolean);
    return { host: hostname, last: folders.pop() ?? '', folders, search };
  } catch {
    return null;
  }
}

/**
 * @param headline the page's main heading
 * @param isNamedNews whether the page calls itself news: that counts for more than what its address looks like
 * @returns what the address says for and against an article
 */
export function reasonsIn(
  { host, folders, last, search }: Address,
  headline: string | undefined,
  isNamedNews: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  const path = `/${folders.join('/')}/`;
  const isNumbered = /\d{5}/.test(last);
  if (!last || (!folders.length && HOME_PAGES.test(last))) reasons.push('home');
  if (!isNamedNews) {
    const whole = `/${host.split('.')[0]}${path}${last}/`;
    for (const [kind, pattern] of Object.entries(OTHER_KINDS))
      if (pattern.test(whole)) reasons.push(kind as keyof typeof OTHER_KINDS);
    // A story's address has folders, a number, or much of its headline, or a headline that says more: "/who-we-are" has none.
    const isBrief = !folders.length && !search && !/\d|[-_].*[-_].*[-_]/.test(last) && !headline?.match(/\S+/g)?.[4];
    if (isBrief || HOUSE_PAGES.test(last)) reasons.push('house-page');
    // A number stands for a story: "/archive/63076".
    if (LISTINGS.test(folders.at(-1) ?? '') && !isNumbered) reasons.push('section');
  }
  if (SEARCH_QUERY.test(search)) reasons.push('search');
  if (LISTINGS.test(last) || FRONTS.test(last) || SECTIONS.has(last)) reasons.push('section');
  if (folders.length && (isNumbered || STORY_FOLDERS.test(path))) reasons.push('news-address');
  if (/\/(?:19|20)\d\d[-/]?(?:[01]?\d|[a-z]{3})[-/]/.test(path)) reasons.push('dated');
  if (OUTLET_NAMES.test(host)) reasons.push('outlet-name');
  return reasons;
}

/**
 * @param addresses what a page links to, whole or not
 * @returns what that says of its site
 */
export function linkReasons(addresses: Iterable<string>): Reason[] {
  const sections = new Set<string>();
  const reasons: Reason[] = [];
  let offers = false;
  for (const address of addresses) {
    const last = /([^/?#.]{3,30})(?:\.\w{2,5})?\/?(?:[?#]|$)/.exec(address.slice(0, 300))?.[1]?.toLowerCase() ?? '';
    if (SECTIONS.has(last)) sections.add(last);
    offers ||= OFFERS.has(last);
  }
  if (sections.size > 2) reasons.push('sections');
  if (sections.size > 4) reasons.push('many-sections');
  if (offers) reasons.push('firm');
  return reasons;
}
