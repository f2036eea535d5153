/** Joins names to their genitives in languages that write them without an apostrophe, as "Linds Haus" and "Italiens". */

const GENITIVE = /(?<=\p{L}{3})s$/u;

/** The names of all countries in a language. */
function countriesIn(language: string): Set<string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return new Set(codes.flatMap((code) => names.of(code) ?? []));
}

/**
 * @param names as they stand in the text
 * @returns tells of which name a form is the genitive, where the article has that too or it is a country; else the form
 */
export function nominatives(names: readonly string[], language: string | null): (form: string) => string {
  if (language === null || language === 'en') return (form) => form;
  const known = new Set([...names, ...countriesIn(language)]);
  return (form) => {
    const bare = form.replace(GENITIVE, '');
    return known.has(bare) ? bare : form;
  };
}
