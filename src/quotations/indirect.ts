/** Finds reported speech without marks: the clause that goes with "said that", "according to" or ", he said". */

import type { Span } from '../analysis.ts';
import { DAYS_AND_MONTHS } from '../language/en/function-words.ts';
import { spanOf } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';

export interface Indirect {
  content: Span;
  cue: Cue;
  /** 0..1: how sure it is that the cue reports something. */
  confidence: number;
}

// Fewer words than these say nothing.
const SHORTEST = 2;
// "on Monday in a statement"
const LONGEST_ADVERBIAL = 10;
const COMMA = /^[,—–]$/;
const CLOSES = /^[.,;:?!…—–]$/;
const PARTICIPLE = /ing$/;

/** What may stand between a cue and its clause: "said on Monday that". */
function isAdverbialStart({ lower, capital }: Token): boolean {
  return TIME_OR_PLACE.test(lower) || (capital && DAYS_AND_MONTHS.has(lower));
}

/** Tokens `first` to `end` as content, if they are a clause in the narrator's words. */
function contentOf(frame: Frame, from: number, to: number): Span | null {
  const { tokens } = frame.block;
  let first = from;
  let end = to;
  while (first < end && CLOSES.test(tokens[first]!.text)) first++;
  while (end > first && CLOSES.test(tokens[end - 1]!.text)) end--;
  let own = 0;
  for (let at = first; at < end; at++) if (!frame.quoted[at] && tokens[at]!.kind !== 'punctuation') own++;
  if (own < SHORTEST) return null;
  return spanOf(frame.block, tokens[first]!.start, tokens[end - 1]!.end);
}

/** Where the content after a cue ends: at another attribution set off by a comma, or with the sentence. */
function endAfter(frame: Frame, from: number, cues: readonly Cue[]): number {
  const { tokens } = frame.block;
  for (const cue of cues) {
    const start = cue.begin;
    if (start > from && COMMA.test(tokens[start - 1]!.text)) return start - 1;
    if (cue.first > from && PARTICIPLE.test(tokens[cue.first]!.lower) && COMMA.test(tokens[cue.first - 1]!.text)) {
      return cue.first - 1;
    }
  }
  return frame.endToken;
}

const TIME_OR_PLACE = /^(?:in|on|at|during|after|before|by|as|from|through|via)$/;
const OBJECT = /^(?:about|of|for|against|with|on|over|into|toward|towards)$/;

/** Where the content after a cue begins: past "that", "in a statement that", "about"; -1 where none can. */
function startAfter({ frame, contentFrom }: Cue): number {
  const { tokens } = frame.block;
  const next = tokens[contentFrom];
  if (!next || contentFrom >= frame.endToken || frame.quoted[contentFrom]) return -1;
  if (next.lower === 'that') return contentFrom + 1;
  if (isAdverbialStart(next)) {
    for (let at = contentFrom + 1; at < Math.min(frame.endToken, contentFrom + LONGEST_ADVERBIAL); at++) {
      if (tokens[at]!.lower === 'that') return at + 1;
      if (frame.quoted[at] || tokens[at]!.kind === 'punctuation') break;
    }
  }
  if (OBJECT.test(next.lower)) return contentFrom + 1;
  return next.kind === 'punctuation' || TIME_OR_PLACE.test(next.lower) ? -1 : contentFrom;
}

function contentAfter(cue: Cue, ends: readonly Cue[]): Span | null {
  const from = startAfter(cue);
  return from < 0 ? null : contentOf(cue.frame, from, endAfter(cue.frame, from, ends));
}

function contentBefore(cue: Cue): Span | null {
  const { frame } = cue;
  // A participle after a comma goes on from its sentence: ", adding that".
  if (!cue.inverted && cue.begin === cue.first) return null;
  const comma = cue.begin - 1;
  if (comma <= frame.firstToken || !COMMA.test(frame.block.tokens[comma]!.text)) return null;
  if (frame.quoted[comma - 1]) return null;
  return contentOf(frame, frame.firstToken, comma);
}

const CONTINUES =
  /^(?:is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|do|does|did|he|she|it|they|we|the|a|an|this|there|that|not)$/;
const SHORT_OPENING = 4;

/** The rest of a clause that its attribution breaks: "The bridge, Okafor said, would stay shut." */
function contentGoingOn(cue: Cue, ends: readonly Cue[]): Span | null {
  const { frame } = cue;
  const { tokens } = frame.block;
  const comma = cue.contentFrom;
  if (comma + 1 >= frame.endToken || !COMMA.test(tokens[comma]!.text) || frame.quoted[comma + 1]) return null;
  const opening = cue.begin - 1 - frame.firstToken;
  if (opening > SHORT_OPENING && !CONTINUES.test(tokens[comma + 1]!.lower)) return null;
  return contentOf(frame, comma + 1, endAfter(frame, comma + 1, ends));
}

function contentAccording(cue: Cue, cues: readonly Cue[]): Span | null {
  const { frame } = cue;
  if (cue.first - frame.firstToken > 1) return contentOf(frame, frame.firstToken, cue.first);
  return contentOf(frame, cue.contentFrom, endAfter(frame, cue.contentFrom, cues));
}

// A report must be at least this probable.
const LEAST = 0.6;
const ACCORDING = 0.9;

/**
 * @param cues one sentence's cues
 * @returns its indirect speech: each content with the cue that reports it
 */
export function findIndirect(cues: readonly Cue[]): Indirect[] {
  const found: Indirect[] = [];
  const reports = cues.filter(({ probability }) => probability !== null && probability >= LEAST);
  for (const cue of cues) {
    if (!cue.source || cue.withheld) continue;
    if (cue.kind === 'according') {
      const content = contentAccording(cue, reports);
      if (content) found.push({ content, cue, confidence: ACCORDING });
    } else if (cue.probability !== null && cue.probability >= LEAST) {
      const after = contentAfter(cue, reports);
      const before = after ? null : contentBefore(cue);
      const rest = before && contentGoingOn(cue, reports);
      for (const content of [after, before, rest]) {
        if (content) found.push({ content, cue, confidence: cue.probability });
      }
    }
  }
  return found;
}
