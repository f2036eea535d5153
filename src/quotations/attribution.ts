/** Finds the cue that a marked passage belongs to, in its own sentence or in the ones around it. */

import { tokenIndexAt } from '../text/document.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import type { MarkedPassage } from './marks.ts';

export interface Attribution {
  cue: Cue;
  /** 0..1: how sure it is that the cue belongs to the passage. */
  certainty: number;
}

const JOINS = /^(?:[,:—–―-]|as)$/i;
const BEFORE_WORDS = /^(?:that|to|as|reporters)$/;

function endOf(cue: Cue): number {
  return Math.max(cue.end, cue.contentFrom);
}

/** How well a cue of the passage's own sentence fits it; 0..1. */
function certaintyOf(cue: Cue, before: number, after: number): number {
  const { frame } = cue;
  const { tokens } = frame.block;
  if (!cue.source || cue.withheld) return 0.1;
  const first = cue.begin;
  if (cue.first >= after) {
    let at = after;
    while (at < first && JOINS.test(tokens[at]!.text)) at++;
    if (at >= first) return cue.kind === 'judging' ? 0.7 : 0.97;
    if (cue.kind === 'signature') return 0.9;
    // “...” in the sentence, and at its end ", Okafor said" or "according to ...".
    const setOff = tokens[first - 1]?.text === ',';
    if (cue.kind === 'according' || (setOff && cue.kind === 'speech')) return 0.8;
    return 0.35 - Math.min(0.2, (first - after) / 100);
  }
  const gap = before - endOf(cue);
  if (gap <= 0) return cue.listener && cue.listener.end > before ? 0.3 : 0.96;
  let at = endOf(cue);
  while (at < before && (JOINS.test(tokens[at]!.text) || BEFORE_WORDS.test(tokens[at]!.lower))) at++;
  if (at >= before) return 0.95;
  // "described the plan as “...”".
  if (cue.kind === 'judging' && tokens[before - 1]?.lower === 'as') return 0.85;
  const reach = cue.kind === 'judging' ? 15 : 40;
  return Math.max(0.3, 0.8 - gap / reach / 3);
}

/**
 * @param passage a passage of the frame
 * @param frame the sentence it stands in
 * @param cues the sentence's cues
 * @returns the cue in the passage's own sentence that fits best, or null
 */
export function attributionInSentence(passage: MarkedPassage, frame: Frame, cues: readonly Cue[]): Attribution | null {
  const before = tokenIndexAt(frame.block, passage.outerStart);
  const after = tokenIndexAt(frame.block, passage.outerEnd);
  let best: Attribution | null = null;
  for (const cue of cues) {
    const certainty = certaintyOf(cue, before, after);
    // Of two that go before it the later one is nearer.
    if (!best || certainty >= best.certainty) best = { cue, certainty };
  }
  return best && best.certainty > 0.25 ? best : null;
}

/** @returns the frame's cue if its content is still to come: "Okafor said:" */
export function openCue(frame: Frame, cues: readonly Cue[]): Cue | null {
  const last = frame.block.tokens[frame.endToken - 1];
  const cue = cues.findLast(({ source }) => source);
  return last?.text === ':' && cue ? cue : null;
}
