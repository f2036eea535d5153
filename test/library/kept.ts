/** Makes kept articles by hand for these tests, where what the pipeline finds is not the matter. */

import type { Analysis, Person, Quotation, QuotationKind, Source, SourceType, Span } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { type KeptArticle, keptArticle } from '../../src/library/kept-article.ts';

export interface Telling {
  address?: string | null;
  outlet?: string;
  published?: string | null;
  headline?: string;
  byline?: string[];
  /** A paragraph a line. */
  text: string;
  people?: { name: string; role?: string; aliases?: string[] }[];
  /** Words of the text, and whose they are, by name. */
  said?: { words: string; who?: string | null; kind?: QuotationKind; sure?: number; block?: number }[];
  sources?: { who: string; type: SourceType; times?: number }[];
}

export function kept(telling: Telling): KeptArticle {
  const { address = 'https://news.example/one', outlet = 'The Tarn Gazette', published = '2024-05-16' } = telling;
  const article = {
    ...articleOfText(telling.text, published, 'en'),
    headline: telling.headline ?? 'The wall moves',
    byline: telling.byline ?? [],
    publisher: outlet,
    url: address,
  };
  const spanOf = (words: string, from = 0): Span => {
    const block = article.blocks.findIndex(({ text }, index) => index >= from && text.includes(words));
    if (block < 0) throw new Error(`not in the text: ${words}`);
    const start = article.blocks[block]!.text.indexOf(words);
    return { block, start, end: start + words.length, text: words };
  };
  const people = (telling.people ?? []).map(
    ({ name, role, aliases = [] }): Person => ({
      name,
      aliases,
      role: role === undefined ? null : spanOf(role),
      confidence: 1,
      mentions: [],
    }),
  );
  const quotations = (telling.said ?? []).map(({ words, who = null, kind = 'direct', sure = 1, block }): Quotation => {
    const person = people.findIndex(({ name }) => name === who);
    const speaker =
      who === null ? null : { text: who, span: null, person: person < 0 ? null : person, confidence: sure };
    return { ...spanOf(words, block), kind, confidence: 1, cue: null, repeats: [], speaker };
  });
  const sources = (telling.sources ?? []).map(
    ({ who, type, times = 1 }): Source => ({
      who,
      type,
      spans: Array.from({ length: times }, () => ({ block: 0, start: 0, end: 0, text: '' })),
      reason: null,
      basis: null,
      via: null,
    }),
  );
  const analysis: Analysis = {
    version: 1,
    article,
    language: 'en',
    read: 'whole',
    people,
    quotations,
    keyPoints: [],
    sources,
    timeline: [],
    places: [],
    organisations: [],
    figures: [],
  };
  return keptArticle(analysis, 'no-address', '2024-06-01T10:00:00.000Z');
}

/** All that comes. */
export async function gathered<T>(coming: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of coming) all.push(each);
  return all;
}

/** Articles that name people, each at an address of its own; a day apart. */
export function articlesNaming(...each: Telling['people'][]): KeptArticle[] {
  return each.map((people = [], index) =>
    kept({
      address: `https://news.example/${index + 1}`,
      published: `2024-05-${String(index + 1).padStart(2, '0')}`,
      text: `They met. ${people.map(({ name, role = '' }) => `${name}, ${role}.`).join(' ')}`,
      people,
    }),
  );
}
