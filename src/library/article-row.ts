/** What a list tells of a kept article, without its analysis. */

import * as v from 'valibot';
import type { ArticleHead } from './kept-article.ts';

export interface ArticleRow extends ArticleHead {
  /** Under which it is kept, and indexed: a new one each time that it is kept anew. */
  number: number;
  /** How many it takes as it is kept, without this line and its part in the index. */
  bytes: number;
  /** Of what was kept, so that the same need not be kept again. */
  hash: number;
}

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

export const articleRowsSchema: v.GenericSchema<unknown, ArticleRow[]> = v.array(
  v.object({
    id: v.string(),
    address: v.string(),
    site: v.string(),
    title: v.string(),
    outlet: v.string(),
    published: v.nullable(v.string()),
    language: v.nullable(v.string()),
    keptAt: v.string(),
    number: natural,
    bytes: natural,
    hash: natural,
  }),
);
