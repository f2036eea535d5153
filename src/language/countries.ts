/** The countries by their names in a language: the platform knows them all, and each language adds what else they are called. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of the platform's list that are no countries. */
const NO_COUNTRIES = /^(?:EU|EZ|QO|UM|UN|XA|XB|ZZ)$/;
/** "Hong Kong SAR China", "Myanmar (Burma)": no text would say so. */
const ADDED = / SAR China$| \(.*\)$/;

/**
 * @param others further names, lower case, with a name that the platform or no other entry has
 * @returns by each name in lower case the one name that it means
 */
export function countriesIn(language: string, others: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const long = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style: 'short' });
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
    (code) => !NO_COUNTRIES.test(code),
  );
  const found = new Map<string, string>();
  for (const code of codes) {
    const name = long.of(code)?.replace(ADDED, '');
    if (!name) continue;
    for (const form of [name, short.of(code)?.replace(ADDED, '') ?? name]) found.set(form.toLowerCase(), name);
  }
  for (const [other, name] of Object.entries(others)) found.set(other, name);
  return found;
}
