/** Joins the forms of one name over an article, as "SCO" and "Shanghai Cooperation Organization". */

import type { NamedThing, Span } from '../analysis.ts';

/** One form of a name, as it is to be shown. */
export interface Form {
  name: string;
  span: Span;
  /** What it is known to mean, whatever the letters. */
  meaning: string | null;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** The first letters of the name's capitalised words: "Shanghai Cooperation Organization" -> "SCO". */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** What the forms of one name have in common: its initials where it has three at least. */
function keyOf(name: string): string {
  if (ACRONYM.test(name)) return name;
  const letters = initials(name);
  return letters.length > 2 ? letters : name.toLowerCase();
}

/** Joins "EU" to "European Union" and "Nato" to "NATO": forms that mean one thing only where the other is there too. */
function joined(found: ReadonlyMap<string, NamedThing>): NamedThing[] {
  const short = new Map<string, NamedThing>();
  for (const thing of found.values()) {
    const letters = initials(thing.name);
    if (letters.length === 2 && / /.test(thing.name)) short.set(letters, thing);
  }
  const all = new Set(found.values());
  for (const [key, thing] of found) {
    const full = /^\p{Lu}{2}$/u.test(key) ? short.get(key) : found.get(key.toUpperCase());
    if (!full || full === thing || !/^\p{Lu}[\p{L}]{1,5}$/u.test(thing.name)) continue;
    full.spans = [...full.spans, ...thing.spans].sort((a, b) => a.block - b.block || a.start - b.start);
    all.delete(thing);
  }
  return [...all].sort((a, b) => a.spans[0]!.block - b.spans[0]!.block || a.spans[0]!.start - b.spans[0]!.start);
}

/**
 * @param forms in text order
 * @returns what they name, in order of first mention, each under its fullest form
 */
export function joinForms(forms: readonly Form[]): NamedThing[] {
  const found = new Map<string, NamedThing>();
  for (const { name, span, meaning } of forms) {
    const key = meaning ?? keyOf(name);
    const there = found.get(key);
    if (!there) found.set(key, { name, spans: [span] });
    else {
      there.spans.push(span);
      if (name.length > there.name.length) there.name = name;
    }
  }
  return joined(found);
}
