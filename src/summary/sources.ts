/** Finds on whose word an article rests: named people, organisations, outlets, documents, and those without a name. */

import type { Article, Person, Quotation, Source, SourceType, Span } from '../analysis.ts';
import { PREPOSITIONS } from '../language/en/function-words.ts';
import { isOutlet } from '../language/en/outlets.ts';
import { placeNamed } from '../language/en/places.ts';
import { DOCUMENT_NOUNS } from '../language/en/source-nouns.ts';
import { words } from '../language/words.ts';
import { type Cue, findCues } from '../quotations/cues.ts';
import { type Frame, framesOf } from '../quotations/frames.ts';
import type { MarkedPassage } from '../quotations/marks.ts';
import { type Phrase, phraseEnding, phraseFrom, subjectBefore } from '../quotations/phrases.ts';
import { spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import { byBlock, type InBlock } from './by-block.ts';
import { datelineIn } from './dateline.ts';
import { SourceList } from './source-list.ts';
import { sourcePhrase } from './source-types.ts';

/** What makes somebody stay without a name: the reason where one is given, or else that they asked for it. */
const REASONS = [
  /\b(?:because|as|since)\s+(?:they|he|she|it|the\s\p{L}+)\s+(?:(?:was|were|is|are|had|have|has|did|do|does)(?:\s+not|n[’']t)?|lacked|feared|could)\s+[^.,;”"]{5,120}/u,
  /\bfor fear of\s[^.,;”"]{3,80}|\bwho\s(?:feared|fears)\s[^.,;”"]{3,80}/u,
  /\b(?:under|on)\s(?:the\s)?condition of anonymity(?:\s(?:to|because|so)\s[^.,;”"]{3,120})?|\b(?:asked|asking|declined|requested|wished|wanted|refused)\s(?:not\s)?to be\s(?:named|identified|quoted)(?:\s[^.,;”"]{3,80})?/u,
];
const ANONYMITY =
  /\b(?:anonymity|(?:be|being)\s(?:named|identified|quoted)|not authori[sz]ed|unauthori[sz]ed|fear|feared|retaliation)\b/;

/** "aired on state television", "via USA Today": an outlet through which somebody's words came. */
const THROUGH =
  /\b(?:(?:aired|appeared|broadcast|carried|posted|printed|published|released|shown)\s(?:on|by|in)|(?:interview|conversation)\s(?:with|on)|(?:comments|leaked|remarks|spoke|speaking|statement|told)\sto|(?:compiled|obtained|provided|reported|reviewed|seen)\sby|told|via)$/i;
/** "in a statement", "through a memo": the written words that somebody spoke by. */
const BY_DOCUMENT = /^(?:in|through|by)$/;
const ISSUING = words('filed issued leaked out posted published released unveiled');
const SHOWING = words(`
  concluded concludes estimated estimates finds found gave gives had has indicated indicates measured puts recorded revealed reveals
  showed shows suggested suggests
`);
/** "documents seen by Reuters", "a memo leaked to the paper" */
const SEEN = words('leaked obtained provided reviewed seen');
/** So many tokens after "released" its document stands at most. */
const ISSUED_REACH = 6;
/** So many tokens back an expression of `THROUGH` may begin. */
const THROUGH_LENGTH = 24;
/** No outlet's name has more tokens. */
const LONGEST_OUTLET = 5;
/** Said on its own, without what was said, these still tell on whose word something rests. */
const STATING = words(`
  acknowledged acknowledges admitted admits announced announces argued argues concluded concludes confirmed confirms denied denies
  estimate estimated estimates found insisted insists noted notes predicted predicts reported reports revealed said say says showed
  shows suggested suggests told warned warns wrote
`);
const OPEN_NOUNS = words('many officials others people some sources those');
const MODALS = words('can could may might must should would');
const VERB_GROUP = 3;
/** Below this a speaker is too uncertain to rest anything on. */
const SURE = 0.5;
/** So many tokens a relative clause between a subject and its verb has at most. */
const RELATIVE_REACH = 16;
/** "Lind of the harbour office", "Lind and two aides" */
const GOES_ON = /^\s(?:and|at|from|of|with)\s/;
/** "the keeper", before a name */
const COMMON = /^(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:.*\s)?\p{Ll}+$/u;
/** In their infinitive verbs of speech tell of what was not said: "to claim victory". */
const WENT_ON = /\b(?:went|goes|going|continued) on to$/;

/** Whether nothing was said, only could be: "to claim victory", "may still believe". */
function isUnsaid({ frame, first, kind, withheld }: Cue): boolean {
  if (withheld || kind === 'according') return withheld;
  const { tokens, text } = frame.block;
  const before = tokens[first - 1];
  if (first <= frame.firstToken || !before) return false;
  const group = tokens.slice(Math.max(frame.firstToken, first - VERB_GROUP), first);
  if (group.some(({ lower }) => MODALS.has(lower))) return true;
  return (
    before.lower === 'to' && !WENT_ON.test(text.slice(Math.max(frame.start, before.end - THROUGH_LENGTH), before.end))
  );
}

function isPlaceName(text: string): boolean {
  return placeNamed(text.replace(/^the\s/i, '')) !== null;
}

/** "Some guests who had waited for hours reported": whom the relative clause before the verb is about. */
function describedBefore(frame: Frame, verb: number): Phrase | null {
  const { tokens } = frame.block;
  for (let at = verb - 1; at > Math.max(frame.firstToken, verb - RELATIVE_REACH); at--) {
    if (frame.quoted[at] || tokens[at]!.kind === 'punctuation') return null;
    if (tokens[at]!.lower === 'who') return phraseEnding(frame, at);
  }
  return null;
}

function phraseAt({ block }: Frame, start: number, end: number): Phrase {
  return { first: tokenIndexAt(block, start), end: tokenIndexAt(block, end - 1) + 1 };
}

/** The known outlet whose name begins at the token, perhaps after an article or an adjective: "state-owned BBC". */
function outletFrom(frame: Frame, from: number): Phrase | null {
  const { tokens, text } = frame.block;
  for (let start = from; start < Math.min(frame.endToken, from + 2); start++) {
    for (let end = Math.min(frame.endToken, start + LONGEST_OUTLET); end > start; end--) {
      if (frame.quoted[end - 1] || !tokens[start]!.capital) continue;
      if (isOutlet(text.slice(tokens[start]!.start, tokens[end - 1]!.end))) return { first: from, end };
    }
  }
  return null;
}

/** The document that begins at the token: up to its noun, with "of" and "by" left out. */
function issuedFrom(frame: Frame, from: number): Phrase | null {
  const { tokens } = frame.block;
  for (let at = from; at < Math.min(frame.endToken, from + ISSUED_REACH); at++) {
    const { lower, kind } = tokens[at]!;
    if (frame.quoted[at] || kind === 'punctuation' || PREPOSITIONS.has(lower)) return null;
    if (DOCUMENT_NOUNS.has(lower)) return { first: from, end: at + 1 };
  }
  return null;
}

class Reader {
  readonly list = new SourceList();
  private readonly people: readonly Person[];
  private readonly mentionsIn: InBlock<{ start: number; end: number; person: number }>;
  private readonly speakers = new Map<string, Quotation>();
  /** Each word of the people's roles: the one person it describes, or -1 where there are several. */
  private readonly inRole = new Map<string, number>();

  constructor(people: readonly Person[], quotations: readonly Quotation[]) {
    this.people = people;
    this.mentionsIn = byBlock(
      people.flatMap(({ mentions }, person) =>
        mentions.map(({ block, start, end }) => ({ block, start, end, person })),
      ),
    );
    for (const [person, { role }] of people.entries()) {
      for (const word of new Set(role?.text.toLowerCase().split(/[^\p{L}]+/u)))
        this.inRole.set(word, this.inRole.has(word) ? -1 : person);
    }
    for (const quotation of quotations) {
      const { cue, speaker } = quotation;
      if (cue && speaker && speaker.confidence >= SURE) this.speakers.set(`${cue.block}:${cue.start}`, quotation);
    }
  }

  read(frame: Frame): void {
    let told: number | null = null;
    const cues = findCues(frame).filter((cue) => !isUnsaid(cue));
    for (const cue of cues) {
      const source = this.readCue(cue);
      if (cue.kind === 'relaying') {
        const subject = subjectBefore(frame, cue.first);
        const teller: number | null = subject ? this.addPhrase(frame, subject) : told;
        if (source !== null && teller !== null) this.list.setVia(source, teller);
      }
      if (source === null) continue;
      const listener = cue.listener && this.addOutlet(frame, cue.listener);
      if (listener !== null) this.list.setVia(source, listener);
      this.readReason(frame, source);
      told ??= source;
    }
    this.readThrough(frame, told);
    this.readIssued(frame);
    this.readShowing(frame);
  }

  private readCue(cue: Cue): number | null {
    const { frame } = cue;
    const { tokens } = frame.block;
    const told = this.speakers.get(`${frame.block.index}:${tokens[cue.first]!.start}`);
    // "citing people close to the board": what is reported here is who, not what.
    const quotation = cue.kind === 'relaying' && told?.kind === 'indirect' ? undefined : told;
    const speaker = quotation?.speaker;
    const stating = STATING.has(tokens[cue.first]!.lower);
    // A country speaks through its government; "the US maintains its tariffs" is nobody's word.
    if (speaker && quotation.kind === 'indirect' && !stating && isPlaceName(speaker.text)) return null;
    if (speaker && speaker.person !== null) return this.list.addPerson(speaker.person, speaker.text, speaker.span);
    if (speaker?.span && speaker.text === speaker.span.text) {
      const { block, start, end } = speaker.span;
      if (block === frame.block.index) return this.addPhrase(frame, phraseAt(frame, start, end));
    }
    if (speaker) {
      const phrase = sourcePhrase(speaker.text);
      return phrase && this.list.add(speaker.text, phrase, speaker.span);
    }
    const states = cue.kind === 'according' || cue.kind === 'relaying' || stating;
    if (!states) return null;
    const described = stating && !cue.inverted ? describedBefore(frame, cue.first) : null;
    return (cue.source && this.addPhrase(frame, cue.source)) ?? (described && this.addPhrase(frame, described));
  }

  private addPhrase(frame: Frame, phrase: Phrase): number | null {
    const { tokens } = frame.block;
    let { first } = phrase;
    // "those in favour of the plan": the phrase begins before its first preposition.
    if (
      first - 2 >= frame.firstToken &&
      PREPOSITIONS.has(tokens[first - 1]!.lower) &&
      OPEN_NOUNS.has(tokens[first - 2]!.lower)
    )
      first -= 2;
    const and =
      tokens[first]!.lower === 'both' ? tokens.findIndex(({ lower }, at) => at > first && lower === 'and') : -1;
    if (and > first + 1 && and < phrase.end - 1) {
      const one = this.addPhrase(frame, { first: first + 1, end: and });
      return this.addPhrase(frame, { first: and + 1, end: phrase.end }) ?? one;
    }
    const span = spanOf(frame.block, tokens[first]!.start, tokens[phrase.end - 1]!.end);
    const person = this.personIn(frame, span);
    if (person >= 0) return this.list.addPerson(person, this.people[person]!.name, span);
    // "LISBON (Reuters) - ...": where it was written, not who told it.
    if (span.start === 0 && span.end < datelineIn(frame.block.text) && isPlaceName(span.text)) return null;
    const source = sourcePhrase(span.text);
    if (!source) return null;
    const described = source.type === 'person' && source.anaphoric ? this.personInRole(source.head) : -1;
    return described < 0
      ? this.list.add(span.text, source, span)
      : this.list.addPerson(described, this.people[described]!.name, span);
  }

  /** "the mayor": the one person of the article who has this role. */
  private personInRole(noun: string): number {
    return this.inRole.get(noun) ?? -1;
  }

  /**
   * The person whose mention ends the span, as "Lind" of "the keeper Lind"; who opens it, as in "Lind of the harbour
   * office"; or who is named right after it, as in "the keeper, Lind".
   */
  private personIn(frame: Frame, { block, start, end, text }: Span): number {
    const mentions = this.mentionsIn(block, start, end + 3);
    const inside = mentions.find(
      (mention) => mention.end === end || (mention.start === start && GOES_ON.test(text.slice(mention.end - start))),
    );
    if (inside) return inside.person;
    const named = COMMON.test(text) && frame.block.text.startsWith(', ', end);
    const next = named ? mentions.find((mention) => mention.start === end + 2) : undefined;
    return next?.person ?? -1;
  }

  private typeOf(frame: Frame, phrase: Phrase): SourceType | null {
    const { tokens, text } = frame.block;
    return sourcePhrase(text.slice(tokens[phrase.first]!.start, tokens[phrase.end - 1]!.end))?.type ?? null;
  }

  private addOutlet(frame: Frame, phrase: Phrase): number | null {
    return this.typeOf(frame, phrase) === 'outlet' ? this.addPhrase(frame, phrase) : null;
  }

  /** Outlets and documents that words in this sentence came through; `told` is the source whose words they are. */
  private readThrough(frame: Frame, told: number | null): void {
    const { block, quoted } = frame;
    for (let at = frame.firstToken; at + 1 < frame.endToken; at++) {
      const token = block.tokens[at]!;
      if (quoted[at] || token.kind !== 'word') continue;
      const isThrough = THROUGH.test(block.text.slice(Math.max(frame.start, token.end - THROUGH_LENGTH), token.end));
      const byDocument = told !== null && BY_DOCUMENT.test(token.lower);
      if (!isThrough && !byDocument) continue;
      const phrase = outletFrom(frame, at + 1) ?? phraseFrom(frame, at + 1);
      if (!phrase) continue;
      const type = this.typeOf(frame, phrase);
      const fits =
        type === 'document' ? byDocument : isThrough && (type === 'outlet' || /^(?:by|via)$/.test(token.lower));
      const through = fits ? this.addPhrase(frame, phrase) : null;
      if (through === null || type === 'document') continue;
      const seen = SEEN.has(block.tokens[at - 1]?.lower ?? '') ? phraseEnding(frame, at - 1) : null;
      const source = seen && this.typeOf(frame, seen) === 'document' ? this.addPhrase(frame, seen) : told;
      if (source !== null) this.list.setVia(source, through);
    }
  }

  /** "The ministry released two reports": a document, and whoever put it out. */
  private readIssued(frame: Frame): void {
    const { tokens } = frame.block;
    for (let at = frame.firstToken + 1; at + 1 < frame.endToken; at++) {
      const { lower } = tokens[at]!;
      if (frame.quoted[at] || !ISSUING.has(lower) || (lower === 'out' && tokens[at - 1]!.lower !== 'put')) continue;
      const document = issuedFrom(frame, at + 1);
      const issuer = document && subjectBefore(frame, lower === 'out' ? at - 1 : at);
      if (issuer) this.addPhrase(frame, issuer);
      if (document) this.addPhrase(frame, document);
    }
  }

  /** "A new poll shows a majority": a document that tells something without a clause. */
  private readShowing(frame: Frame): void {
    const { tokens } = frame.block;
    for (let at = frame.firstToken + 1; at < frame.endToken; at++) {
      if (frame.quoted[at] || !SHOWING.has(tokens[at]!.lower)) continue;
      const subject = subjectBefore(frame, at);
      if (subject && this.typeOf(frame, subject) === 'document') this.addPhrase(frame, subject);
    }
  }

  private readReason(frame: Frame, source: number): void {
    if (this.list.sources[source]!.type !== 'anonymous') return;
    const sentence = frame.block.text.slice(frame.start, frame.end);
    if (!ANONYMITY.test(sentence)) return;
    for (const pattern of REASONS) {
      const match = pattern.exec(sentence);
      if (!match) continue;
      const start = frame.start + match.index;
      this.list.setReason(source, spanOf(frame.block, start, start + match[0].length));
      return;
    }
  }
}

/** The agency that the article's own credit line names, with its place in the text where the line is a part of it. */
function readCredit(list: SourceList, blocks: readonly TextBlock[], credit: string): void {
  const agency =
    /^[^,;:(]+/
      .exec(credit)?.[0]
      .replace(/^(?:by|source|from)\s+/i, '')
      .trim() ?? '';
  const phrase = isOutlet(agency) ? sourcePhrase(agency) : null;
  if (!phrase) return;
  const block = blocks.findLast(({ text }) => text.includes(credit));
  const at = block?.text.indexOf(agency) ?? 0;
  list.add(agency, phrase, block ? spanOf(block, at, at + agency.length) : null);
}

/**
 * @param marked what stands between marks, from `findMarked`
 * @returns the sources in order of first mention, the one of the article's own credit line last; `via` points to the
 *   source through which another one is told, `spans` are the attributions (none for a credit line outside the text)
 */
export function findSources(
  blocks: readonly TextBlock[],
  marked: readonly MarkedPassage[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  article: Article,
): Source[] {
  const reader = new Reader(people, quotations);
  const passages = blocks.map((): MarkedPassage[] => []);
  for (const passage of marked) if (passage.depth === 0) passages[passage.block]!.push(passage);
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    for (const frame of framesOf(block, passages[block.index]!)) reader.read(frame);
  }
  if (article.credit) readCredit(reader.list, blocks, article.credit);
  return reader.list.sources;
}
