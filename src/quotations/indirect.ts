/** Finds reported speech without marks: the words that report something, and for each what it reports and of whom. */

import { CUE_WEIGHTS, SPAN_WEIGHTS } from '../../models/indirect.ts';
import type { Span } from '../analysis.ts';
import { SPEECH_VERBS, WITHHOLDING_WORDS } from '../language/en/cue-verbs.ts';
import { RELATIVE_PRONOUNS } from '../language/en/function-words.ts';
import { bestPath } from '../text/chain.ts';
import { spanOf } from '../text/document.ts';
import { readModel } from '../text/label-model.ts';
import { type Cue, isPassive } from './cues.ts';
import { FeatureSums } from './feature-sums.ts';
import type { Frame } from './frames.ts';
import { CueFinder } from './indirect-cues.ts';
import { CONTENT, goesOn, MOST_UNITS, SOURCE, SPAN_CHAIN } from './indirect-labels.ts';
import { describeSpans, SPAN_GROUPS } from './indirect-spans.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { readHashedWeights } from './ranker.ts';
import { readReport } from './reporting.ts';
import type { Unit } from './units.ts';

export interface Indirect {
  content: Span;
  cue: Phrase;
  source: Phrase | null;
  /** 0..1: how sure it is that the cue reports something. */
  confidence: number;
}

// Less probable cues report nothing.
const LEAST = 0.25;
// So sure that something is reported, that it is even where nobody was found to say it.
const SURE = 0.8;
// More cues than these no sentence has.
const MOST_CUES = 12;
// Fewer words than these say nothing.
const SHORTEST = 2;
// A further piece of what was said has more words: "it would close, she said, without elaborating".
const SHORTEST_FURTHER = 3;
// Words of these classes alone only point elsewhere: "says it again".
const POINTING = new Set([
  'adverb',
  'as',
  'determiner',
  'it',
  'not',
  'object',
  'preposition',
  'pronoun',
  'that',
  'to',
  '-ly',
]);

/** A stretch of units with one label. */
interface Stretch {
  begins: number;
  first: number;
  end: number;
}

/** A cue with what it reports and of whom. */
interface Report {
  /** Index of its unit. */
  at: number;
  probability: number;
  reading: Cue;
  stretches: Stretch[];
  source: Phrase | null;
}

/** @returns the cue at the unit as the phrase rules read it */
export function readingAt(frame: Frame, unit: Unit, cues: readonly Cue[]): Cue {
  const known = cues.find(({ first, kind }) => first === unit.first && kind !== 'reporting');
  return known ?? readReport(frame, unit.first, []);
}

/** Finds the indirect speech of sentences. */
export class IndirectSpeech {
  private readonly finder = new CueFinder(readHashedWeights(CUE_WEIGHTS));
  private readonly model = readModel(SPAN_WEIGHTS, SPAN_CHAIN.size);
  private readonly sums = new FeatureSums(this.model, SPAN_CHAIN.size, SPAN_GROUPS, MOST_UNITS);

  /**
   * @param frame a sentence
   * @param cues its cues
   * @param maySpeak whether a phrase can be the source of a cue
   * @returns its indirect speech, in the order of the cues
   */
  find(frame: Frame, cues: readonly Cue[], maySpeak: (source: Phrase, cue: Phrase) => boolean): Indirect[] {
    const { units, probabilities } = this.finder.weigh(frame);
    if (units.length > MOST_UNITS) return [];
    const reports: Report[] = [];
    for (const at of likeliest(probabilities)) {
      // "Okafor said that Lindqvist believes it" is Okafor's.
      if (reports.some((other) => other.source && holds(other, at))) continue;
      const reading = readingAt(frame, units[at]!, cues);
      if (!leavesWords(units, reading) || isRefusal(frame, units[at]!)) continue;
      const stretches = this.stretchesOf(units, at, reading, probabilities);
      const source = sourceOf(frame, units, reading, stretches);
      reports.push({ at, probability: probabilities[at]!, reading, stretches, source });
    }
    return reports
      .filter(({ reading }) => !reading.withheld && !(reading.source && isNobody(frame, reading.source)))
      .flatMap((report) => {
        if (!report.source || maySpeak(report.source, units[report.at]!)) return [report];
        return report.probability >= SURE ? [{ ...report, source: null }] : [];
      })
      .filter(({ source, at }) => source || !isNobodysThought(frame, units[at]!))
      .filter((report) => report.source || !reports.some(({ at }) => holds(report, at)))
      .sort((one, other) => one.at - other.at)
      .flatMap((report) => indirectOf(frame, units, report));
  }

  private stretchesOf(units: readonly Unit[], at: number, reading: Cue, probabilities: Float32Array): Stretch[] {
    describeSpans(units, at, reading, probabilities, this.sums);
    const labels = bestPath(SPAN_CHAIN, this.sums.scores, units.length, this.model.transitions);
    const stretches: Stretch[] = [];
    for (let first = 0; first < units.length; first++) {
      const begins = labels[first]!;
      if (begins !== SOURCE && begins !== CONTENT) continue;
      let end = first + 1;
      while (end < units.length && labels[end] === goesOn(begins)) end++;
      stretches.push({ begins, first, end });
    }
    return stretches;
  }
}

/** The units that are likely enough cues, the likeliest first. */
function likeliest(probabilities: Float32Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < probabilities.length; at++) if (probabilities[at]! >= LEAST) found.push(at);
  return found.sort((one, other) => probabilities[other]! - probabilities[one]!).slice(0, MOST_CUES);
}

/** Whether there is more in the sentence than the attribution and marked words. */
function leavesWords(units: readonly Unit[], { first, source }: Cue): boolean {
  let own = 0;
  for (const { word, first: at } of units) {
    const attributes = at === first || (source && at >= source.first && at < source.end);
    if (!attributes && !word.quotation && !word.punctuation) own++;
    if (own >= SHORTEST) return true;
  }
  return false;
}

/** "No council member said", but not "No 10 said". */
function isNobody({ block: { tokens } }: Frame, source: Phrase): boolean {
  return NOBODY.has(tokens[source.first]!.lower) && tokens[source.first + 1]?.kind !== 'number';
}

/** "Okafor declined to discuss it": what is told there is that nothing was said. */
function isRefusal({ block: { tokens } }: Frame, { first, end }: Unit): boolean {
  return WITHHOLDING_WORDS.has(tokens[first]!.lower) && tokens[end]?.lower === 'to';
}

const NOBODY = new Set(['neither', 'no', 'nobody', 'none']);
// Forms of verbs that take what is said or thought; in the passive these are thoughts.
const THOUGHTS = new Set(['believed', 'estimated', 'felt', 'found', 'thought']);

/** "Okafor is expected to visit": without somebody who thinks or wants it that is the narrator's; "is said to" is told. */
function isNobodysThought(frame: Frame, { first }: Unit): boolean {
  const { lower } = frame.block.tokens[first]!;
  return (THOUGHTS.has(lower) || !SPEECH_VERBS.has(lower)) && isPassive(frame, first);
}

/** Whether the unit is part of what is reported. */
function holds({ stretches }: Report, at: number): boolean {
  return stretches.some(({ begins, first, end }) => begins === CONTENT && at >= first && at < end);
}

function indirectOf(frame: Frame, units: readonly Unit[], report: Report): Indirect[] {
  const { at, probability, reading, stretches, source } = report;
  const cue = { first: units[at]!.first, end: Math.max(units[at]!.end, reading.end) };
  const found: Indirect[] = [];
  let marked = false;
  for (const { begins, first, end } of stretches) {
    if (begins !== CONTENT || (source && overlaps(units, first, end, source))) continue;
    // "“It is shut,” she said, via her office": that is how she said it.
    if (marked && units[first]!.word.className === 'preposition') continue;
    marked ||= end - first === 1 && units[first]!.word.quotation;
    const content = contentOf(frame, units.slice(first, end), found.length ? SHORTEST_FURTHER : SHORTEST);
    if (content) found.push({ content, cue, source, confidence: probability });
  }
  return found;
}

function overlaps(units: readonly Unit[], first: number, end: number, phrase: Phrase): boolean {
  return units[first]!.first < phrase.end && units[end - 1]!.end > phrase.first;
}

/** The source in the sentence's own words: as the phrase rules bound it where they see the same one. */
function sourceOf(
  frame: Frame,
  units: readonly Unit[],
  { source: read }: Cue,
  stretches: readonly Stretch[],
): Phrase | null {
  const best = stretches.find(({ begins }) => begins === SOURCE);
  // The phrase rules look for whom a relative pronoun stands for.
  if (!best || RELATIVE_PRONOUNS.has(frame.block.tokens[units[best.first]!.first]!.lower)) return read;
  const first = units[best.first]!.first;
  const { end } = units[best.end - 1]!;
  if (read && read.first < end && read.end > first) return read;
  const phrase = phraseFrom(frame, first);
  return phrase && phrase.end <= end ? phrase : { first, end };
}

const CLOSES = /^[.,;:?!…—–]$/;

/** The units as content, without "that" and what closes it, if enough of it is the narrator's own words. */
function contentOf({ block }: Frame, units: readonly Unit[], least: number): Span | null {
  const { tokens } = block;
  let first = 0;
  let end = units.length;
  while (first < end && CLOSES.test(tokens[units[first]!.first]!.text)) first++;
  if (first < end && tokens[units[first]!.first]!.lower === 'that') first++;
  while (end > first && CLOSES.test(tokens[units[end - 1]!.first]!.text)) end--;
  const own = units.slice(first, end).filter(({ word }) => !word.quotation && !word.punctuation);
  if (own.length < least || own.every(({ word }) => POINTING.has(word.className))) return null;
  return spanOf(block, tokens[units[first]!.first]!.start, tokens[units[end - 1]!.end - 1]!.end);
}
