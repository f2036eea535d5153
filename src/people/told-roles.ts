/** Makes whole what a reading tells of people's roles: pieces joined, ends filled up, and given to the name that they stand beside. */

import type { Span } from '../analysis.ts';
import type { SourceWords } from '../language/language.ts';
import type { Reading } from '../reading.ts';
import { type Touching, touching } from '../text/by-block.ts';
import { type Sentence, sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** Words that say what somebody is. */
export interface ToldRole extends Span {
  /** Where that person's name begins. */
  person: Span;
  /** 0..1 */
  confidence: number;
  /** Whether nothing but marks and numbers stands between them and the name. */
  beside: boolean;
}

/** So many words may be missing between two pieces of a role, or at its end. */
const MOST_MISSING = 4;
const ENDS = /^[,;:()—–?!«»„“”"[\].]$/;
const OWNS = /^['’]s?$/;

/** A role while it is made whole: `block.tokens.slice(first, end)`. */
interface RolePiece {
  block: TextBlock;
  first: number;
  end: number;
  person: Span;
  confidence: number;
}

export class ToldRoles {
  private readonly peopleAt: Touching<Span>;
  private readonly thingsAt: Touching<Span>;

  constructor(
    private readonly blocks: readonly TextBlock[],
    { names }: Pick<Reading, 'names'>,
    private readonly known: SourceWords,
  ) {
    this.peopleAt = touching(names.flatMap(({ span, type }) => (type === 'PER' ? span : [])));
    this.thingsAt = touching(names.flatMap(({ span, type }) => (type === 'PER' ? [] : span)));
  }

  /** @returns the roles in text order */
  whole(roles: Reading['roles']): ToldRole[] {
    const pieces = roles.flatMap(({ span, person, confidence }) =>
      person ? this.pieceOf(span, person, confidence) : [],
    );
    pieces.sort((one, other) => one.block.index - other.block.index || one.first - other.first);
    const joined: RolePiece[] = [];
    for (const piece of pieces) {
      const last = joined.at(-1);
      if (last && this.areOne(last, piece)) {
        last.end = Math.max(last.end, piece.end);
        last.confidence = Math.max(last.confidence, piece.confidence);
      } else joined.push(piece);
    }
    return joined.map((piece) => this.toldOf(this.filled(piece)));
  }

  /** Without the name itself and the marks at its ends. */
  private pieceOf(span: Span, person: Span, confidence: number): RolePiece[] {
    const block = this.blocks[span.block]!;
    let first = tokenIndexAt(block, span.start);
    let end = Math.min(block.tokens.length, tokenIndexAt(block, span.end - 1) + 1);
    if (span.start >= span.end) return [];
    while (end > first && block.tokens[end - 1]!.kind === 'punctuation' && !OWNS.test(block.tokens[end - 1]!.text))
      end--;
    while (first < end && block.tokens[first]!.kind === 'punctuation') first++;
    return first < end ? [{ block, first, end, person, confidence }] : [];
  }

  private isNamedAt(block: TextBlock, { start, end }: Token): boolean {
    return this.peopleAt({ block: block.index, start, end }).length > 0;
  }

  private isThingAt(block: TextBlock, { start, end }: Token): boolean {
    return this.thingsAt({ block: block.index, start, end }).length > 0;
  }

  /** "the new face of the" and "party" with a name between them. */
  private areOne(one: RolePiece, other: RolePiece): boolean {
    if (one.block !== other.block || one.person.start !== other.person.start || other.first - one.end > MOST_MISSING)
      return false;
    const between = one.block.tokens.slice(one.end, other.first);
    return between.every(
      (token) =>
        !ENDS.test(token.text) &&
        !this.isNamedAt(one.block, token) &&
        (between.length === 1 || this.isThingAt(one.block, token)),
    );
  }

  /** Up to the name that it stands before, or past the name of something else that its last word calls for. */
  private filled(piece: RolePiece): RolePiece {
    const { block, person } = piece;
    const { tokens } = block;
    const stop = this.stopOf(piece, sentenceAt(block, tokens[piece.first]!.start));
    const isBefore = person.block === block.index && tokens[stop]?.start === person.start;
    let { end } = piece;
    const lacksEnd = this.callsForMore(tokens[end - 1]!);
    const missing = tokens.slice(end, stop);
    if (isBefore && missing.length <= MOST_MISSING && (lacksEnd || !missing.some((token) => this.callsForMore(token))))
      return { ...piece, end: stop };
    if (!lacksEnd && !(end < stop && this.isInside(block, end))) return piece;
    while (end < Math.min(stop, piece.end + MOST_MISSING) && !this.isThingAt(block, tokens[end]!)) end++;
    while (end < stop && this.isThingAt(block, tokens[end]!)) end++;
    return { ...piece, end };
  }

  /** Whether the name of something goes over from the token before. */
  private isInside({ tokens, index }: TextBlock, at: number): boolean {
    const { start } = tokens[at]!;
    return this.thingsAt({ block: index, start: start - 1, end: start + 1 }).some((name) => name.start < start);
  }

  /** The first token that is none of a role: a mark, somebody's name, the sentence's end. */
  private stopOf({ block, end }: RolePiece, sentence: Sentence | undefined): number {
    let at = end;
    const last = sentence?.endToken ?? block.tokens.length;
    while (at < last && !ENDS.test(block.tokens[at]!.text) && !this.isNamedAt(block, block.tokens[at]!)) at++;
    return at;
  }

  private callsForMore({ lower }: Token): boolean {
    const { headEnds, definite, indefinite } = this.known;
    return headEnds.has(lower) || definite.has(lower) || indefinite.has(lower) || OWNS.test(lower);
  }

  private toldOf({ block, first, end, person, confidence }: RolePiece): ToldRole {
    const span = spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
    return { ...span, person, confidence, beside: this.isBeside(block, first, end, person) };
  }

  private isBeside(block: TextBlock, first: number, end: number, person: Span): boolean {
    if (person.block !== block.index) return false;
    const at = tokenIndexAt(block, person.start);
    const between = at >= end ? block.tokens.slice(end, at) : block.tokens.slice(at, first);
    return between.every((token) => token.kind !== 'word' || this.isNamedAt(block, token));
  }
}
