/** Keeps several entries under one word, as the people who bear a surname. */

/** Adds the entry to those of the key. */
export function addTo<Entry>(index: Map<string, Set<Entry>>, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries) entries.add(entry);
  else index.set(key, new Set([entry]));
}
