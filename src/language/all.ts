/** All languages at once, for the command line, measurements and tests; the extension loads a script for each. */

import { LANGUAGE as GERMAN } from './de/language.ts';
import { LANGUAGE as ENGLISH } from './en/language.ts';
import { LANGUAGE as SPANISH } from './es/language.ts';
import { LANGUAGE as FRENCH } from './fr/language.ts';
import type { Language, LanguageCode } from './language.ts';

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
};
