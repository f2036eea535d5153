/** Reads the 18 articles of 2019 that are annotated by hand, and their pages. */

import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import type { Article } from '../src/analysis.ts';
import { readArticle } from '../src/article/read-page.ts';
import { idsIn, readJson, sharedPage } from './shared.ts';

const Annotated = v.object({
  page: v.string(),
  url: v.string(),
  people: v.array(v.object({ name: v.string(), aliases: v.array(v.string()), role: v.nullable(v.string()) })),
  quotes: v.array(
    v.object({
      text: v.string(),
      kind: v.picklist(['direct', 'partial', 'term']),
      speaker: v.nullable(v.string()),
    }),
  ),
  sources: v.array(v.object({ who: v.string(), type: v.string() })),
  key_facts: v.array(v.string()),
});
export type AnnotatedArticle = v.InferOutput<typeof Annotated>;

export function readArticles2019(): AnnotatedArticle[] {
  return idsIn('gold').map((id) => v.parse(Annotated, readJson(`gold/${id}.json`)));
}

/** @returns the article as our own extraction reads it off its page */
export function articleOf({ page, url }: AnnotatedArticle): Article {
  const { window } = new JSDOM(sharedPage(`pages/articles/${page}`), { url, virtualConsole: new VirtualConsole() });
  const { article } = readArticle(window.document, url);
  window.close();
  return article;
}
