/** The one sentence that readers are told where an article's language is not read. */

import type { Analysis } from '../analysis.ts';
import { messageLanguage, msg } from './i18n.ts';

/** @returns which language it is, as far as it is known, and what is shown all the same; null where all is read */
export function languageNote({ read, language }: Pick<Analysis, 'read' | 'language'>): string | null {
  if (read === 'whole') return null;
  const names = new Intl.DisplayNames([messageLanguage()], { type: 'language', fallback: 'none' });
  const name = language && names.of(language);
  return name ? msg('languageNotRead', name) : msg('otherLanguageNotRead');
}
