/** What is told of a quotation beside who said it, in the article's own words: card, popup and texts show it alike. */

import type { Quotation } from '../analysis.ts';

/** @returns each with the sign that says what it is: "→ reporters", to whom it was said */
export function asidesOf({ to }: Pick<Quotation, 'to'>): string[] {
  return to ? [`→ ${to.text}`] : [];
}
