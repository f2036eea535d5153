/** The languages that can be read. */

import { GERMAN } from './de/language.ts';
import { ENGLISH } from './en/language.ts';
import { SPANISH } from './es/language.ts';
import { FRENCH } from './fr/language.ts';
import type { Language, LanguageCode } from './language.ts';

/** Whether the model has learnt to read the language. */
export function isRead(language: string): language is LanguageCode {
  return Object.hasOwn(LANGUAGES, language);
}

export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
};
