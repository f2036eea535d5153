/** Turns a word list written as running text into a set; lists stay alphabetical and short to read. */

/**
 * @param list words divided by white space; `_` stands for a space inside an entry
 * @returns the entries; none of an empty list
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.match(/\S+/g)?.map((entry) => entry.replaceAll('_', ' ')));
}
