/** Makes sources of a reading: everybody once on whose word something is told, under the fullest name. */

import type { Article, NamedThing, Quotation, Source, Span, Speaker } from '../analysis.ts';
import { isOutlet } from '../language/en/outlets.ts';
import type { SourceWords } from '../language/language.ts';
import { type SourcePhrase, sourcePhrase } from '../people/phrase.ts';
import { isSmallWord, type SmallWords } from '../people/small-words.ts';
import { type Heard, speakerOf } from '../quotations/speakers.ts';
import { type Touching, touching } from '../text/by-block.ts';
import { sentenceAt, spanOf } from '../text/document.ts';
import { SourceList } from './list.ts';

/** Below this a speaker is too uncertain to rest anything on. */
const SURE = 0.4;
/** So likely a word that cites must be a cue: it alone says that whoever follows is a source. */
const CITES = 0.5;
/** So much of a phrase is an organisation's name where the phrase means it: "the Harbour Institute", not "an aide at the Institute". */
const NAMED = 0.5;
const FIRST = /^\p{L}+(?=\s)/u;
const ELIDED = /^\p{L}['’]/u;
const MARKS = /^[«»„“”"]|[«»„“”"]$/gu;
/** In UTF-16 code units: so far back the words are read that pass somebody's words on. */
const THROUGH_REACH = 60;
const BREAK = /[,;:—–]/;

/** What is known when sources are found. */
export interface Told {
  heard: Heard;
  /** In text order, with their speakers. */
  quotations: readonly Quotation[];
  organisations: readonly NamedThing[];
  places: readonly NamedThing[];
  publisher: Article['publisher'];
}

/** Organisations or places, by where they are named and by their names. */
interface Known {
  at: Touching<Span & { thing: NamedThing }>;
  byName: ReadonlyMap<string, NamedThing>;
}

class Reader {
  readonly list = new SourceList();
  private readonly organisations: Known;
  private readonly places: Known;

  constructor(
    private readonly told: Told,
    private readonly known: SourceWords,
    private readonly words: SmallWords,
  ) {
    this.organisations = this.knownOf(told.organisations);
    this.places = this.knownOf(told.places);
  }

  private knownOf(things: readonly NamedThing[]): Known {
    const named = things.flatMap((thing) => thing.spans.map((span) => ({ ...span, thing })));
    const byName = new Map<string, NamedThing>();
    for (const { text, thing } of named) if (!byName.has(this.bare(text))) byName.set(this.bare(text), thing);
    return { at: touching(named), byName };
  }

  /** @returns the index of the speaker's source; null where the words tell nobody */
  add({ text, span, person }: NonNullable<Quotation['speaker']>): number | null {
    if (person !== null) return this.list.addPerson(person, text, span);
    const organisation = this.thingIn(text, span, this.organisations);
    if (organisation) return this.addBody(organisation, span);
    const phrase = sourcePhrase(text, this.known);
    const place = this.thingIn(text, span, this.places);
    if (place) return this.list.add(place.name, this.named(place.name), span);
    if (!phrase || (phrase.head === phrase.bare && isSmallWord(text, this.words) && !phrase.known)) return null;
    return this.list.add(text, isOutlet(this.bare(text)) ? this.named(text) : phrase, span);
  }

  /** Whom a source cites, where the words name somebody who can tell something: an outlet passes their words on. */
  addCited(span: Span, by: number): void {
    const { people, whose } = this.told.heard;
    const person = whose.personIn(span);
    const phrase = sourcePhrase(span.text, this.known);
    const named = person !== null || this.thingIn(span.text, span, this.organisations);
    if (!named && !phrase?.known) return;
    const text = person === null ? span.text : people[person]!.name;
    const cited = this.add({ text, span, person, confidence: 1 });
    if (cited !== null && this.list.sources[by]?.type === 'outlet') this.list.setVia(cited, by);
  }

  /** Outlets that are said to have been told something in the sentence. */
  addThrough(source: number, { block: index, start }: Span): void {
    const block = this.told.heard.blocks[index]!;
    const sentence = sentenceAt(block, start);
    if (!sentence) return;
    for (const { thing, ...span } of this.organisations.at({ ...sentence, block: index })) {
      if (!this.isOutlet(thing.name)) continue;
      if (!this.known.through.test(block.text.slice(Math.max(sentence.start, span.start - THROUGH_REACH), span.start)))
        continue;
      const via = this.addBody(thing, span);
      if (via !== null) this.list.setVia(source, via);
    }
  }

  /** Why the source stays without a name, where its sentence says so. */
  readReason(source: number, { block: index, start }: Span): void {
    if (this.list.sources[source]?.type !== 'anonymous') return;
    const block = this.told.heard.blocks[index]!;
    const sentence = sentenceAt(block, start);
    if (!sentence) return;
    const text = block.text.slice(sentence.start, sentence.end);
    const unnamed = this.known.unnamed.exec(text);
    if (!unnamed) return;
    const said = unnamed.index + unnamed[0].length;
    // A reason behind a comma is one for what is told: "An aide, who asked not to be named, said it was shut because it was unsafe".
    const why = this.known.because.exec(text);
    const isWhy = why && !BREAK.test(text.slice(Math.min(said, why.index), Math.max(said, why.index)));
    const reason = isWhy ? why : unnamed;
    const from = sentence.start + reason.index;
    this.list.setReason(source, spanOf(block, from, from + reason[0].length));
  }

  /** An organisation under its fullest name; an article does not rest on its own outlet. */
  private addBody({ name }: NamedThing, span: Span | null): number | null {
    const bare = this.bare(name);
    if (bare.toLowerCase() === this.bare(this.told.publisher ?? '').toLowerCase()) return null;
    return this.list.add(name, this.named(name), span);
  }

  private named(name: string): SourcePhrase {
    const bare = this.bare(name).toLowerCase();
    const type = this.isOutlet(name) ? 'outlet' : 'organisation';
    return { type, head: bare.slice(bare.lastIndexOf(' ') + 1), bare, anaphoric: false, known: true, several: false };
  }

  /** A name without its article and marks. */
  private bare(name: string): string {
    const first = FIRST.exec(name)?.[0] ?? '';
    const isArticle = [this.known.definite, this.known.indefinite].some((list) => list.has(first.toLowerCase()));
    return (isArticle ? name.slice(first.length).trimStart() : name).replace(ELIDED, '').replace(MARKS, '');
  }

  private isOutlet(name: string): boolean {
    return isOutlet(this.bare(name)) || sourcePhrase(name, this.known)?.type === 'outlet';
  }

  /** What the words name as a whole, or nearly. */
  private thingIn(text: string, span: Span | null, { at, byName }: Known): NamedThing | undefined {
    const there =
      span?.text === text &&
      at(span).find(
        (name) =>
          name.start >= span.start && Math.abs(name.end - span.end) <= 1 && name.text.length > NAMED * text.length,
      );
    return there ? there.thing : byName.get(this.bare(text));
  }
}

/** Who speaks, and whom they cite. */
interface Voice {
  speaker: Speaker;
  cited: Span | null;
}

/** Cues with their speakers of which nothing is given as said: "according to letters seen by the Gazette", "citing an aide". */
function* unquoted({ heard, quotations }: Told, { citing, silent, sureCue }: SourceWords): Generator<Voice> {
  const { blocks, marked, reading } = heard;
  const passageAt = touching(marked);
  const quotedCueAt = touching(quotations.flatMap(({ cue }) => cue ?? []));
  for (const { cue, confidence, source, content } of reading.attributions) {
    const kind = blocks[cue.block]!.kind;
    const cited = citing.test(cue.text) ? (content[0] ?? null) : null;
    if (kind === 'headline' || kind === 'heading' || confidence < (cited ? CITES : sureCue)) continue;
    if (!cited && quotedCueAt(cue).length) continue;
    if (silent.test(cue.text) || passageAt(cue).length) continue;
    const speaker = speakerOf(source, heard);
    if (speaker) yield { speaker, cited };
  }
}

/** @returns the sources in order of first mention */
export function sourcesRead(told: Told, known: SourceWords, words: SmallWords): Source[] {
  const reader = new Reader(told, known, words);
  const quoted = told.quotations.flatMap(({ speaker, cue }) =>
    speaker && !(cue && known.silent.test(cue.text)) ? { speaker, cited: null } : [],
  );
  for (const { speaker, cited } of [...quoted, ...unquoted(told, known)].sort(inText)) {
    if (speaker.confidence < SURE) continue;
    const source = reader.add(speaker);
    if (source === null) continue;
    if (cited) reader.addCited(cited, source);
    if (!speaker.span) continue;
    reader.addThrough(source, speaker.span);
    reader.readReason(source, speaker.span);
  }
  return reader.list.sources;
}

function inText({ speaker: { span: one } }: Voice, { speaker: { span: other } }: Voice): number {
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
