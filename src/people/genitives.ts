/** Joins names to their genitives in languages that write them without an apostrophe, as "Linds Haus" and "Italiens". */

import { countriesIn } from '../language/countries.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageData } from '../language/languages.ts';

/**
 * @param names as they stand in the text
 * @param owns whether a form stands only where a genitive would
 * @returns tells of which name a form is the genitive, where the article has that too, or it is a country's or stands as one; else the form
 */
export function nominatives(
  names: readonly string[],
  language: LanguageCode,
  owns = (_form: string) => false,
): (form: string) => string {
  const { genitive } = languageData(language);
  if (!genitive) return (form) => form;
  const known = new Set(names);
  const countries = countriesIn(language, {});
  return (form) => {
    const bare = form.replace(genitive, '');
    return bare !== form && (known.has(bare) || countries.has(bare.toLowerCase()) || owns(form)) ? bare : form;
  };
}
