/** Describes what speaks for a marked passage being nobody's words: scare quotes, titles, words as words. */

import type { Surroundings } from './candidates.ts';
import { servesAnother } from './cue-evidence.ts';
import type { Cue } from './cues.ts';
import { both, type Feature, feature, having } from './evidence.ts';
import { bucket, type PassageView, wordClass } from './passage-view.ts';

const NOBODY = feature('nobody');
const LENGTH = feature('length');
const INITIAL = feature('initial');
const CLOSING = feature('closing');
const BEFORE = feature('before');
const AFTER = feature('after');
const OPENING = feature('opening');
const WORD_BEFORE = feature('word before');
const WORD_AFTER = feature('word after');
const SECOND_BEFORE = feature('second before');
const MODIFIER = feature('modifier');
const MODIFIED = feature('modified');
const TITLE = feature('title');
const CLAUSE = feature('clause');
const SENTENCES = feature('sentences');
const BARE = feature('bare');
const PASSAGES = feature('passages');
const CONTINUES = feature('continues');
const UNCLOSED = feature('unclosed');
const OPENS = feature('opens');
const PERSONAL = feature('personal');
const VERB = feature('verb');
const SINGLE = feature('single marks');
const BESIDE = feature('beside');
const SEEN = feature('seen');
const CUE_BEFORE = feature('cue before');
const CUE_AFTER = feature('cue after');
const NO_CUE = feature('no cue');
const SOME_CUE = feature('some cue');

/** The passage itself: what it looks like and where it stands. */
function viewEvidence(view: PassageView): Feature[] {
  const { frame, first, end, title, bare, modifier } = view;
  const { tokens } = frame.block;
  const length = having(LENGTH, view.length);
  const initial = having(INITIAL, view.initial);
  const closing = having(CLOSING, view.closing);
  const before = having(BEFORE, view.previous);
  const after = having(AFTER, view.next);
  const evidence = [
    length,
    initial,
    closing,
    before,
    after,
    both(before, initial),
    both(before, length),
    both(before, after),
    both(after, closing),
    having(OPENING, view.opening),
  ];
  if (first > frame.firstToken) evidence.push(having(WORD_BEFORE, tokens[first - 1]!.lower));
  if (first - 1 > frame.firstToken) {
    const second = wordClass(tokens[first - 2]);
    evidence.push(having(SECOND_BEFORE, second), having(before, second));
  }
  if (end < frame.endToken) evidence.push(having(WORD_AFTER, tokens[end]!.lower));
  if (modifier) evidence.push(MODIFIER, both(MODIFIER, length), having(MODIFIED, tokens[end]?.lower ?? ''));
  if (title) evidence.push(both(TITLE, length), both(TITLE, closing), both(TITLE, before));
  if (view.clause) evidence.push(CLAUSE, both(CLAUSE, initial), both(CLAUSE, before));
  if (view.sentences) evidence.push(SENTENCES);
  if (view.personal) evidence.push(PERSONAL, both(PERSONAL, length));
  if (view.verb) evidence.push(VERB, both(VERB, before));
  if (bare) evidence.push(BARE, both(BARE, length), both(BARE, having(PASSAGES, Math.min(frame.passages.length, 3))));
  if (view.passage.continues) evidence.push(CONTINUES);
  if (!view.passage.closed) evidence.push(UNCLOSED);
  if (view.passage.mark === 'single') evidence.push(SINGLE);
  if (first === frame.firstToken) evidence.push(OPENS);
  return evidence;
}

/** What a cue promises: its kind, how sure it is to report something, how far away it is. */
function promiseOf(side: Feature, cue: Cue, gap: number, view: PassageView): Feature[] {
  const near = having(side, cue.kind);
  const evidence = [near, having(near, bucket(Math.max(0, gap)))];
  if (cue.probability !== null) evidence.push(having(side, Math.floor(cue.probability * 5)));
  if (servesAnother(cue, view)) {
    const serves = having(near, 'serves another');
    evidence.push(serves, having(serves, view.previous));
    if (view.title) evidence.push(both(serves, TITLE));
  }
  return evidence;
}

/** The sentence's nearest cue on either side that has a source. */
function cuesEvidence(view: PassageView, cues: readonly Cue[]): Feature[] {
  const before = cues.findLast(({ first, source, withheld }) => first < view.first && source && !withheld);
  const after = cues.find(({ first, source, withheld }) => first >= view.end && source && !withheld);
  const evidence: Feature[] = [];
  if (before)
    evidence.push(...promiseOf(CUE_BEFORE, before, view.first - Math.max(before.end, before.contentFrom), view));
  if (after) evidence.push(...promiseOf(CUE_AFTER, after, after.begin - view.end, view));
  return evidence;
}

/**
 * @param view the passage
 * @param around what may name its speaker
 * @returns the evidence that nobody is said to have said it
 */
export function nobodyEvidence(view: PassageView, { cues, beside, seen }: Surroundings): Feature[] {
  const some = cues.some(({ source, withheld }) => source && !withheld) ? SOME_CUE : NO_CUE;
  const evidence = [NOBODY, both(NOBODY, some)];
  const ofCue = both(NOBODY, some);
  for (const part of viewEvidence(view)) evidence.push(both(NOBODY, part), both(ofCue, part));
  for (const part of cuesEvidence(view, cues))
    evidence.push(both(NOBODY, part), having(both(NOBODY, part), view.length));
  if (beside !== null) evidence.push(having(BESIDE, beside ? 1 : 0));
  if (seen !== null) evidence.push(having(SEEN, seen ? 1 : 0));
  return evidence;
}
