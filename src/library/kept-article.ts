/** An article that the reader keeps: what was found in it with its text, and what a list tells of it. */

import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { analysisSchema, line } from '../analysis-schema.ts';
import { withoutFragment } from '../page-address.ts';

export interface KeptArticle {
  /** What tells one article from another: its address without a fragment. Keeping it again replaces it. */
  id: string;
  address: string;
  site: string;
  title: string;
  outlet: string;
  /** ISO 8601. */
  published: string | null;
  /** BCP 47 primary subtag. */
  language: string | null;
  /** ISO 8601, in UTC. */
  keptAt: string;
  analysis: Analysis;
}

/** All that a list tells of an article. */
export type ArticleHead = Omit<KeptArticle, 'analysis'>;

export const keptArticleSchema: v.GenericSchema<unknown, KeptArticle> = v.object({
  id: line,
  address: line,
  site: line,
  title: line,
  outlet: line,
  published: v.nullable(line),
  language: v.nullable(line),
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  analysis: analysisSchema,
});

export function headOf({ analysis: _, ...head }: KeptArticle): ArticleHead {
  return head;
}

/**
 * @param place where it was read, by the browser's word; what else tells it from others where it has no address. What the page
 *   itself gives as its address is taken where it is of the same site: it is free of what tells where the reader came from.
 * @param keptAt ISO 8601, in UTC
 */
export function keptArticle(analysis: Analysis, place: string, keptAt: string): KeptArticle {
  const { url, headline, publisher, published } = analysis.article;
  const read = siteIn(place);
  const address = url !== null && (read === '' || siteIn(url) === read) ? url : read && place;
  const site = siteIn(address);
  return {
    id: address ? withoutFragment(address) : place,
    address,
    site,
    title: headline ?? '',
    outlet: publisher ?? site,
    published,
    language: analysis.language,
    keptAt,
    // Links lead where it was read, whatever the page says of itself.
    analysis: { ...analysis, article: { ...analysis.article, url: address || null } },
  };
}

/** @returns the host name without `www.`; empty where the address is none of the web */
function siteIn(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : '';
}
