/** Finds reported speech without marks: the words that report something, and for each what it reports and of whom. */

import { CUE_WEIGHTS, SPAN_WEIGHTS } from '../../models/indirect.ts';
import type { Span } from '../analysis.ts';
import { WITHHOLDING_WORDS } from '../language/en/cue-verbs.ts';
import { RELATIVE_PRONOUNS } from '../language/en/function-words.ts';
import { spanOf } from '../text/document.ts';
import { readModel } from '../text/label-model.ts';
import { Labeller } from '../text/labeller.ts';
import type { Cue } from './cues.ts';
import type { Feature } from './evidence.ts';
import type { Frame } from './frames.ts';
import { addContextEvidence, addWordEvidence, mayBeCue } from './indirect-cues.ts';
import { CONTENT, goesOn, MOST_UNITS, SOURCE, SPAN_CHAIN } from './indirect-labels.ts';
import { describeSpans, MOST_SPAN_FEATURES } from './indirect-spans.ts';
import { type Phrase, phraseFrom } from './phrases.ts';
import { type HashedWeights, readHashedWeights } from './ranker.ts';
import { readReport } from './reporting.ts';
import { type Unit, type Word, Words } from './units.ts';

export interface Indirect {
  content: Span;
  cue: Phrase;
  source: Phrase | null;
  /** 0..1: how sure it is that the cue reports something. */
  confidence: number;
}

// Less probable cues report nothing.
const LEAST = 0.25;
// A word alone that weighs less is no cue anywhere.
const LEAST_WORD = -2;
// More cues than these no sentence has.
const MOST_CUES = 12;
// Fewer words than these say nothing.
const SHORTEST = 2;
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
  reading: Cue;
  stretches: Stretch[];
}

/** What was learnt. */
export interface IndirectModels {
  cues: HashedWeights;
  spans: Labeller;
}

let loaded: IndirectModels | undefined;

function load(): IndirectModels {
  loaded ??= {
    cues: readHashedWeights(CUE_WEIGHTS),
    spans: new Labeller(SPAN_CHAIN, readModel(SPAN_WEIGHTS, SPAN_CHAIN.size), MOST_UNITS, MOST_SPAN_FEATURES),
  };
  return loaded;
}

/** @returns the cue at the unit as the phrase rules read it */
export function readingAt(frame: Frame, unit: Unit, cues: readonly Cue[]): Cue {
  const known = cues.find(({ first, kind }) => first === unit.first && kind !== 'reporting');
  return known ?? readReport(frame, unit.first, []);
}

/** Reads the sentences of one article. */
export class IndirectSpeech {
  private readonly words = new Words();
  private readonly priors = new Map<Word, number>();

  constructor(private readonly models: IndirectModels = load()) {}

  /**
   * @param frame a sentence
   * @param cues its cues
   * @returns its indirect speech, in the order of the cues
   */
  find(frame: Frame, cues: readonly Cue[]): Indirect[] {
    const units = this.words.unitsOf(frame);
    if (units.length > MOST_UNITS) return [];
    const probabilities = this.probabilitiesOf(units);
    const reports = [...probabilities.keys()]
      .filter((at) => probabilities[at]! >= LEAST)
      .sort((one, other) => probabilities[other]! - probabilities[one]!)
      .slice(0, MOST_CUES)
      .flatMap((at): Report[] => {
        const reading = readingAt(frame, units[at]!, cues);
        if (!leavesWords(units, reading) || isRefusal(frame, units[at]!)) return [];
        return [{ at, reading, stretches: this.stretchesOf(units, at, reading, probabilities) }];
      });
    return reports
      .filter(
        (report, rank) => !report.reading.withheld && !reports.slice(0, rank).some((other) => holds(other, report)),
      )
      .filter((report) => sourceOf(frame, units, report) || !reports.some((other) => holds(report, other)))
      .sort((one, other) => one.at - other.at)
      .flatMap((report) => indirectOf(frame, units, report, probabilities[report.at]!));
  }

  /** How likely each unit is a cue. */
  private probabilitiesOf(units: readonly Unit[]): Float32Array {
    const probabilities = new Float32Array(units.length);
    const evidence: Feature[] = [];
    for (const [at, { word }] of units.entries()) {
      const prior = this.priorOf(word);
      if (prior < LEAST_WORD) continue;
      evidence.length = 0;
      addContextEvidence(units, at, evidence);
      probabilities[at] = 1 / (1 + Math.exp(-prior - this.models.cues.scoreOf(evidence)));
    }
    return probabilities;
  }

  private priorOf(word: Word): number {
    let prior = this.priors.get(word);
    if (prior === undefined) {
      const evidence: Feature[] = [];
      addWordEvidence(word, evidence);
      prior = mayBeCue(word) ? this.models.cues.scoreOf(evidence) : Number.NEGATIVE_INFINITY;
      this.priors.set(word, prior);
    }
    return prior;
  }

  private stretchesOf(units: readonly Unit[], at: number, reading: Cue, probabilities: Float32Array): Stretch[] {
    const { spans } = this.models;
    describeSpans(units, at, reading, probabilities, spans.features, spans.counts);
    const labels = spans.run(units.length);
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

/** "Okafor declined to discuss it": what is told there is that nothing was said. */
function isRefusal({ block: { tokens } }: Frame, { first, end }: Unit): boolean {
  return WITHHOLDING_WORDS.has(tokens[first]!.lower) && tokens[end]?.lower === 'to';
}

/** Whether the second is reported by the first: "Okafor said that Lindqvist believes it" is Okafor's. */
function holds({ stretches }: Report, { at }: Report): boolean {
  return stretches.some(({ begins, first, end }) => begins === CONTENT && at >= first && at < end);
}

function indirectOf(frame: Frame, units: readonly Unit[], report: Report, confidence: number) {
  const { at, reading, stretches } = report;
  const source = sourceOf(frame, units, report);
  const cue = { first: units[at]!.first, end: Math.max(units[at]!.end, reading.end) };
  return stretches.flatMap(({ begins, first, end }): Indirect[] => {
    const isReported = begins === CONTENT && !(source && overlaps(units, first, end, source));
    const content = isReported ? contentOf(frame, units.slice(first, end)) : null;
    return content ? [{ content, cue, source, confidence }] : [];
  });
}

function overlaps(units: readonly Unit[], first: number, end: number, phrase: Phrase): boolean {
  return units[first]!.first < phrase.end && units[end - 1]!.end > phrase.first;
}

/** The source in the sentence's own words: as the phrase rules bound it where they see the same one. */
function sourceOf(frame: Frame, units: readonly Unit[], { reading, stretches }: Report): Phrase | null {
  const { source: read } = reading;
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
function contentOf({ block }: Frame, units: readonly Unit[]): Span | null {
  const { tokens } = block;
  let first = 0;
  let end = units.length;
  while (first < end && CLOSES.test(tokens[units[first]!.first]!.text)) first++;
  if (first < end && tokens[units[first]!.first]!.lower === 'that') first++;
  while (end > first && CLOSES.test(tokens[units[end - 1]!.first]!.text)) end--;
  const own = units.slice(first, end).filter(({ word }) => !word.quotation && !word.punctuation);
  if (own.length < SHORTEST || own.every(({ word }) => POINTING.has(word.className))) return null;
  return spanOf(block, tokens[units[first]!.first]!.start, tokens[units[end - 1]!.end - 1]!.end);
}
