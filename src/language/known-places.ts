/** Places by their names in a language: countries, which the platform knows, and what its list adds. */

import { countriesIn } from './countries.ts';

/**
 * @param countries as `countriesIn` takes them
 * @param others capitals, large cities and regions whose names are rarely anything else; lower case
 * @returns tells whether a name, of words joined by single spaces, is a place's; the list is made when it is first asked
 */
export function placesKnown(
  language: string,
  countries: Readonly<Record<string, string>>,
  others: ReadonlySet<string>,
): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set([...others, ...countriesIn(language, countries).keys()]);
    return names.has(name.toLowerCase());
  };
}
