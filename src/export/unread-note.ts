/** The one sentence that stands in an export where the article's language is not read. */

import type { Analysis } from '../analysis.ts';
import { LANGUAGE_CODES } from '../language/language.ts';

/** @returns null where all is read */
export function unreadNote({ read, language }: Analysis): string | null {
  if (read === 'whole') return null;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const name = language && names.of(language);
  const which = name ? `This article is in ${name}.` : 'This article is in a language that Whosaid does not read.';
  const [last, ...others] = LANGUAGE_CODES.map((code) => names.of(code) ?? code).reverse();
  return `${which} Whosaid reads ${others.reverse().join(', ')} and ${last} so far: passages in quotation marks are shown as they stand, without saying whose they are.`;
}
