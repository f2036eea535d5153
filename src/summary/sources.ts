/** Finds on whose word an article rests: named people, organisations, outlets, documents, and those without a name. */

import type { Article, Person, Quotation, Source, Span } from '../analysis.ts';
import { isOutlet } from '../language/en/outlets.ts';
import { type Cue, findCues } from '../quotations/cues.ts';
import { type Frame, framesOf } from '../quotations/frames.ts';
import { findMarked, type MarkedPassage } from '../quotations/marks.ts';
import { type Phrase, phraseFrom, subjectBefore } from '../quotations/phrases.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
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

/** "remarks aired on state television", "according to", "via USA Today": through whom somebody's words came. */
const THROUGH =
  /\b(?:aired|appeared|broadcast|carried|posted|printed|published|released|shown)\s(?:on|by|in)$|\b(?:via|interview with|interview on|statement to|speaking to|spoke to|remarks to|leaked to|comments to)$/;
/** "in a statement", "on its website": the written words that somebody spoke by. */
const BY_DOCUMENT = /^(?:in|from|through|by|on)$/;

class Reader {
  readonly list = new SourceList();
  private readonly people: readonly Person[];
  private readonly speakers = new Map<string, Quotation>();

  constructor(people: readonly Person[], quotations: readonly Quotation[]) {
    this.people = people;
    for (const quotation of quotations) {
      const { cue, speaker } = quotation;
      if (cue && speaker) this.speakers.set(`${cue.block}:${cue.start}`, quotation);
    }
  }

  read(frame: Frame): void {
    let told: number | null = null;
    const cues = findCues(frame).filter(({ withheld }) => !withheld);
    for (const cue of cues) {
      const source = this.readCue(cue);
      if (cue.kind === 'relaying') {
        const subject = subjectBefore(frame, cue.first);
        const teller: number | null = subject ? this.addPhrase(frame, subject) : told;
        if (source !== null && teller !== null) this.list.setVia(source, teller);
      }
      if (source === null) continue;
      if (cue.listener) this.setOutlet(source, this.addOutlet(frame, cue.listener));
      this.readReason(frame, source);
      told ??= source;
    }
    if (told !== null) this.readThrough(frame, told);
  }

  private readCue(cue: Cue): number | null {
    const { frame } = cue;
    const start = frame.block.tokens[cue.first]!.start;
    const quotation = this.speakers.get(`${frame.block.index}:${start}`);
    if (quotation?.speaker) {
      const { person, span, text } = quotation.speaker;
      if (person !== null) return this.list.addPerson(person, text, span);
      const phrase = sourcePhrase(text);
      return phrase && this.list.add(text, phrase, span);
    }
    return cue.source && (cue.kind === 'according' || cue.kind === 'relaying')
      ? this.addPhrase(frame, cue.source)
      : null;
  }

  private addPhrase(frame: Frame, { first, end }: Phrase): number | null {
    const { tokens } = frame.block;
    const span = spanOf(frame.block, tokens[first]!.start, tokens[end - 1]!.end);
    const person = this.personIn(span);
    if (person >= 0) return this.list.addPerson(person, this.people[person]!.name, span);
    const phrase = sourcePhrase(span.text);
    return phrase && this.list.add(span.text, phrase, span);
  }

  private personIn({ block, start, end }: Span): number {
    return this.people.findIndex(({ mentions }) =>
      mentions.some((mention) => mention.block === block && mention.start >= start && mention.end === end),
    );
  }

  private addOutlet(frame: Frame, phrase: Phrase): number | null {
    const { tokens } = frame.block;
    const text = frame.block.text.slice(tokens[phrase.first]!.start, tokens[phrase.end - 1]!.end);
    return sourcePhrase(text)?.type === 'outlet' ? this.addPhrase(frame, phrase) : null;
  }

  private setOutlet(source: number, outlet: number | null): void {
    if (outlet !== null) this.list.setVia(source, outlet);
  }

  /** Outlets and documents that the words in this sentence came through. */
  private readThrough(frame: Frame, told: number): void {
    const { block, quoted } = frame;
    for (let at = frame.firstToken; at + 1 < frame.endToken; at++) {
      const token = block.tokens[at]!;
      if (quoted[at] || token.kind !== 'word' || token.capital) continue;
      const before = block.text.slice(Math.max(frame.start, token.end - 24), token.end);
      const isThrough = THROUGH.test(before);
      if (!isThrough && !BY_DOCUMENT.test(token.lower)) continue;
      const phrase = phraseFrom(frame, at + 1);
      if (!phrase) continue;
      const text = block.text.slice(block.tokens[phrase.first]!.start, block.tokens[phrase.end - 1]!.end);
      const type = sourcePhrase(text)?.type;
      if (type === 'document' ? BY_DOCUMENT.test(token.lower) : isThrough && type === 'outlet') {
        const through = this.addPhrase(frame, phrase);
        if (through !== null && type === 'outlet') this.list.setVia(told, through);
      }
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
 * @returns the sources in order of first mention, the one of the article's own credit line last; `via` points to the
 *   source through which another one is told, `spans` are the attributions (none for a credit line outside the text)
 */
export function findSources(
  blocks: readonly TextBlock[],
  people: readonly Person[],
  quotations: readonly Quotation[],
  article: Article,
): Source[] {
  const reader = new Reader(people, quotations);
  const passages = blocks.map((): MarkedPassage[] => []);
  for (const passage of findMarked(blocks)) if (passage.depth === 0) passages[passage.block]!.push(passage);
  for (const block of blocks) {
    if (block.kind === 'headline' || block.kind === 'heading') continue;
    for (const frame of framesOf(block, passages[block.index]!)) reader.read(frame);
  }
  if (article.credit) readCredit(reader.list, blocks, article.credit);
  return reader.list.sources;
}
