/** Gathers, in one query, the elements by which a page states what it is, who wrote it and when. */

/**
 * Elements in document order, by each word in lower case of their `itemprop`, `rel`, or (`meta` elements) `property`,
 * `name` or `http-equiv`; JSON-LD scripts by `SCRIPT`.
 */
export type Signs = ReadonlyMap<string, readonly Element[]>;

/** @returns what the document states by the elements that are there for it; nothing is parsed, no layout is forced */
export function gatherSigns(document: Document): Signs {
  const signs = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('meta,[itemprop],[rel~=author],script[type*="ld+json"]')) {
    let names = element.tagName;
    for (const attribute of names === 'META' ? ['property', 'name', 'http-equiv', 'itemprop'] : ['itemprop', 'rel'])
      names += ` ${(element.getAttribute(attribute) ?? '').toLowerCase()}`;
    for (const name of names.split(/\s+/)) {
      const known = signs.get(name);
      if (known) known.push(element);
      else signs.set(name, [element]);
    }
  }
  return signs;
}

/** @returns what the `meta` elements of a name hold, in order */
export function metaOf(signs: Signs, name: string): string[] {
  return (signs.get(name) ?? []).map(
    (element) => (element.tagName === 'META' && element.getAttribute('content')) || '',
  );
}

/** @returns the contents of the page's JSON-LD scripts, in order */
export function jsonLdOf(signs: Signs): string[] {
  return (signs.get('SCRIPT') ?? []).map(({ textContent }) => textContent);
}
