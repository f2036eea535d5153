/** The evidence for which words of a sentence are the source and the content of a cue, as hashed features. */

import type { Cue } from './cues.ts';
import { filled } from './evidence.ts';
import { EDGE, type Unit, type Word } from './units.ts';

/** More features than this no unit has. */
export const MOST_SPAN_FEATURES = 56;

const CLAUSE_STARTS = new Set(['clause', 'who', 'which', 'but']);
const FINITE = new Set(['be', 'have', 'modal']);
const PASSIVE_REACH = 2;
const PATH = 4;
const GAP = 3;

/** How far, in steps that grow. */
function distanceOf(units: number): number {
  if (units < 5) return units;
  if (units < 9) return 6;
  if (units < 14) return 9;
  return units < 25 ? 14 : 25;
}

function strengthOf(probability: number): number {
  return probability > 0.6 ? 2 : probability > 0.25 ? 1 : 0;
}

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
const ZONES = { before: 1, source: 2, sourceStart: 3, listener: 4, inner: 5, contentStart: 6, after: 7 };

function zoneOf({ first }: Unit, { source, listener, begin, contentFrom }: Cue): number {
  if (source && first >= source.first && first < source.end) {
    return first === source.first ? ZONES.sourceStart : ZONES.source;
  }
  if (listener && first >= listener.first && first < listener.end) return ZONES.listener;
  if (first < begin) return ZONES.before;
  if (first < contentFrom) return ZONES.inner;
  return first === contentFrom ? ZONES.contentStart : ZONES.after;
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
 * @param units a sentence's units
 * @param cue index of the unit that is the cue
 * @param reading the cue as the phrase rules read it
 * @param probabilities how likely each unit is a cue
 * @param features receives the hashed features, `MOST_SPAN_FEATURES` places a unit
 * @param counts receives how many each unit has
 */
export function describeSpans(
  units: readonly Unit[],
  cue: number,
  reading: Cue,
  probabilities: Float32Array,
  features: Uint32Array,
  counts: Uint8Array,
): void {
  const between = lookBetween(units, cue, probabilities);
  const wordAt = (place: number): Word => units[place]?.word ?? EDGE;
  const { stem, kind } = wordAt(cue);
  const next = wordAt(cue + 1);
  const previous = wordAt(cue - 1);
  const voice = filled(kind, isPassive(units, cue) ? 1 : 0);
  const closes = next === EDGE || next.className === '.' ? 1 : 0;
  const clause = next.className === 'that' || wordAt(cue + 2).className === 'that' ? 1 : 0;
  const begin = units.findIndex(({ end }) => end > reading.begin);
  const from = units.findIndex(({ end }) => end > reading.contentFrom);
  const set = filled(wordAt(begin - 1).kind, (from < 0 ? EDGE : wordAt(from)).kind, reading.inverted ? 1 : 0);
  for (let at = 0; at < units.length; at++) {
    const start = at * MOST_SPAN_FEATURES;
    let count = 0;
    let template = 0;
    const put = (one: number, two = 0, three = 0) => {
      features[start + count++] = filled(template++, one, two, three);
    };
    const word = wordAt(at);
    const p1 = wordAt(at - 1);
    const n1 = wordAt(at + 1);
    const side = Math.sign(at - cue) + 2;
    const gap = Math.abs(at - cue);
    const far = side * 32 + distanceOf(gap);
    const marks = between.marks[at]!;
    const place = side * 32 + marks * 2 + between.thats[at]!;
    const grammar = (side * 2 + between.clauses[at]!) * 16 + between.finite[at]! * 4 + marks;
    const other = strengthOf(between.cues[at]!);
    const own = strengthOf(probabilities[at]!);
    const zone = zoneOf(units[at]!, reading);
    put(side);
    put(far);
    put(place);
    put(far, word.kind);
    put(side, word.stem);
    put(side, word.kind);
    put(side, p1.kind);
    put(side, n1.kind);
    put(side, p1.form);
    put(side, n1.form);
    put(side, p1.kind, word.kind);
    put(side, word.kind, n1.kind);
    put(place, word.kind);
    put(side, stem);
    put(side, stem, next.kind);
    put(place, stem);
    put(place, voice, next.kind);
    put(far, voice);
    put(far, next.kind);
    put(side, other, marks);
    put(side, own, word.kind);
    put(place, other, p1.kind);
    put(grammar);
    put(grammar, word.kind);
    put(side, between.quotations[at]!, word.quotation ? 1 : 0);
    put(side, closes, marks);
    put(side, closes, word.kind);
    put(side, at === 0 ? 1 : 0, at === units.length - 1 ? 1 : 0);
    put(side, wordAt(at - 2).kind, p1.kind);
    put(side, n1.kind, wordAt(at + 2).kind);
    put(side, (word.capital ? 4 : 0) + (p1.capital ? 2 : 0) + (n1.capital ? 1 : 0));
    put(side, word.ending);
    put(place, previous.kind);
    put(filled(side, clause), previous.kind, marks);
    put(place, next.form, voice);
    put(side, word.form, n1.form);
    put(zone);
    put(zone, word.kind);
    put(zone, p1.kind);
    put(zone, p1.kind, word.kind);
    put(zone, set);
    put(zone, set, marks);
    put(zone, stem);
    put(zone, grammar);
    put(zone, marks, other);
    template = 100;
    if (gap > 0 && gap <= PATH) {
      let kinds = side;
      let forms = side;
      for (let step = Math.min(at, cue) + 1; step < Math.max(at, cue); step++) {
        kinds = filled(kinds, wordAt(step).kind);
        forms = filled(forms, wordAt(step).form);
      }
      put(kinds, word.kind, kind);
      if (gap <= GAP) {
        put(forms, stem);
        put(forms, word.kind);
      }
    }
    counts[at] = count;
  }
}
