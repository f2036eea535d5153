/** Loads a language when a text is in it: a script of the extension's own for each, which workers take in. */

import { LANGUAGE_CODES, type Language, type LanguageCode } from '../language/language.ts';

declare global {
  /** Set by such a script, each in place of the one before. */
  var whosaidLanguage: { LANGUAGE: Language } | undefined;
}

const scriptFor = (code: LanguageCode): string => `language/${code}.js`;

export const LANGUAGE_SCRIPTS: readonly string[] = LANGUAGE_CODES.map(scriptFor);

/** For a worker. @throws Error where its script cannot be taken in */
export function loadOwnLanguage(code: LanguageCode): Language {
  importScripts(scriptFor(code));
  if (!globalThis.whosaidLanguage) throw new Error(`${scriptFor(code)} tells no language`);
  return globalThis.whosaidLanguage.LANGUAGE;
}
