/** Describes how a cue of the same sentence stands to a marked passage. */

import type { Cue } from './cues.ts';
import { both, type Feature, feature, having } from './evidence.ts';
import { bucket, type PassageView, wordClass } from './passage-view.ts';

const JOINS = /^[,:—–―-]$/;
const LEADS_TO_CONTENT = /^(?:that|to|reporters)$/;

const GAP = feature('gap');
const LENGTH = feature('length');
const BETWEEN = feature('cues between');
const REPORTS = feature('reports');
const MODIFIER = feature('modifier');
const TITLE = feature('title');
const INVERTED = feature('inverted');
const INHERITED = feature('inherited');
const WORD_BEFORE = feature('word before');
const WORD = feature('word');
const CLOSING = feature('closing');
const CLAUSE = feature('clause');
const SERVES = feature('serves another');

/** Where the cue stands, and how many tokens lie between it and the passage. */
function placeOf(cue: Cue, view: PassageView): { stands: string; gap: number } {
  const { tokens } = cue.frame.block;
  if (cue.first >= view.end) {
    let at = view.end;
    while (at < cue.begin && JOINS.test(tokens[at]!.text)) at++;
    // "“...,” as Okafor put it"
    if (cue.kind === 'speech' && tokens[at]?.lower === 'as') at++;
    if (at >= cue.begin) return { stands: 'right after', gap: 0 };
    return { stands: tokens[cue.begin - 1]?.text === ',' ? 'set off after' : 'after', gap: cue.begin - view.end };
  }
  const from = Math.max(cue.end, cue.contentFrom);
  let at = from;
  while (at < view.first && (JOINS.test(tokens[at]!.text) || LEADS_TO_CONTENT.test(tokens[at]!.lower))) at++;
  return at >= view.first ? { stands: 'right before', gap: 0 } : { stands: 'before', gap: view.first - from };
}

/** Whether the cue is right beside another passage, which may be all that it reports: “I know,” he said on “Late Night”. */
export function servesAnother({ frame, begin, contentFrom }: Cue, { first, end }: PassageView): boolean {
  const { tokens } = frame.block;
  let before = begin - 1;
  while (before > frame.firstToken && !frame.quoted[before] && JOINS.test(tokens[before]!.text)) before--;
  if (before >= frame.firstToken && frame.quoted[before] && (before < first || before >= end)) return true;
  let after = contentFrom;
  while (after < frame.endToken && !frame.quoted[after] && JOINS.test(tokens[after]!.text)) after++;
  return after < frame.endToken && frame.quoted[after]! > 0 && (after < first || after >= end);
}

/**
 * @param cue a cue of the passage's sentence
 * @param view the passage
 * @param between how many other cues stand between them
 * @returns the evidence, the kind of place first
 */
export function cueEvidence(cue: Cue, view: PassageView, between: number): Feature[] {
  const { tokens } = cue.frame.block;
  const { stands, gap } = placeOf(cue, view);
  const place = feature(stands);
  const ofKind = having(place, cue.kind);
  const word = having(WORD, tokens[cue.first]!.lower);
  const length = having(LENGTH, view.length);
  const evidence = [
    ofKind,
    place,
    word,
    both(place, word),
    both(place, length),
    both(ofKind, length),
    both(ofKind, having(CLOSING, view.closing)),
    both(place, having(BETWEEN, Math.min(between, 3))),
  ];
  if (gap > 0) {
    evidence.push(both(place, having(GAP, bucket(gap))));
    if (cue.first < view.first) {
      const before = having(WORD_BEFORE, wordClass(tokens[view.first - 1]));
      evidence.push(both(ofKind, before), both(word, before));
    }
  }
  if (cue.probability !== null) {
    const reports = both(place, having(REPORTS, Math.floor(cue.probability * 5)));
    evidence.push(having(REPORTS, Math.floor(cue.probability * 5)), reports);
    evidence.push(having(reports, cue.kind), both(reports, length));
  }
  if (servesAnother(cue, view)) {
    const serves = both(place, SERVES);
    const before = having(WORD_BEFORE, view.previous);
    evidence.push(serves, both(serves, before), both(serves, length), having(serves, view.initial));
    if (view.title) evidence.push(both(serves, TITLE));
  }
  if (view.modifier) evidence.push(both(place, MODIFIER), both(ofKind, MODIFIER), both(both(place, MODIFIER), length));
  if (view.title) evidence.push(both(place, TITLE), both(ofKind, TITLE));
  if (view.clause) evidence.push(both(ofKind, CLAUSE));
  if (cue.inverted) evidence.push(both(place, INVERTED));
  if (cue.begin === cue.first && !cue.inverted) evidence.push(both(place, INHERITED));
  return evidence;
}
