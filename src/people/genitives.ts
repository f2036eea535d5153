/** Joins names to their genitives in languages that write them without an apostrophe, as "Linds Haus" and "Italiens". */

import { countriesIn } from '../language/countries.ts';

const GENITIVE = /(?<=\p{L}{3})s$/u;

/**
 * @param names as they stand in the text
 * @returns tells of which name a form is the genitive, where the article has that too or it is a country; else the form
 */
export function nominatives(names: readonly string[], language: string | null): (form: string) => string {
  if (language === null || language === 'en') return (form) => form;
  const known = new Set(names);
  const countries = countriesIn(language, {});
  return (form) => {
    const bare = form.replace(GENITIVE, '');
    return known.has(bare) || countries.has(bare.toLowerCase()) ? bare : form;
  };
}
