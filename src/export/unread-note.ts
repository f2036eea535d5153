/** The one sentence that stands in an export where the article's language is not read. */

import type { Analysis } from '../analysis.ts';

/** @returns null where all is read */
export function unreadNote({ read, language }: Analysis): string | null {
  if (read === 'whole') return null;
  const name = language && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language);
  const which = name ? `This article is in ${name}.` : 'This article is not in English.';
  return `${which} Whosaid reads English so far: passages in quotation marks are shown as they stand, without saying whose they are.`;
}
