/** Finds on whose word an article rests: named people, organisations, outlets, documents, and those without a name. */

import type { Article, Person, Quotation, Source, SourceType, Span } from '../analysis.ts';
import { isOutlet } from '../language/en/outlets.ts';
import { placeNamed } from '../language/en/places.ts';
import { EXPERT_NOUNS } from '../language/en/source-nouns.ts';
import { PAST_FORMS } from '../language/en/verb-forms.ts';
import { words } from '../language/words.ts';
import { type Cue, findCues } from '../quotations/cues.ts';
import { type Frame, framesOf } from '../quotations/frames.ts';
import type { MarkedPassage } from '../quotations/marks.ts';
import { type Phrase, phraseEnding, phraseFrom, subjectBefore } from '../quotations/phrases.ts';
import { byBlock, type InBlock } from '../text/by-block.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import { reasonIn, unnamedIn } from './anonymity.ts';
import { SourceList } from './source-list.ts';
import {
  completed,
  describedBefore,
  documentFrom,
  outletFrom,
  phraseAt,
  publishedBefore,
  textOfPhrase,
} from './source-phrases.ts';
import { sourcePhrase } from './source-types.ts';

/** "aired on state television", "via USA Today": an outlet through which somebody's words came. */
const THROUGH =
  /\b(?:(?:aired|appeared|broadcast|carried|posted|printed|published|released|shown)\s(?:on|by|in)|(?:interview|conversation)\s(?:with|on)|(?:comments|leaked|remarks|spoke|speaking|statement|told)\sto|(?:compiled|obtained|provided|reported|reviewed|seen)\sby|told|via)$/i;
/** "in a statement", "through a memo": the written words that somebody spoke by. */
const BY_DOCUMENT = /^(?:in|through|by)$/;
/** What is only written to say something, whoever it is that says it. */
const STATEMENT =
  /^(?:an?|another|one|his|her|its|their)\s(?:\S+\s){0,3}(?:affidavit|email|filing|letter|memo|message|post|statement|testimony|thread|transcript|tweet)\b/i;
/** A line of its own in brackets or after a dash, and no sentence. */
const CAPTION = /^(?:\[[^\]]{2,60}\]|\([^)]{2,60}\)|[–—―-]\s?[^.!?]{2,60})$/;
const ISSUING = words('filed issued leaked out posted published released unveiled');
const SHOWING = words(`
  alleged alleges concluded concludes describe described describes detail detailed details estimated estimates find finds found gave give
  gives had has indicate indicated indicates measures put puts recorded reveal revealed reveals show showed shows suggest suggested
  suggests
`);
/** What a crowd calls out is no statement. */
const CHANTING = words('booed chant chanted chanting chants cheered sang sing singing sings');
const ASKING = words('ask asked asking asks wondered wondering wonders');
const QUESTION_WORDS = words('how if what when where whether which who why');
const QUESTION_REACH = 5;
/** "the valley that some call lost" rests on nobody. */
const OPEN = /^(?:many|others|some)$/i;
const THINKING = words('believe estimate expect fear forecast predict suspect think worry');
/** "documents seen by Reuters", "a memo leaked to the paper" */
const SEEN = words('leaked obtained provided reviewed seen');
/** So many tokens back an expression of `THROUGH` may begin. */
const THROUGH_LENGTH = 24;
/** In UTF-16 code units. */
const LONGEST_NAME = 60;
/** Said on its own, without what was said, these still tell on whose word something rests. */
const STATING = words(`
  acknowledge acknowledged acknowledges admit admits admitted allege alleged alleges announce announced announces argue argued argues
  conclude concluded concludes confirm confirmed confirms denied denies deny estimate estimated estimates found insist insisted insists
  noted notes predict predicted predicts reported reports reveal revealed reveals said say says showed shows suggest suggested suggests
  testified told tweeted warn warned warns write writes wrote
`);
const MODALS = words('can could may might must should would');
const VERB_GROUP = 3;
/** Below this a speaker is too uncertain to rest anything on. */
const SURE = 0.5;
/** "Lind of the harbour office", "Lind and two aides" */
const GOES_ON = /^\s(?:and|at|from|of|with)\s/;
/** "the keeper", before a name */
const COMMON = /^(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:.*\s)?\p{Ll}+$/u;
/** In their infinitive verbs of speech tell of what was not said: "to claim victory". */
const WENT_ON = /\b(?:went|goes|going|continued) on to$/;

/** Whether the verb at the token is only possible: "may still believe". */
function isPossible(frame: Frame, verb: number): boolean {
  const group = frame.block.tokens.slice(Math.max(frame.firstToken, verb - VERB_GROUP), verb);
  return group.some(({ lower }) => MODALS.has(lower));
}

/** Whether nothing was said, only could be: "to claim victory", "may still believe". */
function isUnsaid({ frame, first, kind, withheld }: Cue): boolean {
  if (withheld || kind === 'according') return withheld;
  const { tokens, text } = frame.block;
  const before = tokens[first - 1];
  if (first <= frame.firstToken || !before) return false;
  if (isPossible(frame, first)) return true;
  return (
    before.lower === 'to' && !WENT_ON.test(text.slice(Math.max(frame.start, before.end - THROUGH_LENGTH), before.end))
  );
}

/** "asked whether the bridge was safe": a question tells nothing. */
function asksOnly({ frame, first }: Cue): boolean {
  const { tokens } = frame.block;
  if (!ASKING.has(tokens[first]!.lower)) return false;
  return tokens.slice(first + 1, first + QUESTION_REACH).some(({ lower }) => QUESTION_WORDS.has(lower));
}

/** Whether "has" only helps the verb after it: "the report has not been published". */
function isAuxiliary({ block: { tokens } }: Frame, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return /^(?:also|already|been|just|never|not|now|only|since|yet)$|ed$/.test(next) || PAST_FORMS.has(next);
}

function isPlaceName(text: string): boolean {
  return placeNamed(text.replace(/^the\s/i, '')) !== null;
}

class Reader {
  readonly list = new SourceList();
  private readonly people: readonly Person[];
  private readonly publisher: string;
  private readonly mentionsIn: InBlock<{ start: number; end: number; person: number }>;
  private readonly speakers = new Map<string, Quotation>();
  /** Each word of the people's roles: the one person it describes, or -1 where there are several. */
  private readonly inRole = new Map<string, number>();

  constructor(people: readonly Person[], quotations: readonly Quotation[], publisher: string) {
    this.people = people;
    this.publisher = publisher.toLowerCase().replace(/^the\s/, '');
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
        const teller: number | null = (subject && this.addPhrase(frame, subject)) ?? told;
        if (source !== null && teller !== null) this.list.setVia(source, teller);
      }
      if (source === null) continue;
      const listener = cue.listener && this.addOutlet(frame, cue.listener);
      if (listener !== null) this.list.setVia(source, listener);
      this.readReason(frame, source);
      told ??= source;
    }
    this.readUnnamed(frame);
    this.readExperts(frame);
    this.readThrough(frame, told);
    this.readIssued(frame);
    this.readShowing(frame);
  }

  /** "[Coastal Courier]" below a block quote: whose words these are. */
  readCaption(frame: Frame): void {
    const { tokens } = frame.block;
    const first = tokens.findIndex(({ kind }) => kind === 'word');
    const last = tokens.findLastIndex(({ kind }) => kind === 'word');
    if (first < 0 || frame.quoted[first] || !tokens[first]!.capital) return;
    this.addPhrase(frame, outletFrom(frame, first) ?? { first, end: last + 1 });
  }

  private readCue(cue: Cue): number | null {
    const { frame } = cue;
    const { tokens } = frame.block;
    const told = this.speakers.get(`${frame.block.index}:${tokens[cue.first]!.start}`);
    // "citing people close to the board": what is reported here is who, not what.
    const quotation = cue.kind === 'relaying' && told?.kind === 'indirect' ? undefined : told;
    const speaker = quotation?.speaker;
    const { lower } = tokens[cue.first]!;
    // "cautioned that": with a clause whatever the verb.
    const stating = STATING.has(lower) || (cue.kind === 'speech' && tokens[cue.end]?.lower === 'that');
    // A country speaks through its government; "the US maintains its tariffs" is nobody's word.
    if (speaker && quotation.kind === 'indirect' && !stating && isPlaceName(speaker.text)) return null;
    if (CHANTING.has(lower) || (quotation?.kind !== 'direct' && asksOnly(cue))) return null;
    if (speaker && speaker.person !== null) return this.list.addPerson(speaker.person, speaker.text, speaker.span);
    const described = stating && !cue.inverted ? describedBefore(frame, cue.first) : null;
    const byDescription = described && this.addPhrase(frame, described);
    if (byDescription !== null) return byDescription;
    if (cue.kind === 'judging' && OPEN.test(speaker?.text ?? '')) return null;
    if (speaker?.span && speaker.text === speaker.span.text) {
      const { block, start, end } = speaker.span;
      if (block === frame.block.index) return this.addPhrase(frame, phraseAt(frame, start, end));
    }
    if (speaker) {
      const phrase = sourcePhrase(speaker.text);
      // "Talks may fail, they added": not the word before it, but those who spoke before.
      const isUnlikely = !phrase || (phrase.type === 'organisation' && !speaker.text.includes(' '));
      if (speaker.span && /^they$/i.test(speaker.span.text) && isUnlikely) return this.list.addGroup(speaker.span);
      return phrase && this.list.add(speaker.text, phrase, speaker.span);
    }
    const states = cue.kind === 'according' || cue.kind === 'relaying' || stating;
    return states && cue.source ? this.addPhrase(frame, cue.source) : null;
  }

  private addPhrase(frame: Frame, phrase: Phrase): number | null {
    const { tokens } = frame.block;
    const { first, end } = completed(frame, phrase);
    const and =
      tokens[first]!.lower === 'both' ? tokens.findIndex(({ lower }, at) => at > first && lower === 'and') : -1;
    if (and > first + 1 && and < end - 1) {
      const one = this.addPhrase(frame, { first: first + 1, end: and });
      return this.addPhrase(frame, { first: and + 1, end }) ?? one;
    }
    const span = spanOf(frame.block, tokens[first]!.start, tokens[end - 1]!.end);
    const person = this.personIn(frame, span);
    if (person >= 0) return this.list.addPerson(person, this.people[person]!.name, span);
    // "LISBON (Reuters) - ...": where it was written, not who told it.
    if (span.end <= frame.block.dateline) return null;
    const source = sourcePhrase(span.text);
    // An article does not rest on its own outlet.
    if (!source || (source.type === 'outlet' && source.bare === this.publisher)) return null;
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
    // "Lind, an aide who": the name before its description.
    const apposed = /^an?\s/.test(text) && /\swho(?:\s|$)/.test(text) ? start - 2 : -1;
    const before = apposed > 0 ? this.mentionsIn(block, Math.max(0, apposed - LONGEST_NAME), apposed) : [];
    const described = before.find((mention) => mention.end === apposed);
    if (described) return described.person;
    const inside = mentions.find(
      (mention) => mention.end === end || (mention.start === start && GOES_ON.test(text.slice(mention.end - start))),
    );
    if (inside) return inside.person;
    const named = COMMON.test(text) && frame.block.text.startsWith(', ', end);
    const next = named ? mentions.find((mention) => mention.start === end + 2) : undefined;
    return next?.person ?? -1;
  }

  private typeOf(frame: Frame, phrase: Phrase): SourceType | null {
    return sourcePhrase(textOfPhrase(frame, phrase))?.type ?? null;
  }

  private addOutlet(frame: Frame, phrase: Phrase): number | null {
    return this.typeOf(frame, phrase) === 'outlet' ? this.addPhrase(frame, phrase) : null;
  }

  /** Outlets and documents that words in this sentence came through; `told` is the source whose words they are. */
  private readThrough(frame: Frame, told: number | null): void {
    const { block, quoted } = frame;
    let document: number | null = null;
    for (let at = frame.firstToken; at + 1 < frame.endToken; at++) {
      const token = block.tokens[at]!;
      if (quoted[at] || token.kind !== 'word') continue;
      const isThrough = THROUGH.test(block.text.slice(Math.max(frame.start, token.end - THROUGH_LENGTH), token.end));
      const isBy = BY_DOCUMENT.test(token.lower);
      if (!isThrough && !isBy) continue;
      const begun = outletFrom(frame, at + 1) ?? phraseFrom(frame, at + 1);
      if (!begun) continue;
      const phrase = completed(frame, begun);
      const type = this.typeOf(frame, phrase);
      const byDocument = isBy && (told !== null || STATEMENT.test(textOfPhrase(frame, phrase)));
      const fits =
        type === 'document' ? byDocument : isThrough && (type === 'outlet' || /^(?:by|via)$/.test(token.lower));
      const through = fits ? this.addPhrase(frame, phrase) : null;
      if (type === 'document') document = through;
      if (through === null || type === 'document') continue;
      const isSeen = SEEN.has(block.tokens[at - 1]?.lower ?? '');
      const seen = isSeen ? phraseEnding(frame, at - 1) : null;
      const source: number | null =
        seen && this.typeOf(frame, seen) === 'document'
          ? this.addPhrase(frame, seen)
          : isSeen && document !== null
            ? document
            : told;
      if (source !== null) this.list.setVia(source, through);
    }
  }

  /** "The ministry released two reports": a document, and whoever put it out. */
  private readIssued(frame: Frame): void {
    const { tokens } = frame.block;
    for (let at = frame.firstToken + 1; at + 1 < frame.endToken; at++) {
      const { lower } = tokens[at]!;
      if (frame.quoted[at] || !ISSUING.has(lower) || (lower === 'out' && tokens[at - 1]!.lower !== 'put')) continue;
      const document = documentFrom(frame, at + 1);
      const issuer = document && subjectBefore(frame, lower === 'out' ? at - 1 : at);
      if (issuer) this.addPhrase(frame, issuer);
      if (document) this.addPhrase(frame, document);
    }
  }

  /** "Two aides, who asked not to be named, confirmed the report": sources by their silence alone. */
  private readUnnamed(frame: Frame): void {
    const phrase = unnamedIn(frame);
    if (!phrase) return;
    const { first, end } = completed(frame, phrase);
    const span = spanOf(frame.block, frame.block.tokens[first]!.start, frame.block.tokens[end - 1]!.end);
    const described = sourcePhrase(span.text);
    if (/^(?:document|outlet)$/.test(described?.type ?? '') || this.personIn(frame, span) >= 0) return;
    const bare = span.text.toLowerCase();
    const unnamed = { ...(described ?? { head: bare, bare, anaphoric: false }), type: 'anonymous' } as const;
    const source = this.list.add(span.text, unnamed, span);
    if (source !== null) this.readReason(frame, source);
  }

  /** "Analysts expect lower prices": what those who know think is told as known. */
  private readExperts(frame: Frame): void {
    const { tokens } = frame.block;
    for (let at = frame.firstToken + 1; at + 1 < frame.endToken; at++) {
      if (frame.quoted[at] || !THINKING.has(tokens[at]!.lower) || tokens[at + 1]!.lower === 'to') continue;
      const subject = isPossible(frame, at) ? null : subjectBefore(frame, at);
      const source = subject && sourcePhrase(textOfPhrase(frame, subject));
      if (source?.type === 'anonymous' && (EXPERT_NOUNS.has(source.head) || source.head.endsWith('ists')))
        this.addPhrase(frame, subject!);
    }
  }

  /** "A new poll shows a majority": a document that tells something without a clause. */
  private readShowing(frame: Frame): void {
    const { tokens } = frame.block;
    for (let at = frame.firstToken + 1; at < frame.endToken; at++) {
      const { lower } = tokens[at]!;
      if (frame.quoted[at] || !SHOWING.has(lower) || (/^ha[sd]$/.test(lower) && isAuxiliary(frame, at))) continue;
      const subject = subjectBefore(frame, at);
      const isDocument = subject && this.typeOf(frame, subject) === 'document';
      const document = isDocument ? subject : publishedBefore(frame, at);
      if (document) this.addPhrase(frame, document);
    }
  }

  private readReason(frame: Frame, source: number): void {
    if (this.list.sources[source]!.type !== 'anonymous') return;
    const reason = reasonIn(frame);
    if (reason) this.list.setReason(source, reason);
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
  const reader = new Reader(people, quotations, article.publisher ?? '');
  const passages = blocks.map((): MarkedPassage[] => []);
  for (const passage of marked) if (passage.depth === 0) passages[passage.block]!.push(passage);
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    const frames = framesOf(block, passages[block.index]!);
    if (blocks[block.index - 1]?.kind === 'blockquote' && CAPTION.test(block.text)) reader.readCaption(frames[0]!);
    for (const frame of frames) reader.read(frame);
  }
  if (article.credit) readCredit(reader.list, blocks, article.credit);
  return reader.list.sources;
}
