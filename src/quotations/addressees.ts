/** Finds to whom something was said, in the text's own words beside its cue: "told reporters", "said to the council". */

import type { Quotation, Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import { isOutlet } from '../language/outlets.ts';
import { nounIn } from '../people/phrase.ts';
import type { EntityType } from '../reading.ts';
import { type Touching, touching } from '../text/by-block.ts';
import { sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import { overlaps } from '../text/spans.ts';
import type { Heard } from './speakers.ts';

/** In UTF-16 code units: so far behind its cue it is looked for. */
const REACH = 80;
/** So many words may stand before the noun that it ends with, or the name. */
const MOST_BEFORE = 4;
/** So many words are taken of which no noun is known: "told a packed rally". */
const MOST_UNKNOWN = 3;
const OWNS = /^['’]s?$/;

interface Addressed extends Span {
  /** Whether it ends with a noun that is known, or a name. */
  known: boolean;
  isOutlet: boolean;
}

class Addressees {
  private readonly namesAt: Touching<Span & { type: EntityType }>;
  private readonly passagesAt: Touching<Span>;

  constructor(
    private readonly heard: Heard,
    private readonly known: SourceWords,
  ) {
    this.namesAt = touching(heard.reading.names.map(({ span, type }) => ({ ...span, type })));
    this.passagesAt = touching(
      heard.marked.map(({ block, outerStart, outerEnd, text }) => ({ block, start: outerStart, end: outerEnd, text })),
    );
  }

  /** @returns whom the words behind the cue name, outside of what is said; null where they name nobody */
  of(quotation: Quotation): Span | null {
    const { cue, kind, speaker } = quotation;
    if (!cue || kind === 'term' || kind === null) return null;
    const block = this.heard.blocks[cue.block]!;
    const end = this.endOf(block, cue, quotation);
    const { tells, cues, by, byOfOutlets } = this.known.addressed;
    const isHeard = (found: Addressed | null): found is Addressed =>
      found !== null && !(speaker?.span && overlaps(speaker.span, found)) && !overlaps(found, quotation);
    const right = tells.test(cue.text) ? this.phraseAt(block, cue.end, end) : null;
    if (isHeard(right)) return spanOf(block, right.start, right.end);
    if (!cues.test(cue.text)) return null;
    for (let index = tokenIndexAt(block, cue.end); (block.tokens[index]?.end ?? end) < end; index++) {
      const { start, lower, end: behind } = block.tokens[index]!;
      if (start < cue.end || !(by.has(lower) || byOfOutlets.has(lower))) continue;
      const found = this.phraseAt(block, behind, end);
      if (!isHeard(found) || !found.known) continue;
      if (by.has(lower)) return spanOf(block, found.start, found.end);
      // "Sagte dem Portal": the article alone tells it.
      if (found.isOutlet) return spanOf(block, this.known.definite.has(lower) ? start : found.start, found.end);
    }
    return null;
  }

  /** Up to what is said, to other passages, and to the end of the words that the cue stands in. */
  private endOf(block: TextBlock, cue: Span, { block: at, start }: Quotation): number {
    const sentence = sentenceAt(block, cue.start);
    let end = Math.min(cue.end + REACH, sentence?.end ?? block.text.length);
    if (at === cue.block && start >= cue.end) end = Math.min(end, start);
    for (const passage of this.passagesAt({ ...cue, start: cue.end, end }))
      if (passage.start >= cue.end) end = Math.min(end, passage.start);
    for (let index = tokenIndexAt(block, cue.end); index < block.tokens.length; index++) {
      const { start: mark, kind, text } = block.tokens[index]!;
      if (mark >= end) break;
      if (mark >= cue.end && kind === 'punctuation' && !OWNS.test(text) && !/^[.’'-]$/.test(text)) return mark;
    }
    return end;
  }

  /** The words from there on up to the noun or the name that they are about. */
  private phraseAt(block: TextBlock, from: number, end: number): Addressed | null {
    const { compounds, definite, indefinite, headEnds, opens, pronouns } = this.known;
    let first: number | null = null;
    let last = from;
    let words = 0;
    for (let index = tokenIndexAt(block, from); index < block.tokens.length; index++) {
      const token = block.tokens[index]!;
      if (token.start < from) continue;
      if (token.start >= end || token.kind === 'punctuation') break;
      const isDeterminer = definite.has(token.lower) || indefinite.has(token.lower);
      if (first === null && !isDeterminer && (pronouns.has(token.lower) || this.isPronoun(token.lower))) return null;
      const isEnd = headEnds.has(token.lower) || opens.clauses.has(token.lower) || opens.questions.has(token.lower);
      if (isEnd && !(first === null && isDeterminer)) break;
      first ??= token.start;
      const name = this.namesAt({ block: block.index, start: token.start, end: token.end }).find(
        ({ type }) => type === 'PER' || type === 'ORG',
      );
      if (name && name.end <= end) {
        const span = spanOf(block, first, name.end);
        return { ...span, known: true, isOutlet: isOutlet(name.text) };
      }
      const noun = isDeterminer ? null : this.kindOf(token.lower);
      if (noun) {
        const next = block.tokens[index + 1];
        const more = next && next.end <= end && !definite.has(next.lower) ? this.kindOf(next.lower) : null;
        const span = spanOf(block, first, more && next ? next.end : token.end);
        return { ...span, known: true, isOutlet: noun === 'outlet' || more === 'outlet' };
      }
      // Where nouns have capitals, the first one is what the phrase is about.
      if (compounds && token.capital) return null;
      if (!isDeterminer) words++;
      if (words > MOST_BEFORE) return null;
      last = token.end;
    }
    if (first === null || words === 0 || words > MOST_UNKNOWN) return null;
    return { ...spanOf(block, first, last), known: false, isOutlet: false };
  }

  private isPronoun(word: string): boolean {
    return Object.values(this.known.means).some((forms) => forms.has(word));
  }

  private kindOf(word: string): 'outlet' | 'other' | null {
    const { addressed, outlets, anonymous, organisations, roles } = this.known;
    if (nounIn(outlets, word, this.known)) return 'outlet';
    return [addressed.nouns, anonymous, organisations, roles].some((list) => nounIn(list, word, this.known))
      ? 'other'
      : null;
  }
}

/** @returns the quotations, with whom each was said to where the text tells that */
export function withAddressees(heard: Heard, quotations: readonly Quotation[], known: SourceWords): Quotation[] {
  const addressees = new Addressees(heard, known);
  return quotations.map((quotation) => {
    const to = addressees.of(quotation);
    return to ? { ...quotation, to } : quotation;
  });
}
