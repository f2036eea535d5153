/** Lists the stored pages of news, and reads an article off one as the command line does. */

import * as v from 'valibot';
import type { Article } from '../src/analysis.ts';
import { firstPart } from '../src/article/first-part.ts';
import { articleOfHtml } from '../src/article/from-html.ts';
import { readLines, sharedPage } from './shared.ts';

const INDEX = {
  'today/pages': 'today/index.jsonl',
  'today/more': 'today/more/index.jsonl',
  'today/web': 'today/web/index.jsonl',
};
export type PageFolder = keyof typeof INDEX;

/** The folders whose pages are told the language of. */
export const NEWS_FOLDERS = ['today/pages', 'today/more'] as const;

const Listed = v.object({
  page: v.string(),
  url: v.nullish(v.string(), null),
  language: v.nullish(v.string(), null),
});
export type ListedPage = v.InferOutput<typeof Listed>;

/** @returns the folder's pages, with address and language where these are known */
export function listPages(folder: PageFolder): ListedPage[] {
  return readLines(INDEX[folder], Listed);
}

/** @param path folder and name, as `today/pages/uk-Paper_2024` */
export function articleOfPage(path: string, url: string | null): Article {
  return articleOfHtml(firstPart(sharedPage(path)), url);
}
