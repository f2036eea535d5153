/** Decides from metadata, address and a cheap look at the text whether a page is a news article, and why. */

import { type Address, addressOf, genreIn, reasonsIn } from './address.ts';
import { lineReasons, siteReasons, textReasons } from './looks.ts';
import { ENOUGH, POINTS, type Reason } from './reasons.ts';
import { statedIn, statedReasons } from './stated.ts';

export type PageKind =
  | 'article'
  | 'opinion'
  | 'review'
  | 'live'
  | 'blog'
  | 'home'
  | 'section'
  | 'search'
  | 'forum'
  | 'shop'
  | 'documentation'
  | 'video'
  | 'page';

export interface Detection {
  isNews: boolean;
  kind: PageKind;
  reasons: Reason[];
}

/** The looks at the page, cheap ones first, and what each may take from the points or add to them. */
const LOOKS = [
  { look: textReasons, least: -11.5, most: 4.5 },
  { look: siteReasons, least: -1.5, most: 6.5 },
  { look: lineReasons, least: 0, most: 7.5 },
] as const;

/**
 * @param document the page
 * @param url its address, if known
 * @returns whether it is a news article (live blogs, opinion and reviews are), what it is, and the evidence,
 *   strongest first, as much of it as decides; deterministic, no layout is forced
 */
export function detect(document: Document, url: string | null): Detection {
  const address = addressOf(url);
  const stated = statedIn(document);
  const reasons = new Set(statedReasons(document, stated));
  if (address) for (const reason of reasonsIn(address, reasons.has('news-type'))) reasons.add(reason);
  for (const [at, { look }] of LOOKS.entries()) {
    // What is still to come may decide nothing.
    const points = pointsOf(reasons);
    const rest = LOOKS.slice(at);
    if (points + rest.reduce((sum, { least }) => sum + least, 0) >= ENOUGH) break;
    if (points + rest.reduce((sum, { most }) => sum + most, 0) < ENOUGH) break;
    for (const reason of look(document)) reasons.add(reason);
  }
  // Where the page states what it is, a byline says no more.
  if (stated.types || stated.meta.has('og:type')) reasons.delete('signed');
  const isNews = pointsOf(reasons) >= ENOUGH;
  const byWeight = [...reasons].sort((a, b) => Math.abs(POINTS[b]) - Math.abs(POINTS[a]));
  const section = stated.meta.get('article:section') ?? '';
  return { isNews, kind: kindOf(isNews, reasons, stated.types, address, section), reasons: byWeight };
}

function pointsOf(reasons: Iterable<Reason>): number {
  let points = 0;
  for (const reason of reasons) points += POINTS[reason];
  return points;
}

function kindOf(
  isNews: boolean,
  reasons: ReadonlySet<Reason>,
  types: string,
  address: Address | null,
  section: string,
): PageKind {
  if (isNews) return genreIn([...(address?.folders ?? []), section], types) ?? 'article';
  for (const kind of ['home', 'search', 'forum', 'shop', 'documentation', 'video', 'blog', 'section'] as const)
    if (reasons.has(kind)) return kind;
  return 'page';
}
