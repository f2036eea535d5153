/** Tells live blogs, opinion and reviews from other articles. */

import { addressOf } from './address.ts';
import { statedIn } from './stated.ts';

const GENRES = [
  ['live', 'LiveBlogPosting', /^(?:live(?:-?(?:blogs?|ticker|updates?))?|en-direct|en-vivo|ao-vivo|diretta)$/i],
  [
    'opinion',
    'OpinionNewsArticle',
    /^(?:opini[oó]n?.{0,9}|op-?eds?|commentisfree|editorials?|column(?:ist)?s?|comment(?:ary)?|meinung|kommentare?|tribunes?)$/i,
  ],
  ['review', 'ReviewNewsArticle', /^(?:reviews?|critics?)$/i],
] as const;

export type Genre = 'live' | 'opinion' | 'review' | 'article';

/** @returns the genre of an article, by what it states that it is, by the folders of its address, or by its section */
export function genreOf(document: Document, url: string | null): Genre {
  const { types, meta } = statedIn(document);
  const names = [...(addressOf(url)?.folders ?? []), meta.get('article:section') ?? ''];
  return (
    GENRES.find(([, type, name]) => types.includes(type) || names.some((text) => name.test(text)))?.[0] ?? 'article'
  );
}
