/** Finds the words that report what somebody said, thinks or wants, by learnt evidence, for indirect speech. */

import { JUDGING_VERBS, SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts';
import { type Cue, isVerb, readVerb } from './cues.ts';
import { both, type Feature, feature, having } from './evidence.ts';
import type { Frame } from './frames.ts';
import { wordClass } from './passage-view.ts';
import { type Phrase, phraseEnding } from './phrases.ts';
import type { HashedWeights } from './ranker.ts';

const WORD = feature('word');
const ENDING = feature('ending');
const AFTER = feature('after');
const BEFORE = feature('before');
const SUBJECT = feature('subject');
const LISTENER = feature('listener');
const WITHHELD = feature('withheld');

/** @returns the feature of the word itself: a model knows it for every word that was seen to report something */
export function wordEvidence(lower: string): Feature {
  return having(WORD, lower);
}

function typeOf(frame: Frame, phrase: Phrase | null): string {
  if (!phrase) return 'none';
  const { tokens } = frame.block;
  const first = tokens[phrase.first]!;
  if (phrase.end - phrase.first === 1 && SUBJECT_PRONOUNS.has(first.lower)) return first.lower;
  if (tokens[phrase.end - 1]!.capital) return 'name';
  return DETERMINERS.has(first.lower) ? 'noun' : 'word';
}

const CLOSED_CLASSES = new Set([...AUXILIARIES, ...PREPOSITIONS, ...DETERMINERS, ...SUBJECT_PRONOUNS, 'according']);

/** Whether a word of the open classes stands there, outside marks, so that it may report something. */
export function mayReport(frame: Frame, at: number): boolean {
  const { kind, lower, capital } = frame.block.tokens[at]!;
  if (kind !== 'word' || frame.quoted[at]) return false;
  return !(capital && at > frame.firstToken) && !CLOSED_CLASSES.has(lower);
}

/**
 * @param cue a word that may report something, with its subject
 * @returns the evidence for it
 */
export function reportEvidence({ frame, first, source, begin, inverted, listener, withheld }: Cue): Feature[] {
  const { tokens } = frame.block;
  const { lower } = tokens[first]!;
  const before = first > frame.firstToken ? tokens[first - 1] : undefined;
  const after = first + 1 < frame.endToken ? tokens[first + 1] : undefined;
  const second = first + 2 < frame.endToken ? tokens[first + 2] : undefined;
  const previous = having(BEFORE, wordClass(before));
  const next = having(AFTER, after && frame.quoted[first + 1] ? 'quotation' : wordClass(after));
  const subject = having(
    SUBJECT,
    begin < first ? `own ${typeOf(frame, source)}` : inverted ? `inverted ${typeOf(frame, source)}` : 'inherited',
  );
  const group = feature(SPEECH_VERBS.has(lower) ? 'speech' : JUDGING_VERBS.has(lower) ? 'judging' : 'other');
  const word = wordEvidence(lower);
  const evidence = [
    group,
    word,
    having(ENDING, lower.slice(-3)),
    both(AFTER, wordEvidence(after?.lower ?? '')),
    having(next, wordClass(second)),
    both(group, subject),
    both(group, next),
    both(group, previous),
    both(word, next),
    both(word, subject),
    both(subject, next),
    both(having(ENDING, lower.slice(-2)), subject),
  ];
  if (listener) evidence.push(LISTENER);
  if (withheld) evidence.push(WITHHELD);
  return evidence;
}

/** Whose it is: "Okafor’s" of "Okafor’s repeated claim", "her" of "her claim". */
function possessorBefore(frame: Frame, noun: number): Phrase | null {
  const { tokens } = frame.block;
  for (let at = noun - 1; at >= Math.max(frame.firstToken, noun - 3) && !frame.quoted[at]; at--) {
    const { text, lower } = tokens[at]!;
    if (POSSESSIVE_PRONOUNS.has(lower)) return { first: at, end: at + 1 };
    if (/^['’]s?$/.test(text)) return phraseEnding(frame, at + 1);
  }
  return null;
}

/** @returns the word as a cue: a verb has a subject, a noun an owner */
export function readReport(frame: Frame, at: number, earlier: readonly Cue[]): Cue {
  const cue = readVerb(frame, at, 'reporting', earlier);
  if (isVerb(frame, at)) return cue;
  const owner = possessorBefore(frame, at);
  return { ...cue, source: owner, begin: owner?.first ?? at, inverted: false, listener: null, contentFrom: at + 1 };
}

// Less probable words are no cues at all.
const LEAST = 0.25;

/**
 * @param frame one sentence
 * @param known its cues that need not be learnt, in order
 * @param reporting what was learnt of words that report something; those that it does not know are not looked at
 * @returns all its cues in order, those among them that report something with their probability
 */
export function withReports(frame: Frame, known: readonly Cue[], reporting: HashedWeights): Cue[] {
  const { tokens } = frame.block;
  const cues: Cue[] = [];
  let next = 0;
  for (let at = frame.firstToken; at < frame.endToken; at++) {
    const cue = known[next]?.first === at ? known[next++]! : null;
    if (cue) cues.push(cue);
    if (!mayReport(frame, at) || !reporting.knows(wordEvidence(tokens[at]!.lower))) continue;
    const read = cue ?? readReport(frame, at, cues);
    const probability = 1 / (1 + Math.exp(-reporting.scoreOf(reportEvidence(read))));
    if (cue) cue.probability = probability;
    else if (probability >= LEAST) cues.push({ ...read, probability });
  }
  return cues;
}
