/** Decides from metadata, address and a cheap look at the text whether a page is a news article, and why. */

import { addressOf, reasonsIn } from './address.ts';
import { lineReasons, siteReasons, textReasons } from './looks.ts';
import { ENOUGH, POINTS, type Reason } from './news-evidence.ts';
import { statedIn, statedReasons } from './stated.ts';

export interface Detection {
  isNews: boolean;
  reasons: Reason[];
}

/** The looks at the page, cheap ones first; and the least and the most that they and those after them add to the points. */
const LOOKS = [
  [textReasons, -13, 18],
  [siteReasons, -1.5, 14.5],
  [lineReasons, 0, 8],
] as const;

/**
 * @param document the page
 * @param url its address, if known
 * @returns whether it is a news article (live blogs, opinion and reviews are), and as much of the evidence as decides;
 *   deterministic, no layout is forced
 */
export function detect(document: Document, url: string | null): Detection {
  const address = addressOf(url);
  const stated = statedIn(document);
  const reasons = new Set(statedReasons(document, stated));
  const headline = document.querySelector('h1')?.textContent;
  if (address) for (const reason of reasonsIn(address, headline, reasons.has('news-type'))) reasons.add(reason);
  for (const [look, least, most] of LOOKS) {
    const points = pointsOf(reasons);
    if (points + least >= ENOUGH || points + most < ENOUGH) break;
    for (const reason of look(document)) reasons.add(reason);
  }
  // Where the page states what it is, a byline says no more.
  if (stated.types || stated.meta.has('og:type')) reasons.delete('signed');
  return { isNews: pointsOf(reasons) >= ENOUGH, reasons: [...reasons] };
}

function pointsOf(reasons: Iterable<Reason>): number {
  let points = 0;
  for (const reason of reasons) points += POINTS[reason];
  return points;
}
