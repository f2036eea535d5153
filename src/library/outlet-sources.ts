/** Whose word outlets rest on: how many statements are of named people, organisations, documents and of nobody named, over time. */

import type { SourceType } from '../analysis.ts';
import { voicesOf } from '../views/voices.ts';
import type { KeptArticle } from './kept-article.ts';

export const SOURCE_TYPES: readonly SourceType[] = ['person', 'organisation', 'document', 'outlet', 'anonymous'];

export type Shares = Record<SourceType, number>;

/** What one article adds. */
export interface Rests {
  outlet: string;
  /** As 2024-05; null where the day is not known. */
  month: string | null;
  /** Statements by the type of who makes them. */
  shares: Shares;
  /** Words surely quoted, by who surely said them. */
  words: [name: string, words: number][];
}

export interface Speaking {
  name: string;
  words: number;
  /** 0..1, of all words surely quoted. */
  share: number;
}

export interface OutletTold {
  /** null: of all outlets. */
  outlet: string | null;
  articles: number;
  statements: number;
  shares: Shares;
  /** The earliest first; without months of which there is no article. */
  months: { month: string; articles: number; shares: Shares }[];
  /** Who is quoted most, in words. */
  speakers: Speaking[];
}

const SPEAKERS = 10;

const none = (): Shares => ({ person: 0, organisation: 0, document: 0, outlet: 0, anonymous: 0 });

export function restsOf({ analysis, outlet, published }: KeptArticle): Rests {
  const shares = none();
  for (const { type, spans } of analysis.sources) shares[type] += spans.length;
  const words = voicesOf(analysis).speakers.flatMap((voice): [string, number][] =>
    voice.words ? [[voice.name, voice.words]] : [],
  );
  return { outlet, month: /^\d{4}-\d\d/.exec(published ?? '')?.[0] ?? null, shares, words };
}

/** @returns what all outlets rest on, then each, the one with most articles first */
export function outletsOver(articles: readonly Rests[]): OutletTold[] {
  const byOutlet = new Map<string, Rests[]>();
  for (const article of articles) {
    const others = byOutlet.get(article.outlet);
    if (others) others.push(article);
    else byOutlet.set(article.outlet, [article]);
  }
  const each = [...byOutlet].map(([outlet, own]) => tell(outlet, own));
  return [tell(null, articles), ...each.sort((a, b) => b.articles - a.articles || b.statements - a.statements)];
}

function tell(outlet: string | null, articles: readonly Rests[]): OutletTold {
  const shares = none();
  const months = new Map<string, { month: string; articles: number; shares: Shares }>();
  const words = new Map<string, number>();
  for (const each of articles) {
    addShares(shares, each.shares);
    for (const [name, count] of each.words) words.set(name, (words.get(name) ?? 0) + count);
    if (each.month === null) continue;
    const month = months.get(each.month) ?? { month: each.month, articles: 0, shares: none() };
    month.articles++;
    addShares(month.shares, each.shares);
    months.set(each.month, month);
  }
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  return {
    outlet,
    articles: articles.length,
    statements: totalOf(shares),
    shares,
    months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
    speakers: [...words]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, SPEAKERS)
      .map(([name, count]) => ({ name, words: count, share: count / all })),
  };
}

function addShares(sum: Shares, shares: Shares): void {
  for (const type of SOURCE_TYPES) sum[type] += shares[type];
}

export function totalOf(shares: Shares): number {
  return SOURCE_TYPES.reduce((sum, type) => sum + shares[type], 0);
}
