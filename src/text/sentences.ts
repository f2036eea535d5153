/** Cuts a text into sentences: the platform's segmenter, with its false ends at abbreviations and quotations mended. */

import type { TextWords } from '../language/language.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const LAST_WORD = /([\p{L}\p{N}](?:[\p{L}\p{N}.]*[\p{L}\p{N}])?)\.["'”’)\]]*\s*$/u;
const CLOSED_QUOTATION = /[.!?…]\s?["'”’»」｣』]+\s*$/u;
const STARTS_LOWER = /^["'“‘(]*\p{Ll}/u;
const STARTS_UPPER_OR_DIGIT = /^["'“‘(]*[\p{Lu}\p{N}]/u;
const STARTS_UPPER = /^\p{Lu}/u;
const FIRST_WORD = /^["'“‘(]*([\p{L}’']+)/u;
/** "J", "U.S", "EE.UU" */
const INITIALS = /^(?:\p{Lu}|\p{Lu}{1,2}(?:\.\p{Lu}{1,2})+)$/u;
const ORDINAL = /^\d{1,2}$/;
const TIME_OF_DAY = /^[ap]\.m$/i;
// Looking back further than this for the last word would make long texts quadratic.
const LOOK_BACK = 40;
// The segmenter's own time grows with the square of its text, so that it gets so many characters at once.
const WINDOW = 8192;

/** The segmenter's segments, a window at a time: the last of each may go on behind it and is read again with the next. */
function* segmentsOf(text: string): Generator<string> {
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const segments = Array.from(segmenter.segment(text.slice(from, from + size)), ({ segment }) => segment);
    if (from + size < text.length) segments.pop();
    size = segments.length ? WINDOW : size * 2;
    for (const segment of segments) from += segment.length;
    yield* segments;
  }
}

/** A mark with spaces around it at a sentence's start: « I know. » */
const SPACED_MARK = /^["”’»›]\s+/;

/** The segments, a spaced closing mark with what it closes: the segmenter takes it for the next one's. */
function* closedSegmentsOf(text: string): Generator<string> {
  let held = '';
  let straight = 0;
  for (const segment of segmentsOf(text)) {
    const mark = (held && SPACED_MARK.exec(segment)?.[0]) || '';
    const closes = mark && (!mark.startsWith('"') || straight % 2 === 1) ? mark.length : 0;
    if (held) yield held + segment.slice(0, closes);
    held = segment.slice(closes);
    straight += segment.split('"').length - 1;
  }
  if (held) yield held;
}

function goesOn(before: string, after: string, words: TextWords): boolean {
  const tail = before.slice(-LOOK_BACK);
  const head = after.slice(0, LOOK_BACK);
  if (STARTS_LOWER.test(head)) return CLOSED_QUOTATION.test(tail) || LAST_WORD.test(tail);
  const word = LAST_WORD.exec(tail)?.[1];
  if (!word) return false;
  const lower = word.toLowerCase();
  if (words.beforeName.has(lower)) return true;
  if (words.afterTime && TIME_OF_DAY.test(word)) return words.afterTime.test(head);
  const isInitials = INITIALS.test(word) && word !== 'I' && STARTS_UPPER_OR_DIGIT.test(head);
  const isOrdinal = words.ordinals && ORDINAL.test(word) && STARTS_UPPER.test(head);
  if (isInitials || isOrdinal || words.mayEnd.has(lower))
    return !words.starters.has(FIRST_WORD.exec(head)?.[1]?.toLowerCase() ?? '');
  return words.beforeFigure.has(lower) && /^\p{N}/u.test(head);
}

/**
 * @param text one block's text
 * @param words what ends a sentence in its language
 * @returns the sentences' bounds, UTF-16 offsets; together they cover the whole text without gaps
 */
export function splitSentences(text: string, words: TextWords): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  let start = 0;
  // The segmenter does not know that a double prime may close what was said.
  for (const segment of closedSegmentsOf(text.replaceAll('″', '"'))) {
    const end = start + segment.length;
    if (last && goesOn(text.slice(Math.max(last.start, last.end - LOOK_BACK), last.end), segment, words)) {
      last.end = end;
    } else {
      last = { start, end };
      sentences.push(last);
    }
    start = end;
  }
  return sentences;
}
