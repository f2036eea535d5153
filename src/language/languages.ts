/** The languages that can be read. */

import { GERMAN } from './de/language.ts';
import { ENGLISH } from './en/language.ts';
import { SPANISH } from './es/language.ts';
import { FRENCH } from './fr/language.ts';
import type { Language, LanguageCode } from './language.ts';

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
};
