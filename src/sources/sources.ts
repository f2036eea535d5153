/** Makes sources of a reading: everybody once on whose word something is told, under the fullest name. */

import type { Article, NamedThing, Quotation, Source, Span, Speaker } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { roleNoun, type SourcePhrase, sourcePhrase } from '../people/phrase.ts';
import { isSmallWord, type SmallWords } from '../people/small-words.ts';
import { isSilent } from '../quotations/silence.ts';
import { type Heard, speakerOf } from '../quotations/speakers.ts';
import { type Touching, touching } from '../text/by-block.ts';
import { sentenceAt } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';
import { isUncertainSpeaker } from '../views/doubt.ts';
import { Bodies, type Body } from './bodies.ts';
import { SourceList } from './list.ts';
import { Unnamed } from './unnamed.ts';

/** So likely a word that cites must be a cue: it alone says that whoever follows is a source. */
const CITES = 0.5;
/** So far down goes an article's top, in blocks. */
const TOP = 3;
/** A report less likely to be one makes no source. */
const SAID = 0.75;
/** A report has so many words. */
const SHORTEST = 3;
/** In UTF-16 code units: so far back the words are read that pass somebody's words on. */
const THROUGH_REACH = 60;

/** What is known when sources are found. */
export interface SourceContext {
  heard: Heard;
  /** In text order, with their speakers. */
  quotations: readonly Quotation[];
  organisations: readonly NamedThing[];
  places: readonly NamedThing[];
  publisher: Article['publisher'];
}

/** Who made a document: an index into `people`, or a body. */
type Maker = number | Body;

function keyOf(maker: Maker): number | string {
  return typeof maker === 'number' ? maker : maker.name;
}

class Reader {
  readonly list: SourceList;
  private readonly bodies: Bodies;
  private readonly unnamed: Unnamed;
  /** Who speaks without a name in the article's top, by the noun for what they are. */
  private readonly inTop = new Map<string, number>();
  /** Documents whose makers have not spoken themselves, by person or by the body's name. */
  private readonly made = new Map<number | string, number>();
  private readonly rolesAt: Touching<Span>;
  private readonly namesAt: Touching<Span & { type: Heard['reading']['names'][number]['type'] }>;

  constructor(
    private readonly told: SourceContext,
    private readonly known: SourceWords,
    private readonly words: SmallWords,
  ) {
    this.list = new SourceList(known.makers);
    this.bodies = new Bodies(told.heard.blocks, told.organisations, told.places, known);
    this.unnamed = new Unnamed(told.heard.blocks, told.heard.cuesIn, known);
    this.rolesAt = touching(told.heard.reading.roles.map(({ span }) => span));
    this.namesAt = touching(told.heard.reading.names.map(({ span, type }) => ({ ...span, type })));
  }

  /** @returns the indexes of the speaker's sources; none where the words tell nobody */
  add({ text, span, person }: NonNullable<Quotation['speaker']>): number[] {
    if (person !== null) {
      this.nameInTop(person, text);
      const made = this.made.get(person);
      if (made !== undefined && !this.list.hasPerson(person)) this.list.givePerson(made, person, text);
      return present(this.list.addPerson(person, text, span));
    }
    const bodies = this.bodies.organisationsOf(text, span);
    if (bodies.length) return bodies.flatMap((body) => present(this.addBody(body, span)));
    const phrase = this.phraseOf(text, span);
    const place = this.bodies.placeOf(text, span);
    if (place) return present(this.list.add(place.name, this.bodies.phraseOf(place), span));
    if (!phrase || (phrase.head === phrase.bare && isSmallWord(text, this.words) && !phrase.known)) return [];
    const body = span && this.meantBefore(phrase, span);
    const maker = span && phrase.type === 'document' ? this.makerOf(span) : null;
    if (maker !== null && this.isKnown(maker)) return present(this.addMaker(maker, span));
    const source = body ? this.addBody(body, span) : this.list.add(this.withoutClause(text), phrase, span);
    if (maker !== null && source !== null) this.made.set(keyOf(maker), source);
    const [first = ''] = text.toLowerCase().split(' ', 1);
    if (source !== null && span && span.block <= TOP && this.known.one.has(first)) this.inTop.set(phrase.head, source);
    return present(source);
  }

  /** The top of an article tells of "an analyst" who is named further down. */
  private nameInTop(person: number, name: string): void {
    for (const word of this.told.heard.people[person]!.role?.text.split(/[\s,]+/) ?? []) {
      const head = roleNoun(word, this.known);
      const source = head === null ? undefined : this.inTop.get(head);
      if (source !== undefined) this.list.setName(source, person, name);
    }
  }

  /** "An aide" of "An aide, who had seen it,": what a clause behind a comma adds is told of them, and is not who they are. */
  private withoutClause(text: string): string {
    const [who = text, next = ''] = text.split(/,\s+/, 2);
    return this.known.pronouns.has(next.toLowerCase().split(/\s/, 1)[0]!) ? who : text;
  }

  /** Who made a document, where its words name them before the noun or as its makers: "a Quay Group report", "a survey by Ada Lind". */
  private makerOf(span: Span): Maker | null {
    const person = this.told.heard.whose.mentionAt(span);
    const [body] = this.bodies.organisationsIn(span);
    const block = this.told.heard.blocks[span.block]!;
    const isMaker = (name: Span) => {
      const before = block.text.slice(span.start, name.start).toLowerCase().trim().split(/\s+/);
      const told = before.filter((word) => word && !this.isArticle(word));
      const last = told.at(-1) ?? '';
      return told.length === 0 || [last, before.at(-1)!].some((word) => this.known.madeBy.has(word));
    };
    if (person && isMaker(person)) return person.person;
    return body && isMaker(body) ? body.body : null;
  }

  private isArticle(word: string): boolean {
    return [this.known.definite, this.known.indefinite].some((list) => list.has(word));
  }

  private isKnown(maker: Maker): boolean {
    if (typeof maker === 'number') return this.list.hasPerson(maker);
    return this.list.has(this.bodies.phraseOf(maker), maker.forms);
  }

  private addMaker(maker: Maker, span: Span | null): number | null {
    if (typeof maker !== 'number') return this.addBody(maker, span);
    return this.list.addPerson(maker, this.told.heard.people[maker]!.name, span);
  }

  /** "The company": the one named last before, where that has spoken. */
  private meantBefore(phrase: SourcePhrase, span: Span): Body | null {
    const isAny = phrase.anaphoric && phrase.bare === phrase.head && this.known.anyBody.has(phrase.head);
    const body = isAny && !this.list.has(phrase) ? this.bodies.lastBefore(span) : null;
    return body && this.list.has(this.bodies.phraseOf(body), body.forms) ? body : null;
  }

  /** A name that stands nowhere but in a heading is nobody of the people's, and still somebody's. */
  private phraseOf(text: string, span: Span | null): SourcePhrase | null {
    const phrase = sourcePhrase(text, this.known);
    const name = span && this.namesAt(span).find(({ start, end }) => start === span.start && end === span.end);
    const type = name?.type === 'PER' ? 'person' : name?.type === 'ORG' ? 'organisation' : null;
    return phrase && type && !phrase.known ? { ...phrase, type, known: true } : phrase;
  }

  /** Whom a source cites, where the words name somebody who can tell something: an outlet passes their words on. */
  addCited(span: Span, by: number): void {
    const { people, whose } = this.told.heard;
    const person = whose.personIn(span);
    const named = person !== null || this.bodies.organisationsOf(span.text, span).length > 0;
    if (!named && !sourcePhrase(span.text, this.known)?.known) return;
    const text = person === null ? span.text : people[person]!.name;
    const cited = this.add({ text, span, person, confidence: 1 });
    if (this.list.sources[by]?.type === 'outlet') for (const source of cited) this.list.setVia(source, by);
  }

  /** Outlets by which somebody's words came: those beside the cue that neither speak nor are spoken of. */
  addThrough(source: number, speaker: Span): void {
    const block = this.told.heard.blocks[speaker.block]!;
    const sentence = sentenceAt(block, speaker.start);
    if (!sentence) return;
    for (const { body, ...span } of this.bodies.organisationsIn({ ...sentence, block: speaker.block })) {
      if (!body.isOutlet) continue;
      const before = block.text.slice(Math.max(sentence.start, span.start - THROUGH_REACH), span.start);
      if (!this.known.through.test(before) && (overlaps(span, speaker) || this.isSpokenOf(span))) continue;
      const via = this.addBody(body, span);
      if (via !== null) this.list.setVia(source, via);
    }
  }

  /** Whether the name stands in what is told, or in what somebody is: "a reporter at the Courier". */
  private isSpokenOf(name: Span): boolean {
    return this.told.heard.toldAt(name).length > 0 || this.rolesAt(name).length > 0;
  }

  /** Why the source stays without a name, and what it knows it from. */
  readUnnamed(source: number, speaker: Span): void {
    const known = this.list.sources[source];
    if (known?.type !== 'anonymous') return;
    known.reason ??= this.unnamed.reasonOf(speaker);
    known.basis ??= this.unnamed.basisOf(speaker);
  }

  /** An organisation under its fullest name; an article does not rest on its own outlet. */
  private addBody(body: Body, span: Span | null): number | null {
    const publisher = this.bodies.bare(this.told.publisher ?? '').toLowerCase();
    if (body.forms.has(publisher)) return null;
    const made = this.made.get(body.name);
    this.made.delete(body.name);
    if (made !== undefined && this.list.sources[made]?.type === 'document')
      this.list.giveTo(made, body.name, this.bodies.phraseOf(body), body.forms);
    return this.list.add(body.name, this.bodies.phraseOf(body), span, body.forms);
  }
}

function present(index: number | null): number[] {
  return index === null ? [] : [index];
}

/** Who speaks, and whom they cite. */
interface CuedVoice {
  speaker: Speaker;
  cited: Span | null;
}

/** Cues with their speakers of which nothing is given as said: "according to letters seen by the Gazette", "citing an aide". */
function* unquoted({ heard, quotations }: SourceContext, known: SourceWords): Generator<CuedVoice> {
  const { blocks, marked, reading } = heard;
  const passageAt = touching(marked);
  const quotedCueAt = touching(quotations.flatMap(({ cue }) => cue ?? []));
  // What might be a report, and is not given as one, was not said.
  const isReport = (told: Span) => told.text.split(' ', SHORTEST).length === SHORTEST && passageAt(told).length === 0;
  for (const { cue, confidence, source, content } of reading.attributions) {
    const kind = blocks[cue.block]!.kind;
    const cited = known.citing.test(cue.text) ? (content[0] ?? null) : null;
    if (kind === 'headline' || kind === 'heading' || confidence < (cited ? CITES : known.sureCue)) continue;
    if (!cited && (quotedCueAt(cue).length || content.some(isReport))) continue;
    if (isSilent(blocks[cue.block]!, cue, known) || known.asks.test(cue.text) || passageAt(cue).length) continue;
    const speaker = speakerOf(source, heard);
    if (speaker) yield { speaker, cited };
  }
}

/** @returns the sources in order of first mention */
export function sourcesRead(told: SourceContext, known: SourceWords, words: SmallWords): Source[] {
  const reader = new Reader(told, known, words);
  const quoted = told.quotations.flatMap(({ speaker, cue, kind, confidence }) =>
    speaker &&
    !(kind === 'indirect' && confidence < SAID) &&
    !(cue && isSilent(told.heard.blocks[cue.block]!, cue, known))
      ? { speaker, cited: null }
      : [],
  );
  for (const { speaker, cited } of [...quoted, ...unquoted(told, known)].sort(bySpeakersPlace)) {
    if (isUncertainSpeaker(speaker)) continue;
    for (const source of reader.add(speaker)) {
      if (cited) reader.addCited(cited, source);
      if (!speaker.span) continue;
      reader.addThrough(source, speaker.span);
      reader.readUnnamed(source, speaker.span);
    }
  }
  return reader.list.sources;
}

function bySpeakersPlace({ speaker: { span: one } }: CuedVoice, { speaker: { span: other } }: CuedVoice): number {
  return one && other ? one.block - other.block || one.start - other.start : 0;
}
