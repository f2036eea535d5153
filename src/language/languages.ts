/** The languages that can be read. What one tells is loaded when a text is in it, and kept. */

import { LANGUAGE_CODES, type Language, type LanguageCode } from './language.ts';

/** Where sentences end, as far as that is needed before the language is known. */
export { TEXT as TEXT_BEFORE_KNOWN } from './en/text.ts';

type Load = (code: LanguageCode) => Language;

const loaded = new Map<LanguageCode, Language>();
let load: Load = () => {
  throw new Error('nobody called loadLanguagesBy; outside browsers, import learnt-from-disk.ts first');
};

/** @param from for whoever reads articles: loads a language where it lies there */
export function loadLanguagesBy(from: Load): void {
  load = from;
  loaded.clear();
}

/** @throws Error where it cannot be loaded; it is tried again by whoever asks next */
export function languageData(code: LanguageCode): Language {
  const language = loaded.get(code) ?? load(code);
  loaded.set(code, language);
  return language;
}

/** Whether the model has learnt to read the language. */
export function isRead(language: string): language is LanguageCode {
  return LANGUAGE_CODES.some((code) => code === language);
}
