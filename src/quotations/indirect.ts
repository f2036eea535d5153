/** Finds reported speech without marks: the clause that goes with "said that", "according to" or ", he said". */

import type { Span } from '../analysis.ts';
import { spanOf } from '../text/document.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';

export interface Indirect {
  content: Span;
  cue: Cue;
}

// Fewer words than these are no clause.
const SHORTEST = 3;
const COMMA = /^[,—–]$/;
const CLOSES = /^[.,;:?!…—–]$/;
const PARTICIPLE = /ing$/;

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

function contentAfter(cue: Cue, cues: readonly Cue[]): Span | null {
  const { frame } = cue;
  const { tokens } = frame.block;
  let from = cue.contentFrom;
  const that = tokens[from]?.lower === 'that';
  if (that) from++;
  const next = tokens[from];
  if (!next || from >= frame.endToken || frame.quoted[from]) return null;
  if (
    !that &&
    (next.kind === 'punctuation' ||
      /^(?:in|on|at|to|about|of|for|against|during|with|after|before|by|as)$/.test(next.lower))
  ) {
    return null;
  }
  return contentOf(frame, from, endAfter(frame, from, cues));
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

function contentAccording(cue: Cue, cues: readonly Cue[]): Span | null {
  const { frame } = cue;
  if (cue.first - frame.firstToken > 1) return contentOf(frame, frame.firstToken, cue.first);
  return contentOf(frame, cue.contentFrom, endAfter(frame, cue.contentFrom, cues));
}

/**
 * @param cues one sentence's cues
 * @returns its indirect speech: each content with the cue that reports it
 */
export function findIndirect(cues: readonly Cue[]): Indirect[] {
  const found: Indirect[] = [];
  for (const cue of cues) {
    if (!cue.source || cue.withheld || (cue.kind !== 'speech' && cue.kind !== 'according')) continue;
    const content =
      cue.kind === 'according' ? contentAccording(cue, cues) : (contentAfter(cue, cues) ?? contentBefore(cue));
    if (content) found.push({ content, cue });
  }
  return found;
}
