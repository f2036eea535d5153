/** Tells what a page is by the words in its address. */

import {
  FRONTS,
  HOUSE_PAGES,
  LISTINGS,
  OFFERS,
  OTHER_KINDS,
  OUTLET_NAMES,
  SECTIONS,
  STORY_FOLDERS,
} from '../language/site-names.ts';
import type { Reason } from './reasons.ts';

const GENRES = [
  ['live', 'LiveBlogPosting', /^(?:live(?:-?(?:blogs?|ticker|updates?))?|en-direct|en-vivo|ao-vivo|diretta)$/i],
  [
    'opinion',
    'OpinionNewsArticle',
    /^(?:opini[oó]n?.{0,9}|op-?eds?|commentisfree|editorials?|column(?:ist)?s?|comment(?:ary)?|meinung|kommentare?|tribunes?)$/i,
  ],
  ['review', 'ReviewNewsArticle', /^(?:reviews?|critics?)$/i],
] as const;

export interface Address {
  host: string;
  /** The parts of the path in lower case, without the last. */
  folders: string[];
  /** The last part of the path, in lower case. */
  last: string;
  query: URLSearchParams;
}

/** @returns the parts of an http(s) address; null where it is none */
export function addressOf(url: string | null): Address | null {
  try {
    const { hostname, pathname, searchParams } = new URL(url ?? '');
    const folders = pathname.toLowerCase().split('/').filter(Boolean).slice(0, 20);
    return { host: hostname, last: folders.pop() ?? '', folders, query: searchParams };
  } catch {
    return null;
  }
}

/**
 * @param isNamedNews whether the page calls itself news: that counts for more than what its address looks like
 * @returns what the address says for and against an article
 */
export function reasonsIn({ host, folders, last, query }: Address, isNamedNews: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (!last || (!folders.length && /^(?:index|home|default)?(?:\.\w+)?$|^[a-z]{2}(?:-[a-z]{2})?$/.test(last)))
    reasons.push('home');
  if (!isNamedNews) {
    const parts = [host.split('.', 1)[0]!, ...folders, last];
    for (const [kind, names] of Object.entries(OTHER_KINDS))
      if (parts.some((part) => names.has(part))) reasons.push(kind as keyof typeof OTHER_KINDS);
    if (HOUSE_PAGES.test(last)) reasons.push('house-page');
    // A number stands for a story: "/archive/63076".
    if (LISTINGS.test(folders.at(-1) ?? '') && !/\d{5}/.test(last)) reasons.push('section');
    if (/^blogs?$/.test(parts[0]!) || folders.some((folder) => /^blogs?$/.test(folder))) reasons.push('blog');
  }
  if (['q', 'query', 's', 'search'].some((name) => query.get(name))) reasons.push('search');
  if (LISTINGS.test(last) || FRONTS.test(last) || SECTIONS.has(last)) reasons.push('section');
  if (folders.length && (STORY_FOLDERS.test(`/${folders.join('/')}/`) || /\d{5}/.test(last)))
    reasons.push('news-address');
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
  if (sections.size >= 3) reasons.push('sections');
  if (sections.size >= 5) reasons.push('many-sections');
  if (offers) reasons.push('firm');
  return reasons;
}

/**
 * @param names the folders of an article's address and the name of its section
 * @param types what the page states that it is
 * @returns the article's genre, where it has one of its own
 */
export function genreIn(names: readonly string[], types: string): 'live' | 'opinion' | 'review' | undefined {
  return GENRES.find(([, type, name]) => types.includes(type) || names.some((folder) => name.test(folder)))?.[0];
}
