/** Makes sources of a reading: everybody once on whose word something is told, under the fullest name. */

import type { Article, NamedThing, Person, Quotation, Source, Span } from '../analysis.ts';
import { isOutlet } from '../language/en/outlets.ts';
import type { SourceWords } from '../language/language.ts';
import { type SourcePhrase, sourcePhrase } from '../people/phrase.ts';
import { isSmallWord, type SmallWords } from '../people/small-words.ts';
import { sentenceAt, spanOf, type TextBlock } from '../text/document.ts';
import { SourceList } from './list.ts';

/** Below this a speaker is too uncertain to rest anything on. */
const SURE = 0.4;
/** So much of a phrase is an organisation's name where the phrase means it: "the Harbour Institute", not "an aide at the Institute". */
const NAMED = 0.5;
const ARTICLE = /^(?:\p{L}{1,3}\s|\p{L}['’])/u;
/** In UTF-16 code units: so far back the words are read that pass somebody's words on. */
const THROUGH_REACH = 60;

/** What is known when sources are found. */
export interface Told {
  blocks: readonly TextBlock[];
  /** In text order, with their speakers. */
  quotations: readonly Quotation[];
  people: readonly Person[];
  organisations: readonly NamedThing[];
  places: readonly NamedThing[];
  publisher: Article['publisher'];
}

function isWithin(one: Span, { block, start, end }: Span): boolean {
  return one.block === block && one.start >= start && one.end <= end;
}

class Reader {
  readonly list = new SourceList();

  constructor(
    private readonly told: Told,
    private readonly known: SourceWords,
    private readonly words: SmallWords,
  ) {}

  /** @returns the index of the speaker's source; null where the words tell nobody */
  add({ text, span, person }: NonNullable<Quotation['speaker']>): number | null {
    if (person !== null) return this.list.addPerson(person, text, span);
    const organisation = this.thingIn(text, span, this.told.organisations);
    if (organisation) return this.addBody(organisation, span);
    const phrase = sourcePhrase(text, this.known);
    const place = this.thingIn(text, span, this.told.places);
    if (place) return this.list.add(place.name, this.named(place.name, 'organisation'), span);
    if (!phrase || (phrase.head === phrase.bare && isSmallWord(text, this.words) && this.isUnknown(phrase)))
      return null;
    return this.list.add(text, phrase, span);
  }

  /** Outlets that are said to have been told something in the sentence. */
  addThrough(source: number, { block: index, start }: Span): void {
    const block = this.told.blocks[index]!;
    const sentence = sentenceAt(block, start);
    if (!sentence) return;
    for (const organisation of this.told.organisations) {
      if (!isOutlet(bareName(organisation.name))) continue;
      const through = organisation.spans.find(
        (span) =>
          isWithin(span, { ...sentence, block: index, text: '' }) &&
          this.known.through.test(block.text.slice(Math.max(sentence.start, span.start - THROUGH_REACH), span.start)),
      );
      const via = through ? this.addBody(organisation, through) : null;
      if (via !== null) this.list.setVia(source, via);
    }
  }

  /** Why the source stays without a name, where its sentence says so. */
  readReason(source: number, { block: index, start }: Span): void {
    if (this.list.sources[source]?.type !== 'anonymous') return;
    const block = this.told.blocks[index]!;
    const sentence = sentenceAt(block, start);
    if (!sentence) return;
    const text = block.text.slice(sentence.start, sentence.end);
    const unnamed = this.known.unnamed.exec(text);
    const reason = unnamed && (this.known.because.exec(text) ?? unnamed);
    if (reason) {
      const from = sentence.start + reason.index;
      this.list.setReason(source, spanOf(block, from, from + reason[0].length));
    }
  }

  /** An organisation under its fullest name; an article does not rest on its own outlet. */
  private addBody({ name }: NamedThing, span: Span | null): number | null {
    const bare = bareName(name);
    if (bare.toLowerCase() === bareName(this.told.publisher ?? '').toLowerCase()) return null;
    return this.list.add(name, this.named(name, isOutlet(bare) ? 'outlet' : 'organisation'), span);
  }

  private named(name: string, type: SourcePhrase['type']): SourcePhrase {
    const bare = bareName(name).toLowerCase();
    const kind = type === 'organisation' && sourcePhrase(name, this.known)?.type === 'outlet' ? 'outlet' : type;
    return { type: kind, head: bare.slice(bare.lastIndexOf(' ') + 1), bare, anaphoric: false };
  }

  /** What the words name as a whole, or nearly. */
  private thingIn(text: string, span: Span | null, things: readonly NamedThing[]): NamedThing | undefined {
    const there = things.find(({ spans }) =>
      spans.some(
        (name) =>
          span !== null &&
          span.text === text &&
          name.block === span.block &&
          name.start >= span.start &&
          Math.abs(name.end - span.end) <= 1 &&
          name.text.length > NAMED * text.length,
      ),
    );
    const bare = bareName(text);
    return there ?? things.find(({ spans }) => spans.some((name) => bareName(name.text) === bare));
  }

  /** Whether the phrase is of no kind that the language's words know. */
  private isUnknown({ head }: SourcePhrase): boolean {
    const { anonymous, documents, organisations, outlets } = this.known;
    return ![anonymous, documents, organisations, outlets].some((list) => list.has(head));
  }
}

function bareName(name: string): string {
  return name.replace(ARTICLE, '').replace(/^[«»„“”"]|[«»„“”"]$/gu, '');
}

/** @returns the sources in order of first mention */
export function sourcesRead(told: Told, known: SourceWords, words: SmallWords): Source[] {
  const reader = new Reader(told, known, words);
  for (const { speaker } of told.quotations) {
    if (!speaker || speaker.confidence < SURE) continue;
    const source = reader.add(speaker);
    if (source === null || !speaker.span) continue;
    reader.addThrough(source, speaker.span);
    reader.readReason(source, speaker.span);
  }
  return reader.list.sources;
}
