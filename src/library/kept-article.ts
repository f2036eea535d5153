/** An article that the reader keeps: what was found in it with its text, and what a list tells of it. */

import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { analysisSchema, line } from '../extension/schema.ts';

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
  keptAt: line,
  analysis: analysisSchema,
});

export function headOf({ analysis: _, ...head }: KeptArticle): ArticleHead {
  return head;
}

/**
 * @param id what tells the article from others where its page has no address
 * @param keptAt ISO 8601
 */
export function keptArticle(analysis: Analysis, id: string, keptAt: string): KeptArticle {
  const { url, headline, publisher, published } = analysis.article;
  const address = url ?? '';
  const site = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return {
    id: address ? address.replace(/#.*$/s, '') : id,
    address,
    site,
    title: headline ?? '',
    outlet: publisher ?? site,
    published,
    language: analysis.language,
    keptAt,
    analysis,
  };
}
