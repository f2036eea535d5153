/** Joins the forms of one name over an article, as "SCO" and "Shanghai Cooperation Organization". */

import type { NamedThing, Span } from '../analysis.ts';
import { addTo } from '../people/multimap.ts';

/** What one or more names name. */
export type Named = Pick<NamedThing, 'name' | 'spans'>;

/** One form of a name, as it is to be shown. */
export interface NameForm {
  name: string;
  span: Span;
  /** What it is known to mean, whatever the letters. */
  meaning: string | null;
  /** The name that stands right before it where it stands in brackets: "Harbour Institute (HI)". */
  of: Span | null;
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** A short name that a bracket behind the full one tells: "UNHCR", "Conacyt". */
const SHORT = /^\p{Lu}[\p{L}\p{N}&-]{1,11}$/u;
/** So many words of a name are looked at. */
const MOST_WORDS = 20;
/** Of names that share a word so many are compared. */
const MOST_SHARING = 30;

/** The first letters of the name's capitalised words: "Shanghai Cooperation Organization" -> "SCO". */
function capitalInitials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** "U.N." and "UN" */
function withoutDots(name: string): string {
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(name) ? name.replaceAll('.', '') : name;
}

/** What the forms of one name have in common: its initials where it has three at least. */
function formKey(name: string): string {
  const whole = withoutDots(name);
  if (ACRONYM.test(whole)) return whole;
  const letters = capitalInitials(whole);
  return letters.length > 2 ? letters : whole.toLowerCase();
}

function inTextOrder(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start;
}

/** The things that are one under several forms; each is shown under the fullest. */
class Joined {
  private readonly into = new Map<Named, Named>();

  constructor(private readonly things: ReadonlySet<Named>) {}

  join(short: Named, full: Named): void {
    const [one, whole] = [this.of(short), this.of(full)];
    if (one !== whole) this.into.set(one, whole);
  }

  /** What the thing has become a form of. */
  private of(thing: Named): Named {
    let whole = thing;
    for (let next = this.into.get(whole); next; next = this.into.get(whole)) whole = next;
    for (let at = thing; at !== whole; ) {
      const next = this.into.get(at)!;
      this.into.set(at, whole);
      at = next;
    }
    return whole;
  }

  all(): Named[] {
    const spans = new Map<Named, Span[]>();
    for (const thing of this.things) {
      const whole = this.of(thing);
      const own = spans.get(whole) ?? [];
      own.push(...thing.spans);
      spans.set(whole, own);
    }
    const all = [...spans].map(([{ name }, own]) => ({ name, spans: own.sort(inTextOrder) }));
    return all.sort((a, b) => inTextOrder(a.spans[0]!, b.spans[0]!));
  }
}

/** More letters are no abbreviation's. */
const MOST_LETTERS = 7;

/** @returns the names by their letters less one: "Old Harbour Grain Union" by "HGU", "OGU" and so on */
function byLettersLessOne(names: Iterable<Named>): Map<string, Set<Named>> {
  const found = new Map<string, Set<Named>>();
  for (const thing of names) {
    const letters = capitalInitials(thing.name);
    if (letters.length < 4 || letters.length > MOST_LETTERS || !/ /.test(thing.name)) continue;
    for (let at = 0; at < letters.length; at++) addTo(found, letters.slice(0, at) + letters.slice(at + 1), thing);
  }
  return found;
}

/** Joins "EU" to "European Union" and "Nato" to "NATO": forms that mean one thing only where the other is there too. */
function joinAcronyms(found: ReadonlyMap<string, Named>, joined: Joined): void {
  const short = new Map<string, Named>();
  for (const thing of found.values()) {
    const letters = capitalInitials(thing.name);
    if (letters.length === 2 && / /.test(thing.name)) short.set(letters, thing);
  }
  const fuller = byLettersLessOne(found.values());
  for (const [key, thing] of found) {
    const same = /^\p{Lu}{2}$/u.test(key) ? short.get(key) : found.get(key.toUpperCase());
    const [only, ...others] = same === thing ? (fuller.get(withoutDots(thing.name)) ?? []) : [];
    const full = only && !others.length ? only : same;
    if (full && full !== thing && /^\p{Lu}[\p{L}]{1,5}$/u.test(withoutDots(thing.name))) joined.join(thing, full);
  }
}

/** The words that tell names apart: of "Court of Halden" the first and the last. */
function tellingWords(name: string): string[] {
  return name
    .split(/[\s-]+/, MOST_WORDS)
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .map((word) => word.toLowerCase());
}

/** How the short names of a type are told. */
interface ShortNames {
  /** Whether the one may be short for the other, which holds all its words; both as `bare` gives them. */
  mayJoin: (short: string, full: string) => boolean;
  /** Whether the longer one is the name to show; else it is the short one with more words about it. */
  isName: (short: Named, full: Named) => boolean;
  /** Of so many longer names at most the one named most is meant. */
  most?: number;
  /** The name without what tells no names apart. */
  bare?: (name: string) => string;
}

/** @returns whether the name that is told first is the full one, as news introduces it */
export function isToldFirst(short: Named, full: Named): boolean {
  return inTextOrder(full.spans[0]!, short.spans[0]!) < 0;
}

/**
 * @param things in text order
 * @returns the things with their short names: "Halden Court" is "Harbour Court of Halden"
 */
export function joinShortNames(
  things: readonly Named[],
  { mayJoin, isName, most = MOST_SHARING, bare = (name) => name }: ShortNames,
): Named[] {
  const words = new Map(things.map((thing) => [thing, tellingWords(bare(thing.name))]));
  const byWord = new Map<string, Set<Named>>();
  for (const [thing, own] of words) for (const word of own) addTo(byWord, word, thing);
  const joined = new Joined(new Set(things));
  for (const [short, own] of words) {
    const sharing = byWord.get(own[0] ?? '');
    if (!sharing || sharing.size > MOST_SHARING) continue;
    const longer = [...sharing].filter((full) => {
      const others = words.get(full)!;
      if (full.name.length <= short.name.length || !own.every((word) => others.includes(word))) return false;
      return mayJoin(bare(short.name), bare(full.name));
    });
    const [best] = longer.sort((one, other) => other.spans.length - one.spans.length);
    if (!best || longer.length > most) continue;
    if (isName(short, best)) joined.join(short, best);
    else joined.join(best, short);
  }
  return joined.all();
}

/**
 * @param forms in text order
 * @returns what they name, in order of first mention, each under its fullest form
 */
export function joinForms(forms: readonly NameForm[]): Named[] {
  const found = new Map<string, Named>();
  const bySpan = new Map<Span, Named>();
  for (const { name, span, meaning } of forms) {
    const key = meaning ?? formKey(name);
    const there = found.get(key);
    if (!there) found.set(key, { name, spans: [span] });
    else {
      there.spans.push(span);
      if (name.length > there.name.length) there.name = name;
    }
    bySpan.set(span, found.get(key)!);
  }
  const joined = new Joined(new Set(found.values()));
  joinAcronyms(found, joined);
  for (const { name, span, of } of forms) {
    const full = of && bySpan.get(of);
    if (
      full &&
      SHORT.test(withoutDots(name)) &&
      (/\p{Lu}.*\p{Lu}/u.test(name) || name.charAt(0) === full.name.charAt(0))
    )
      joined.join(bySpan.get(span)!, full);
  }
  return joined.all();
}
