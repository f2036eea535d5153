/** What views over all articles need of each, made when it is kept: to unpack thousands of analyses takes many seconds. */

import * as v from 'valibot';
import type { ArticleHead, KeptArticle } from './kept-article.ts';
import { type Rests, restsOf } from './outlet-sources.ts';
import { type Appearance, appearancesIn } from './same-people.ts';
import { type Quoted, quotedIn } from './same-words.ts';

export interface Digest {
  appearances: Appearance[];
  quoted: Quoted[];
  rests: Rests;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const storedSchema = v.object({
  appearances: v.array(
    v.object({
      person: count,
      name: v.string(),
      aliases: v.array(v.string()),
      role: v.nullable(v.string()),
      said: count,
    }),
  ),
  quoted: v.array(v.object({ text: v.string(), speaker: v.nullable(v.string()), link: v.nullable(v.string()) })),
  rests: v.object({
    outlet: v.string(),
    month: v.nullable(v.string()),
    shares: v.object({ person: count, organisation: count, document: count, outlet: count, anonymous: count }),
    words: v.array(v.tuple([v.string(), count])),
  }),
});

type StoredDigest = v.InferOutput<typeof storedSchema>;

/** @returns as it is kept: without what a list tells of the article, which is kept already */
export function digestOf(kept: KeptArticle): StoredDigest {
  return {
    appearances: appearancesIn(kept).map(({ article: _, ...appearance }) => appearance),
    quoted: quotedIn(kept).map(({ article: _, ...quoted }) => quoted),
    rests: restsOf(kept),
  };
}

/** @throws Error where it is no digest */
export function digestIn(stored: unknown, article: ArticleHead): Digest {
  const { appearances, quoted, rests } = v.parse(storedSchema, stored);
  return {
    appearances: appearances.map((appearance) => ({ article, ...appearance })),
    quoted: quoted.map((each) => ({ article, ...each })),
    rests,
  };
}
