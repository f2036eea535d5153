/** Tells what kind of article a page is, or what other page. */

import { GENRE_SECTIONS } from '../language/site-names.ts';
import { addressOf } from './address.ts';
import type { Reason } from './news-evidence.ts';
import { jsonLdOf, metaOf, type Signs } from './signs.ts';
import { statedIn } from './stated.ts';

const GENRES = [
  ['live', 'LiveBlogPosting'],
  ['opinion', 'OpinionNewsArticle'],
  ['review', 'ReviewNewsArticle'],
] as const;

const TYPES = new RegExp(GENRES.map(([, type]) => type).join('|'));
const MICRODATA = GENRES.map(([, type]) => `[itemtype*=${type}]`).join();

export type Genre = 'live' | 'opinion' | 'review' | 'article';

/**
 * @param signs what was gathered from the document
 * @returns the genre of an article, by what it states that it is, by the folders of its address, or by its section
 */
export function genreOf(document: Document, url: string | null, signs: Signs): Genre {
  // Hardly any page has such a type anywhere, and to parse what it states takes a while.
  const isTyped = jsonLdOf(signs).some((text) => TYPES.test(text)) || document.querySelector(MICRODATA) !== null;
  const types = isTyped ? statedIn(document).types : '';
  const names = [...(addressOf(url)?.folders ?? []), metaOf(signs, 'article:section')[0] ?? ''];
  return (
    GENRES.find(
      ([genre, type]) => types.includes(type) || names.some((name) => GENRE_SECTIONS[genre].test(name)),
    )?.[0] ?? 'article'
  );
}

/** The surest first. */
const OTHERS = ['home', 'search', 'forum', 'shop', 'documentation', 'video', 'blog', 'section'] as const;

/** @returns what a page is that is no article, by the evidence against it */
export function otherKindOf(reasons: readonly Reason[]): (typeof OTHERS)[number] | 'page' {
  return OTHERS.find((kind) => reasons.includes(kind)) ?? 'page';
}
