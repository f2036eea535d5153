/** Annotated pages with the quotations that the pipeline finds in them, each beside the annotated one of the same words. */

import * as v from 'valibot';
import { articleOf, readArticles2019 } from '../../corpora/articles-2019.ts';
import { articleOfPage } from '../../corpora/pages.ts';
import { idsIn, readJson } from '../../corpora/shared.ts';
import type { Article, Quotation } from '../../src/analysis.ts';
import { analysisOfArticle } from './whole.ts';

/** Lower case, plain marks, single spaces. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

const ARTICLE = /^(?:the|a|an) /;

/** The same person or thing: equal words, or the words of one within the other's. */
export function sameSpeaker(given: string | null, gold: string | null): boolean {
  if (given === null || gold === null) return given === gold;
  const one = plain(given).replace(ARTICLE, '');
  const other = plain(gold).replace(ARTICLE, '');
  return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

/** Pairs each gold quotation with the first unused found one of the same words. */
function pair(gold: readonly Gold[], found: readonly Quotation[]): (Quotation | null)[] {
  const left = new Set(found);
  return gold.map(({ text }) => {
    for (const quotation of left) {
      if (plain(quotation.text) !== plain(text)) continue;
      left.delete(quotation);
      return quotation;
    }
    return null;
  });
}

interface Gold {
  text: string;
  kind: string;
  speaker: string | null;
  alsoRight: readonly string[];
}

export interface PairedPage {
  gold: readonly Gold[];
  /** The marked quotations found. */
  marked: Quotation[];
  /** For each one of `gold` the one found, or null. */
  pairs: (Quotation | null)[];
}

async function pairPage(article: Article, gold: readonly Gold[]): Promise<PairedPage> {
  const { quotations } = await analysisOfArticle(article);
  const marked = quotations.filter(({ kind }) => kind !== 'indirect');
  return { gold, marked, pairs: pair(gold, marked) };
}

export async function readPairs(): Promise<PairedPage[]> {
  const pages: PairedPage[] = [];
  for (const page of readArticles2019()) {
    const gold = page.quotes.map((quote) => ({ ...quote, alsoRight: [] }));
    pages.push(await pairPage(articleOf(page), gold));
  }
  return pages;
}

const Today = v.object({
  quotations: v.array(
    v.object({
      text: v.string(),
      kind: v.string(),
      speaker: v.nullable(v.string()),
      alsoRight: v.optional(v.array(v.string()), []),
    }),
  ),
});

/** The pages of today that lie annotated beside the project. */
export async function readPairsOfToday(): Promise<PairedPage[]> {
  const pages: PairedPage[] = [];
  for (const id of idsIn('today/gold')) {
    const { quotations } = v.parse(Today, readJson(`today/gold/${id}.json`));
    pages.push(await pairPage(articleOfPage(`today/pages/${id}`, null), quotations));
  }
  return pages;
}
