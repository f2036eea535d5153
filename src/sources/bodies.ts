/** Says which organisations or places words name: "both the Courier and the Herald", "the homeless charity Roof". */

import type { NamedThing, Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { isOutlet } from '../language/outlets.ts';
import { mainWords, nounIn, type SourcePhrase, sourcePhrase } from '../people/phrase.ts';
import { type Touching, touching } from '../text/by-block.ts';
import type { TextBlock } from '../text/document.ts';
import { tokenise } from '../text/tokens.ts';

/** So much of a phrase is an organisation's name where the phrase means it: "the Harbour Institute", not "an aide at the Institute". */
const NAMED = 0.5;
const FIRST = /^\p{L}+(?=\s)/u;
const ELIDED = /^\p{L}['’]/u;
const MARKS = /^[«»„“”"]|[«»„“”"]$/gu;
/** "Harbour Institute (HI)"; the reading may have left the end out. */
const SHORT_FORM = /^(.*\S)\s*\(\s*(\p{Lu}[^()]*?)\)?$/u;
const SHORT_FORM_BEHIND = /^\s?\((\p{Lu}[\p{L}\p{N}.&-]{1,14})\)/u;
/** In UTF-16 code units: further than a short form reaches. */
const BEHIND = 20;
/** More are never counted up as those who tell one thing. */
const MOST_TOGETHER = 6;
/** So many words of a phrase may be a name at its end. */
const MOST_WORDS = 12;
/** So many blocks back an organisation may have been named that is meant by a noun alone. */
const BACK = 3;
const SITE = /^\S+\.\p{Ll}{2,4}$/u;

/** An organisation or a place as a source. */
export interface Body {
  name: string;
  /** As they stand in the text, without articles, lower case. */
  forms: ReadonlySet<string>;
  isOutlet: boolean;
}

interface NamedBody extends Span {
  body: Body;
}

export class Bodies {
  private readonly organisationsAt: Touching<NamedBody>;
  private readonly placesAt: Touching<NamedBody>;
  private readonly organisationBy = new Map<string, Body>();
  private readonly placeBy = new Map<string, Body>();
  private readonly parting: RegExp;

  constructor(
    private readonly blocks: readonly TextBlock[],
    organisations: readonly NamedThing[],
    places: readonly NamedThing[],
    private readonly known: SourceWords,
  ) {
    this.organisationsAt = touching(organisations.flatMap((thing) => this.learn(thing, this.organisationBy)));
    this.placesAt = touching(places.flatMap((thing) => this.learn(thing, this.placeBy)));
    this.parting = new RegExp(`,\\s+|\\s+(?:${[...known.and].join('|')})\\s+`, 'iu');
  }

  private learn({ name, spans }: NamedThing, by: Map<string, Body>): NamedBody[] {
    const names = [
      name,
      ...spans.map(({ text }) => text),
      ...spans.flatMap((span) => this.shortFormBehind(span) ?? []),
    ];
    const forms = [...new Set(names)].flatMap((form) => {
      const [, long, short] = SHORT_FORM.exec(form) ?? [];
      return long && short ? [long, short] : form;
    });
    const bare = forms.map((form) => this.bare(form));
    const body: Body = {
      name: SHORT_FORM.exec(name)?.[1] ?? name,
      forms: new Set(bare.map((form) => form.toLowerCase())),
      isOutlet: this.isOutlet(name) || spans.some((span) => this.isCalledOutlet(span)),
    };
    for (const form of bare) if (!by.has(form)) by.set(form, body);
    return spans.map((span) => ({ ...span, body }));
  }

  /** "HI" of "Harbour Institute (HI)". */
  private shortFormBehind({ block, end }: Span): string | null {
    return SHORT_FORM_BEHIND.exec(this.blocks[block]!.text.slice(end, end + BEHIND))?.[1] ?? null;
  }

  private isOutlet(name: string): boolean {
    const bare = this.bare(name);
    return isOutlet(bare) || SITE.test(bare) || sourcePhrase(name, this.known)?.type === 'outlet';
  }

  /** "the newspaper Quayside" */
  private isCalledOutlet({ block, start }: Span): boolean {
    const before = tokenise(this.blocks[block]!.text.slice(Math.max(0, start - 2 * BEHIND), start));
    const last = before.findLast(({ kind }) => kind !== 'punctuation');
    return last !== undefined && nounIn(this.known.outlets, last.lower, this.known) !== null;
  }

  /** A name without its article and marks. */
  bare(name: string): string {
    const first = FIRST.exec(name)?.[0] ?? '';
    const isArticle = [this.known.definite, this.known.indefinite].some((list) => list.has(first.toLowerCase()));
    return (isArticle ? name.slice(first.length).trimStart() : name).replace(ELIDED, '').replace(MARKS, '');
  }

  /** Organisations that are named in the stretch. */
  organisationsIn(stretch: Pick<Span, 'block' | 'start' | 'end'>): NamedBody[] {
    return this.organisationsAt(stretch);
  }

  /** The organisation that was named last before the words: what "the company" means. */
  lastBefore({ block, start }: Span): Body | null {
    for (let at = block; at >= Math.max(0, block - BACK); at--) {
      const end = at === block ? start : this.blocks[at]!.text.length;
      const last = this.organisationsAt({ block: at, start: 0, end }).findLast(({ body }) => !body.isOutlet);
      if (last) return last.body;
    }
    return null;
  }

  /** @returns the organisations that the words name as a whole or at the end of their main words; none where they name none */
  organisationsOf(words: string, span: Span | null): Body[] {
    const text = SHORT_FORM.exec(words)?.[1] ?? words;
    const together = this.together(text);
    if (together.length) return together;
    const whole = this.wholeOf(text, span, this.organisationsAt, this.organisationBy);
    if (whole) return [whole];
    const last = this.atEnd(text) ?? this.inApposition(text) ?? this.unreadOutlet(text);
    return last ? [last] : [];
  }

  /** @returns the place that the words name as a whole */
  placeOf(text: string, span: Span | null): Body | null {
    return this.wholeOf(text, span, this.placesAt, this.placeBy);
  }

  private wholeOf(
    text: string,
    span: Span | null,
    at: Touching<NamedBody>,
    by: ReadonlyMap<string, Body>,
  ): Body | null {
    const there =
      span?.text === text &&
      at(span).find(
        (name) =>
          name.start >= span.start && Math.abs(name.end - span.end) <= 1 && name.text.length > NAMED * text.length,
      );
    if (there) return there.body;
    return by.get(this.bare(text)) ?? null;
  }

  /** "NBC and the Courier", also where the reading has that for one name and one of them is named elsewhere. */
  private together(text: string): Body[] {
    const parts = text.split(this.parting, MOST_TOGETHER);
    if (parts.length < 2) return [];
    const known = parts.map((part) => this.organisationBy.get(this.bare(part)) ?? this.atEnd(part));
    if (!known.some((body) => body !== null)) return [];
    const bodies = parts.map((part, at) => known[at] ?? this.unread(part));
    return bodies.every((body) => body !== null) ? bodies : [];
  }

  /** "the homeless charity Roof", but neither "the Roof worker" nor "workers at Roof". */
  private atEnd(text: string): Body | null {
    const tokens = tokenise(text).slice(0, MOST_WORDS);
    const main = mainWords(tokens, this.known);
    for (const [at, { start }] of tokens.entries()) {
      const body =
        this.organisationBy.get(this.bare(text.slice(start))) ??
        this.organisationBy.get(this.bare(text.slice(start, main.at(-1)?.end)));
      if (!body) continue;
      if (tokens.slice(0, at).some(({ lower }) => this.known.headEnds.has(lower))) return null;
      const before = sourcePhrase(text.slice(0, start), this.known);
      if (before?.known && ['anonymous', 'person', 'document'].includes(before.type)) return null;
      return { ...body, isOutlet: body.isOutlet || before?.type === 'outlet' || isOutlet(text.slice(0, start).trim()) };
    }
    return null;
  }

  private unread(text: string): Body | null {
    const name = this.bare(text);
    const isName = tokenise(name).every(({ capital, kind }) => capital || kind !== 'word');
    return isName ? { name, forms: new Set([name.toLowerCase()]), isOutlet: this.isOutlet(name) } : null;
  }

  /** An outlet that is known by its name where the reading has seen none. */
  private unreadOutlet(text: string): Body | null {
    const body = this.unread(text);
    return body?.isOutlet ? body : null;
  }

  /** "its parent company, Harbour Group" */
  private inApposition(text: string): Body | null {
    const phrase = sourcePhrase(text, this.known);
    const [, second] = text.split(/,\s+/, 2);
    const isBody = phrase?.known && (phrase.type === 'organisation' || phrase.type === 'outlet');
    return (isBody && second && this.organisationBy.get(this.bare(second))) || null;
  }

  /** The body as a phrase that a list of sources compares. */
  phraseOf({ name, isOutlet: outlet }: Body): SourcePhrase {
    const bare = this.bare(name).toLowerCase();
    const type = outlet ? 'outlet' : 'organisation';
    const head = bare.slice(bare.lastIndexOf(' ') + 1);
    return { type, head, bare, anaphoric: false, alone: false, known: true, several: false };
  }
}
