/** Collects an article's sources in order, and joins the later mentions of one to its first. */

import type { Source, Span } from '../analysis.ts';
import type { SourcePhrase } from '../people/phrase.ts';

/** No article rests on more; each new phrase is compared with all that are known, so their number must be bounded. */
const MOST_SOURCES = 300;

interface Entry {
  source: Source;
  head: string;
  bare: string;
  /** The names that the article has for it, lower case. */
  forms: ReadonlySet<string>;
  /** When it spoke last, counted in voices. */
  last: number;
}

type NamedSource = Pick<SourcePhrase, 'type' | 'bare' | 'head'>;

const NO_FORMS: ReadonlySet<string> = new Set();

function firstLetters(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether two phrases of one type are forms of the same: "a source" and "a source in the camp", "WSJ" and its full name. */
function isSameName(
  { bare: one, head }: Entry,
  { type, bare: other, head: otherHead, anaphoric }: SourcePhrase,
): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long === short || long.startsWith(`${short} `)) return true;
  const isName = type === 'outlet' || type === 'organisation';
  if (isName) return !anaphoric && (firstLetters(long) === short || long.endsWith(` ${short}`));
  // "Video footage", "verified video footage"
  const words = new Set(wordsOfSource(long));
  return head === otherHead && wordsOfSource(short).every((word) => words.has(word));
}

function wordsOfSource(bare: string): string[] {
  return bare.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

export class SourceList {
  private readonly entries: Entry[] = [];
  private readonly people = new Map<number, number>();
  private voices = 0;

  /** @param makers nouns for those who make documents */
  constructor(private readonly makers: ReadonlySet<string>) {}

  get sources(): Source[] {
    return this.entries.map(({ source }) => source);
  }

  /** @returns the index of the person's source, a known or a new one; null where there are too many already */
  addPerson(person: number, name: string, span: Span | null): number | null {
    const known = this.people.get(person);
    if (known !== undefined) return this.joined(known, span);
    const added = this.push(name, { type: 'person', bare: name.toLowerCase(), head: '' }, span, NO_FORMS);
    if (added !== null) this.people.set(person, added);
    return added;
  }

  /** Whether the phrase means a source that is known already. */
  has(phrase: SourcePhrase, forms = NO_FORMS): boolean {
    return this.meantBy(phrase, forms) >= 0;
  }

  /** @returns the index of the source that the phrase means, a known or a new one; null where there are too many already */
  add(who: string, phrase: SourcePhrase, span: Span | null, forms = NO_FORMS): number | null {
    const known = this.meantBy(phrase, forms);
    if (known < 0) return this.push(who, phrase, span, forms);
    const entry = this.entries[known]!;
    if (phrase.type === entry.source.type && phrase.bare.startsWith(`${entry.bare} `)) {
      // The fuller description tells more: "a source in the camp".
      entry.bare = phrase.bare;
      entry.source.who = who;
    }
    return this.joined(known, span);
  }

  hasPerson(person: number): boolean {
    return this.people.has(person);
  }

  /** Gives a source to whoever is behind it: a report to the house that made it, once that speaks too. */
  givePerson(index: number, person: number, who: string): void {
    if (this.entries[index]?.source.type !== 'document') return;
    this.people.set(person, index);
    this.giveTo(index, who, { type: 'person', bare: who.toLowerCase(), head: '' });
  }

  giveTo(index: number, who: string, { type, bare, head }: NamedSource, forms = NO_FORMS): void {
    const entry = this.entries[index]!;
    Object.assign(entry, { bare, head, forms });
    Object.assign(entry.source, { who, type });
  }

  /** Names somebody who has spoken without a name: "an analyst", who turns out to be Ada Lind. */
  setName(index: number, person: number, name: string): void {
    const entry = this.entries[index]!;
    if (entry.source.type !== 'anonymous' || this.people.has(person)) return;
    entry.source.type = 'person';
    entry.source.who = name;
    entry.bare = name.toLowerCase();
    entry.head = '';
    this.people.set(person, index);
  }

  setVia(index: number, via: number): void {
    if (index !== via && this.entries[via]!.source.via !== index) this.entries[index]!.source.via ??= via;
  }

  private push(
    who: string,
    { type, bare, head }: NamedSource,
    span: Span | null,
    forms: ReadonlySet<string>,
  ): number | null {
    if (this.entries.length >= MOST_SOURCES) return null;
    this.entries.push({
      source: { who, type, spans: span ? [span] : [], reason: null, basis: null, via: null },
      head,
      bare,
      forms,
      last: ++this.voices,
    });
    return this.entries.length - 1;
  }

  private joined(index: number, span: Span | null): number {
    const entry = this.entries[index]!;
    entry.last = ++this.voices;
    const { spans } = entry.source;
    const last = spans.at(-1);
    if (span && !(last && last.block === span.block && last.start === span.start)) spans.push(span);
    return index;
  }

  private meantBy(phrase: SourcePhrase, forms: ReadonlySet<string>): number {
    const { type, head } = phrase;
    const called = this.entries.findIndex((entry) => [...forms].some((form) => entry.forms.has(form)));
    if (called >= 0) return called;
    const same = this.entries.findIndex((entry) => entry.source.type === type && isSameName(entry, phrase));
    if (same >= 0) return same;
    const isOfKind = (entry: Entry) => entry.head === head && entry.source.type === type;
    if (!phrase.anaphoric) return phrase.alone && phrase.several ? this.entries.findLastIndex(isOfKind) : -1;
    const made = this.entries.findLastIndex(({ source }) => source.type === 'document');
    // "The researchers", of a study.
    if (made >= 0 && this.makers.has(head) && !this.entries.some((entry) => entry.head === head)) return made;
    const named = this.entries.findLastIndex((entry) => entry.head === head || ` ${entry.bare} `.includes(` ${head} `));
    if (named >= 0) return named;
    // "The paper", of a study that was called so before.
    if (type === 'document') return this.entries.findLastIndex(({ source }) => source.type === type);
    // "The comedian", of whoever spoke last.
    return type === 'person'
      ? this.entries.findIndex(({ source, last }) => source.type === type && last === this.voices)
      : -1;
  }
}
