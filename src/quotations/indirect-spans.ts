/** The evidence for which words of a sentence are the source and the content of a cue, as hashed features. */

import type { Cue } from './cues.ts';
import { filled } from './evidence.ts';
import type { FeatureSink } from './feature-sums.ts';
import { MOST_UNITS } from './indirect-labels.ts';
import { CLASSES, EDGE, type Unit, wordAt } from './units.ts';

const CLAUSE_STARTS = new Set(['clause', 'who', 'which', 'but']);
const FINITE = new Set(['be', 'have', 'modal']);
const PASSIVE_REACH = 2;
const PATH = 4;

/** How far, in steps that grow. */
function distanceOf(units: number): number {
  if (units < 5) return units;
  if (units < 9) return 5;
  if (units < 14) return 6;
  return units < 25 ? 7 : 8;
}

function strengthOf(probability: number): number {
  return probability > 0.6 ? 2 : probability > 0.25 ? 1 : 0;
}

// How many values each of these has.
const SIDES = 3;
const DISTANCES = 9;
const MARKS = 4;
const GRAMMARS = SIDES * 2 * 3 * MARKS;
const ZONES = 8;
const STRENGTHS = 3;
const KINDS = CLASSES.length;

// The groups of features: those of the first four depend on the cue, too.
const BY_PLACE = 0;
const BY_DISTANCE = 1;
const BY_ZONE = 2;
const PATH_TO_CUE = 3;
const OTHER_CUES = 4;
const GRAMMAR = 5;
const WORD_AND_CUE = 6;
const DISTANCE_AND_WORD = 7;
const PLACE_AND_WORD = 8;
const GRAMMAR_AND_WORD = 9;
const PLACE_AND_PREVIOUS = 10;
const ZONE_AND_WORDS = 11;
const WITH_PREVIOUS = 12;
const WITH_NEXT = 13;
const CAPITALS = 14;

/** For each group of features, how many keys it has. */
export const SPAN_GROUPS: readonly number[] = [
  SIDES * MARKS * 2,
  SIDES * DISTANCES,
  ZONES,
  MOST_UNITS,
  SIDES * ZONES * MARKS * STRENGTHS,
  ZONES * GRAMMARS,
  SIDES * 2 * STRENGTHS * 2 * KINDS,
  SIDES * DISTANCES * KINDS,
  SIDES * MARKS * 2 * KINDS,
  GRAMMARS * KINDS,
  SIDES * MARKS * 2 * STRENGTHS * KINDS,
  ZONES * KINDS * KINDS,
  SIDES * KINDS * KINDS,
  SIDES * KINDS * KINDS,
  SIDES * 8 * 2 * 2,
];

/** What lies between the cue and each unit. */
interface Between {
  marks: Uint8Array;
  finite: Uint8Array;
  clauses: Uint8Array;
  thats: Uint8Array;
  quotations: Uint8Array;
  /** How likely the likeliest other cue is. */
  cues: Float32Array;
}

function lookBetween(units: readonly Unit[], cue: number, probabilities: Float32Array): Between {
  const size = units.length;
  const between: Between = {
    marks: new Uint8Array(size),
    finite: new Uint8Array(size),
    clauses: new Uint8Array(size),
    thats: new Uint8Array(size),
    quotations: new Uint8Array(size),
    cues: new Float32Array(size),
  };
  for (const step of [-1, 1]) {
    for (let at = cue + 2 * step; at >= 0 && at < size; at += step) {
      const last = at - step;
      const { punctuation, quotation, className } = units[last]!.word;
      between.marks[at] = Math.min(3, between.marks[last]! + (punctuation && className !== '-' ? 1 : 0));
      between.finite[at] = Math.min(2, between.finite[last]! + (FINITE.has(className) ? 1 : 0));
      between.clauses[at] = between.clauses[last]! | (CLAUSE_STARTS.has(className) ? 1 : 0);
      between.thats[at] = between.thats[last]! | (className === 'that' ? 1 : 0);
      between.quotations[at] = between.quotations[last]! | (quotation ? 1 : 0);
      between.cues[at] = Math.max(between.cues[last]!, probabilities[last]!);
    }
  }
  return between;
}

// Where a unit stands to the attribution that the phrase rules read.
const ZONE = { before: 1, source: 2, sourceStart: 3, listener: 4, inner: 5, contentStart: 6, after: 7 };

function zoneOf({ first }: Unit, { source, listener, begin, contentFrom }: Cue): number {
  if (source && first >= source.first && first < source.end) {
    return first === source.first ? ZONE.sourceStart : ZONE.source;
  }
  if (listener && first >= listener.first && first < listener.end) return ZONE.listener;
  if (first < begin) return ZONE.before;
  if (first < contentFrom) return ZONE.inner;
  return first === contentFrom ? ZONE.contentStart : ZONE.after;
}

function isPassive(units: readonly Unit[], cue: number): boolean {
  for (let at = cue - 1; at >= cue - PASSIVE_REACH; at--) {
    const name = units[at]?.word.className;
    if (name === 'be') return true;
    if (name !== '-ly' && name !== 'adverb' && name !== 'not') return false;
  }
  return false;
}

/**
 * @param units a sentence's units, `MOST_UNITS` at most
 * @param cue index of the unit that is the cue
 * @param reading the cue as the phrase rules read it
 * @param probabilities how likely each unit is a cue
 * @param sink receives the hashed features of each unit
 */
export function describeSpans(
  units: readonly Unit[],
  cue: number,
  reading: Cue,
  probabilities: Float32Array,
  sink: FeatureSink,
): void {
  const between = lookBetween(units, cue, probabilities);
  const { stem, family, kind } = wordAt(units, cue);
  const next = wordAt(units, cue + 1);
  const previous = wordAt(units, cue - 1);
  const voice = filled(kind, isPassive(units, cue) ? 1 : 0);
  const closes = next === EDGE || next.className === '.' ? 1 : 0;
  const clause = next.className === 'that' || wordAt(units, cue + 2).className === 'that' ? 1 : 0;
  const begin = units.findIndex(({ end }) => end > reading.begin);
  const from = units.findIndex(({ end }) => end > reading.contentFrom);
  const set = filled(wordAt(units, begin - 1).kind, wordAt(units, from).kind, reading.inverted ? 1 : 0);
  for (const group of [BY_PLACE, BY_DISTANCE, BY_ZONE, PATH_TO_CUE]) sink.forget(group);
  let before = EDGE;
  let word = EDGE;
  let after = wordAt(units, 0);
  for (let at = 0; at < units.length; at++) {
    before = word;
    word = after;
    after = wordAt(units, at + 1);
    const side = at < cue ? 0 : at === cue ? 1 : 2;
    const gap = Math.abs(at - cue);
    const marks = between.marks[at]!;
    const far = side * DISTANCES + distanceOf(gap);
    const place = (side * MARKS + marks) * 2 + between.thats[at]!;
    const grammar = ((side * 2 + between.clauses[at]!) * 3 + between.finite[at]!) * MARKS + marks;
    const other = strengthOf(between.cues[at]!);
    const own = strengthOf(probabilities[at]!);
    const zone = zoneOf(units[at]!, reading);
    if (sink.isNew(BY_PLACE, place)) {
      sink.put(filled(0, side));
      sink.put(filled(1, place));
      sink.put(filled(2, side, stem));
      sink.put(filled(3, side, stem, next.kind));
      sink.put(filled(4, place, stem));
      sink.put(filled(5, place, voice, next.kind));
      sink.put(filled(6, place, previous.kind));
      sink.put(filled(7, filled(side, clause), previous.kind, marks));
      sink.put(filled(8, side, closes, marks));
      sink.put(filled(9, place, family));
    }
    if (sink.isNew(BY_DISTANCE, far)) {
      sink.put(filled(10, far));
      sink.put(filled(11, far, voice));
      sink.put(filled(12, far, next.kind));
    }
    if (sink.isNew(BY_ZONE, zone)) {
      sink.put(filled(15, zone));
      sink.put(filled(16, zone, set));
      sink.put(filled(17, zone, stem));
      sink.put(filled(18, zone, family));
    }
    if (sink.isNew(WITH_PREVIOUS, (side * KINDS + before.kind) * KINDS + word.kind)) {
      sink.put(filled(20, side, word.kind));
      sink.put(filled(21, side, before.kind));
      sink.put(filled(22, side, before.kind, word.kind));
    }
    if (sink.isNew(WITH_NEXT, (side * KINDS + word.kind) * KINDS + after.kind)) {
      sink.put(filled(23, side, after.kind));
      sink.put(filled(24, side, word.kind, after.kind));
    }
    const capitals = (word.capital ? 4 : 0) + (before.capital ? 2 : 0) + (after.capital ? 1 : 0);
    const first = at === 0 ? 1 : 0;
    const last = after === EDGE ? 1 : 0;
    if (sink.isNew(CAPITALS, ((side * 8 + capitals) * 2 + first) * 2 + last)) {
      sink.put(filled(32, side, capitals));
      sink.put(filled(33, side, first, last));
    }
    if (sink.isNew(OTHER_CUES, ((side * ZONES + zone) * MARKS + marks) * STRENGTHS + other)) {
      sink.put(filled(40, side, other, marks));
      sink.put(filled(41, zone, marks, other));
    }
    if (sink.isNew(GRAMMAR, zone * GRAMMARS + grammar)) {
      sink.put(filled(42, grammar));
      sink.put(filled(43, zone, grammar));
    }
    const around = ((side * 2 + closes) * STRENGTHS + own) * 2 + between.quotations[at]!;
    if (sink.isNew(WORD_AND_CUE, around * KINDS + word.kind)) {
      sink.put(filled(44, side, closes, word.kind));
      sink.put(filled(45, side, own, word.kind));
      sink.put(filled(46, side, between.quotations[at]!, word.quotation ? 1 : 0));
    }
    if (sink.isNew(DISTANCE_AND_WORD, far * KINDS + word.kind)) {
      sink.put(filled(47, far, word.kind));
    }
    if (sink.isNew(PLACE_AND_WORD, place * KINDS + word.kind)) {
      sink.put(filled(48, place, word.kind));
    }
    if (sink.isNew(GRAMMAR_AND_WORD, grammar * KINDS + word.kind)) {
      sink.put(filled(49, grammar, word.kind));
    }
    if (sink.isNew(PLACE_AND_PREVIOUS, (place * STRENGTHS + other) * KINDS + before.kind)) {
      sink.put(filled(50, place, other, before.kind));
    }
    if (sink.isNew(ZONE_AND_WORDS, (zone * KINDS + before.kind) * KINDS + word.kind)) {
      sink.put(filled(51, zone, word.kind));
      sink.put(filled(52, zone, before.kind));
      sink.put(filled(53, zone, before.kind, word.kind));
    }
    if (gap > 0 && gap <= PATH && sink.isNew(PATH_TO_CUE, at)) {
      let kinds = side;
      for (let step = Math.min(at, cue) + 1; step < Math.max(at, cue); step++) {
        kinds = filled(kinds, units[step]!.word.kind);
      }
      sink.put(filled(60, kinds, word.kind, kind));
    }
    sink.end(at);
  }
}
