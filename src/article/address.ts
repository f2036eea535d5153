/** Tells what a page is by the words in its address. */

import type { Reason } from './reasons.ts';

/** What the host's first label, or a part of the path, stands for. */
const PARTS: readonly (readonly [RegExp, Reason])[] = [
  [/^\/(?:forums?|community|bbs|boards?)\./, 'forum'],
  [/^\/(?:docs?|developers?|wiki|learn|help|support|api|guides?)\./, 'documentation'],
  [/^\/(?:shop|store)\./, 'shop'],
  [/\/(?:forums?|threads?|viewtopic\.php|showthread\.php|questions?|t|r|topic)\//, 'forum'],
  [/\/(?:docs?|documentation|wiki|manual|reference|api|tutorials?|glossary|book)\//, 'documentation'],
  [/\/(?:shop|store|products?|collections?|cart|checkout|itm|dp|buy|browse|departments)\//, 'shop'],
  [/\/(?:search|suche|recherche|buscar|busca|zoeken|cerca)\//, 'search'],
  [/\/(?:videos?|watch|clips?)\//, 'video'],
  [
    /\/(?:(?:[\w-]+-)?services?|feature|solutions?|pricing|careers|jobs|contact|about(?:-us)?|privacy|terms|legal|locations?|compare)\//,
    'service',
  ],
];
const LISTINGS = /^(?:tags?|topics?|sections?|category|categories|authors?|archives?|page)$/;
const FRONTS =
  /^(?:news|blogs?|articles|stories|press|issues|latest|politics|sports?|business|opinions?|world|culture|science|tech\w*)$/i;
const NEWS_FOLDERS =
  /\/(?:[\w-]*news[\w-]*|press-releases?|articles?|story|stories|politics|world|nation|business|sports?|opinion|fact-check|noticias?|nachrichten|actualites?|nieuws|notizie|haber\w*|berita)\//;
const GENRES = [
  ['live', 'LiveBlogPosting', /^(?:live|live-?blogs?|live-?ticker|live-?updates?|en-direct|en-vivo|ao-vivo|diretta)$/i],
  [
    'opinion',
    'OpinionNewsArticle',
    /^(?:opini[oó]n?\w*(?:-\w+)?|op-?eds?|commentisfree|editorials?|column(?:ist)?s?|comment(?:ary)?|meinung|kommentare?|tribunes?)$/i,
  ],
  ['review', 'ReviewNewsArticle', /^(?:reviews?|critics?)$/i],
] as const;

export interface Address {
  /** Host and path in lower case, with a slash before and after each part. */
  parts: string;
  folders: string[];
  last: string;
  query: URLSearchParams;
}

/** @returns the parts of an http(s) address; null where it is none */
export function addressOf(url: string | null): Address | null {
  try {
    const { hostname, pathname, searchParams } = new URL(url ?? '');
    const folders = pathname.split('/').filter(Boolean).slice(0, 20);
    const parts = `/${[hostname, ...folders].join('/').toLowerCase()}/`;
    return { parts, last: folders.pop() ?? '', folders, query: searchParams };
  } catch {
    return null;
  }
}

/**
 * @param isNamedNews whether the page calls itself news: that counts for more than what its address looks like
 * @returns what the address says for and against an article
 */
export function reasonsIn({ parts, folders, last, query }: Address, isNamedNews: boolean): Reason[] {
  const reasons: Reason[] = [];
  if (!last || (!folders.length && /^(?:index|home|default)?(?:\.\w+)?$|^[a-z]{2}(?:-[a-z]{2})?$/i.test(last)))
    reasons.push('home');
  if (!isNamedNews) {
    for (const [pattern, reason] of PARTS) if (pattern.test(parts)) reasons.push(reason);
    if (LISTINGS.test(folders.at(-1) ?? '')) reasons.push('section');
  }
  if (['q', 'query', 's', 'search'].some((name) => query.get(name))) reasons.push('search');
  if (LISTINGS.test(last) || FRONTS.test(last)) reasons.push('section');
  if (last.split(/[-_]/).filter(Boolean).length >= 4) reasons.push('slug');
  if (/\/(?:19|20)\d\d\/?(?:[01]?\d|[a-z]{3})\/|\/(?:19|20)\d\d-?[01]\d-?[0-3]\d/.test(parts))
    reasons.push('dated-address');
  if (folders.length && (NEWS_FOLDERS.test(parts) || /\d{5}/.test(last))) reasons.push('news-address');
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
