/** The tie between a block's text and the live text nodes it was read from. */

import type { BlockKind } from '../analysis.ts';

/**
 * A stretch of a block's text that stands in one text node, character by character (any white space
 * there is a plain space in the text). `from` and `to` are offsets into `node.data`, `start` into the
 * block's text. Where `from` equals `to`, the piece is the one space that a line break makes there.
 */
export interface TextPiece {
  node: Text;
  from: number;
  to: number;
  start: number;
}

/** A block of the article with its place in the page; pieces are in text order and cover all of `text`. */
export interface LiveBlock {
  kind: BlockKind;
  text: string;
  pieces: TextPiece[];
}

/** What `<br>` stands for in the sequence given to `liveText`. */
export const LINE_BREAK = 'line break';

/** What nobody sees and what breaks words apart for a program: soft hyphen, zero-width space, marks of direction. */
const UNSEEN = '[\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';
/** Joiners shape letters and pictures of other scripts, and nothing beside a mark or a Latin letter. */
const JOINED = '[\\u0300-\\u1fff\\u2070-\\uffff]';
export const INVISIBLE = new RegExp(`${UNSEEN}|(?<!${JOINED})[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINED})`, 'g');
const UNREAD = new RegExp(`\\s|${UNSEEN}`);

/** What surely is read, with single spaces between: most of any text, passed over at once. */
const PLAIN =
  /[!-\x9f\xa1-\xac\xae-\u0600\u2010-\u2027\u3001-\ud7ff]*(?: [!-\x9f\xa1-\xac\xae-\u0600\u2010-\u2027\u3001-\ud7ff]+)*/y;

const isJoined = (character: string): boolean => new RegExp(JOINED).test(character);

function isSeenAt(data: string, at: number): boolean {
  const code = data.charCodeAt(at);
  if (code > 0x20 && code < 0xa0) return true;
  if (code === 0x200c || code === 0x200d) return isJoined(data.charAt(at - 1)) && isJoined(data.charAt(at + 1));
  return at < data.length && !UNREAD.test(data.charAt(at));
}

const pieceText = ({ node, from, to }: TextPiece): string =>
  from === to ? ' ' : node.data.slice(from, to).replace(/[^\S ]/g, ' ');

/**
 * Reads the text of a run of text nodes: white space collapsed and trimmed, invisible characters left out.
 *
 * @param nodes text nodes and line breaks in reading order
 * @returns the text, and the pieces that lead every character of it back to its node
 */
export function liveText(nodes: readonly (Text | typeof LINE_BREAK)[]): { text: string; pieces: TextPiece[] } {
  const pieces: TextPiece[] = [];
  let length = 0;
  let last: TextPiece | undefined;
  /** The one space of what was white space, if more text follows. */
  let space: [node: Text, from: number, to: number] | null = null;
  let previous: Text | null = null;

  const add = (node: Text, from: number, to: number) => {
    if (to > from && last?.node === node && last.to === from && from > last.from) last.to = to;
    else {
      last = { node, from, to, start: length };
      pieces.push(last);
    }
    length += to - from || 1;
  };

  for (const item of nodes) {
    if (item === LINE_BREAK) {
      if (previous) space = [previous, previous.data.length, previous.data.length];
      continue;
    }
    previous = item;
    const { data } = item;
    for (let at = 0; at < data.length; at++) {
      if (isSeenAt(data, at)) {
        const from = at;
        // As far as it stands in the page as it is read.
        PLAIN.lastIndex = at + 1;
        PLAIN.test(data);
        at = PLAIN.lastIndex - 1;
        while (isSeenAt(data, at + 1) || (data[at + 1] === ' ' && isSeenAt(data, at + 2))) at++;
        if (space && length) add(...space);
        space = null;
        add(item, from, at + 1);
      } else if (length && /[^\S\ufeff]/.test(data.charAt(at))) space ??= [item, at, at + 1];
    }
  }
  return { text: pieces.map(pieceText).join(''), pieces };
}

/** @returns for each such element the stretch of the block's text from its first to its last text of its own */
export function elementsIn({ pieces }: LiveBlock, selector: string): { start: number; end: number }[] {
  const stretches = new Map<Element, { start: number; end: number }>();
  for (const { node, from, to, start } of pieces) {
    const element = node.parentElement?.closest(selector);
    if (element) {
      stretches.set(element, { start: stretches.get(element)?.start ?? start, end: start + (to - from || 1) });
    }
  }
  return [...stretches.values()];
}

/**
 * Finds the place of a span in the page.
 *
 * @param live the block
 * @param start offset into the block's text
 * @param end offset into the block's text, exclusive
 * @returns one range a text node, in order (text nodes may stand in different shadow roots, and what lies
 *   between them need not belong to the article); null where the page no longer holds the span's text
 */
export function rangesOf(live: LiveBlock, start: number, end: number): Range[] | null {
  const ranges: Range[] = [];
  for (const piece of standingPieces(live, start, end) ?? []) {
    const width = piece.to - piece.from;
    if (!width) continue;
    const { node } = piece;
    const from = piece.from + Math.max(0, start - piece.start);
    const to = piece.from + Math.min(width, end - piece.start);
    const last = ranges.at(-1);
    if (last?.endContainer === node) last.setEnd(node, to);
    else {
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges.length ? ranges : null;
}

/** @returns whether the page still holds a span's text; makes no ranges, which the browser would keep up to date */
export function stillHolds(live: LiveBlock, start: number, end: number): boolean {
  return standingPieces(live, start, end) !== null;
}

/** @returns the pieces that a span touches; null where one of them is gone or reads otherwise */
function standingPieces({ pieces, text }: LiveBlock, start: number, end: number): TextPiece[] | null {
  if (start < 0 || start >= end || end > text.length) return null;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const standing: TextPiece[] = [];
  for (let index = low; index < pieces.length && pieces[index]!.start < end; index++) {
    const piece = pieces[index]!;
    const { node, from, to } = piece;
    const wanted = text.slice(piece.start, piece.start + (to - from || 1));
    try {
      if (!node.isConnected || node.data.length < to || pieceText(piece) !== wanted) return null;
    } catch {
      // Firefox lets go of a frame's nodes when the frame loads anew: they throw whatever is asked of them.
      return null;
    }
    standing.push(piece);
  }
  return standing;
}
