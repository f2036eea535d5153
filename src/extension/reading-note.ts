/** The one sentence that readers are told where an article is not read, or not yet. */

import type { Analysis } from '../analysis.ts';
import { messageLanguage, msg } from './i18n.ts';
import type { Progress } from './messages.ts';

/** @returns why there are marks alone, as far as it is known, and what is shown all the same; null where all is read */
export function readingNote(
  { read, language }: Pick<Analysis, 'read' | 'language'>,
  progress: Progress,
): string | null {
  if (progress === 'reading') return msg('stillReading');
  if (progress !== 'read') return msg('readingFailed');
  if (read === 'whole') return null;
  const names = new Intl.DisplayNames([messageLanguage()], { type: 'language', fallback: 'none' });
  const name = language && names.of(language);
  return name ? msg('languageNotRead', name) : msg('otherLanguageNotRead');
}
