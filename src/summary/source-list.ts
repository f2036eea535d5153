/** Collects an article's sources in order, and joins the later mentions of one to its first. */

import type { Source, SourceType, Span } from '../analysis.ts';
import type { SourcePhrase } from './source-types.ts';

/** No article rests on more; each new phrase is compared with all that are known, so their number must be bounded. */
const MOST_SOURCES = 300;

interface Entry {
  source: Source;
  head: string;
  bare: string;
}

/** Words with "the" for an outlet or what it printed: "the report added". */
const OF_OUTLET =
  /^(?:agency|article|broadcaster|daily|magazine|newspaper|outlet|paper|publication|report|station|website)$/;
/** Those who wrote a study speak for it, and it has several names. */
const OF_STUDY = /^(?:authors|findings|paper|research|researchers|review|scientists|study|team)$/;
const OF_ANONYMOUS = /^(?:another|both|man|one|official|person|people|source|sources|officials|woman)$/;

function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether two phrases of one type are forms of the same: "WSJ" and "Wall Street Journal", "a source" and "a source in the camp". */
function isSameName(entry: Entry, phrase: SourcePhrase): boolean {
  const [long, short] = entry.bare.length > phrase.bare.length ? [entry.bare, phrase.bare] : [phrase.bare, entry.bare];
  if (long === short || long.startsWith(`${short} `)) return true;
  const isName = phrase.type === 'outlet' || phrase.type === 'organisation';
  return isName && !phrase.anaphoric && (initials(long) === short || long.endsWith(` ${short}`));
}

export class SourceList {
  private readonly entries: Entry[] = [];
  private readonly people = new Map<number, number>();

  get sources(): Source[] {
    return this.entries.map(({ source }) => source);
  }

  /** @returns the index of the person's source, a known or a new one; null where there are too many already */
  addPerson(person: number, name: string, span: Span | null): number | null {
    const known = this.people.get(person);
    if (known !== undefined) return this.joined(known, span);
    const added = this.push(name, 'person', span, name.toLowerCase(), '');
    if (added !== null) this.people.set(person, added);
    return added;
  }

  /** @returns the index of the source that the phrase means, a known or a new one; null where there are too many already */
  add(who: string, phrase: SourcePhrase, span: Span | null): number | null {
    const known = this.meantBy(phrase);
    if (known < 0) return this.push(who, phrase.type, span, phrase.bare, phrase.head);
    const entry = this.entries[known]!;
    if (phrase.bare.startsWith(`${entry.bare} `)) {
      // The fuller description tells more: "a source in the camp".
      entry.bare = phrase.bare;
      entry.source.who = who;
    }
    return this.joined(known, span);
  }

  /** @returns the index of the latest source that is several people or a body, which "they" means; null where there is none */
  addGroup(span: Span): number | null {
    const group = this.entries.findLastIndex(({ source }) => /^(?:anonymous|organisation)$/.test(source.type));
    return group < 0 ? null : this.joined(group, span);
  }

  setVia(index: number, via: number): void {
    if (index !== via && this.entries[via]!.source.via !== index) this.entries[index]!.source.via ??= via;
  }

  setReason(index: number, reason: Span): void {
    this.entries[index]!.source.reason ??= reason;
  }

  private push(who: string, type: SourceType, span: Span | null, bare: string, head: string): number | null {
    if (this.entries.length >= MOST_SOURCES) return null;
    return (
      this.entries.push({ source: { who, type, spans: span ? [span] : [], reason: null, via: null }, head, bare }) - 1
    );
  }

  private joined(index: number, span: Span | null): number {
    const { spans } = this.entries[index]!.source;
    const last = spans.at(-1);
    if (span && !(last && last.block === span.block && last.start === span.start)) spans.push(span);
    return index;
  }

  private meantBy(phrase: SourcePhrase): number {
    const { type, head } = phrase;
    const same = this.entries.findIndex((entry) => entry.source.type === type && isSameName(entry, phrase));
    if (same >= 0 || !phrase.anaphoric) return same;
    const sameHead = this.entries.findLastIndex((entry) => entry.head === head);
    if (sameHead >= 0) return sameHead;
    const before = (wanted: SourceType) => this.entries.findLastIndex(({ source }) => source.type === wanted);
    const study = OF_STUDY.test(head)
      ? this.entries.findLastIndex((entry) => /^(?:paper|research|study)$/.test(entry.head))
      : -1;
    if (study >= 0) return study;
    if (OF_OUTLET.test(head)) return before('outlet');
    if (OF_ANONYMOUS.test(head)) return before('anonymous');
    return type === 'organisation' && !head.endsWith('s') ? before('organisation') : -1;
  }
}
