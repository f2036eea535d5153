/** Learns from PolNeAR which words report something, of whom, and what, and writes models/indirect.ts. */

import { writeFileSync } from 'node:fs';
import { linesOf } from '../corpora/lines.ts';
import { type PolnearArticle, readToLearn } from '../corpora/polnear.ts';
import { type Cue, findCues } from '../src/quotations/cues.ts';
import type { Feature } from '../src/quotations/evidence.ts';
import type { FeatureSink } from '../src/quotations/feature-sums.ts';
import { type Frame, framesOf } from '../src/quotations/frames.ts';
import { readingAt } from '../src/quotations/indirect.ts';
import {
  addContextEvidence,
  addNeighbourEvidence,
  addWordEvidence,
  mayBeCue,
  NEIGHBOURS,
} from '../src/quotations/indirect-cues.ts';
import { CONTENT, goesOn, MOST_UNITS, OUTSIDE, SOURCE, SPAN_CHAIN } from '../src/quotations/indirect-labels.ts';
import { describeSpans } from '../src/quotations/indirect-spans.ts';
import { findMarked } from '../src/quotations/marks.ts';
import { type Unit, Words, wordAt } from '../src/quotations/units.ts';
import { Chain } from '../src/text/chain.ts';
import { writeModel } from '../src/text/label-model.ts';
import { type Crf, type Example, learn, type Settings } from './crf.ts';
import { Dictionary } from './examples.ts';
import { heaviest, usesOf, withKept } from './heaviest.ts';
import { writeHashedWeights } from './linear.ts';

const MODEL = new URL('../models/indirect.ts', import.meta.url);
// Chosen by PolNeAR's dev articles.
const SPAN_SETTINGS = { epochs: 4, rate: 0.1, decay: 1e-5, dropout: 0.3, averaged: 2 };
const CUE_SETTINGS = { ...SPAN_SETTINGS, dropout: 0.5 };
const RAREST = 4;
const MOST_CUE_FEATURES = 34_000;
const MOST_KEPT_SPAN_FEATURES = 12_000;
// Attributions of marked words teach the same grammar; they count less.
const MARKED = 0.5;
// Words that look like cues and are none teach where nothing is reported.
const LOOKS_LIKE_CUE = 0.15;
// Annotators include more than a model dares to: content that gets a bonus comes nearer to theirs.
const CONTENT_BONUS = 0.4;

type Attributed = PolnearArticle['attributions'][number];

/** A sentence of the corpus, with the attribution of each unit that is the main word of a cue. */
interface Annotated {
  frame: Frame;
  /** Where in the article's text its block begins. */
  offset: number;
  units: Unit[];
  /** The cues that the rules see. */
  known: Cue[];
  cues: Map<number, Attributed>;
}

const OPEN = new Set(['capital', 'opening', 'past', 'third', 'word', '-ed', '-ing', '-s', '-tion']);

/** The unit that a cue is known by: its last word of the open classes, "said" of "has repeatedly said", or else its last. */
function mainUnit(sentences: readonly Annotated[], cue: Attributed['cue']): [Annotated, number] | null {
  let main: [Annotated, number] | null = null;
  let open = false;
  for (const sentence of sentences) {
    const { block } = sentence.frame;
    for (const [at, { word, first, end }] of sentence.units.entries()) {
      if (word.quotation) continue;
      const start = block.tokens[first]!.start + sentence.offset;
      const after = block.tokens[end - 1]!.end + sentence.offset;
      if (!cue.some(([from, to]) => start < to && after > from)) continue;
      const isOpen = OPEN.has(word.className);
      if (isOpen || !open) main = [sentence, at];
      open ||= isOpen;
    }
  }
  return main;
}

function readAnnotated(article: PolnearArticle): Annotated[] {
  const { blocks, starts } = linesOf(article.text);
  const marked = findMarked(blocks).filter(({ depth }) => depth === 0);
  const words = new Words();
  const sentences = blocks.flatMap((block) =>
    framesOf(
      block,
      marked.filter((passage) => passage.block === block.index),
    ).map(
      (frame): Annotated => ({
        frame,
        offset: starts[block.index]!,
        units: words.unitsOf(frame),
        known: findCues(frame),
        cues: new Map(),
      }),
    ),
  );
  for (const attribution of article.attributions) {
    const start = attribution.cue[0]?.[0] ?? 0;
    const end = attribution.cue.at(-1)?.[1] ?? 0;
    const near = sentences.filter(({ frame, offset }) => frame.start + offset < end && frame.end + offset > start);
    const main = mainUnit(near, attribution.cue);
    if (main) main[0].cues.set(main[1], attribution);
  }
  return sentences;
}

function cueEvidence(units: readonly Unit[], at: number): Feature[] {
  const features: Feature[] = [];
  addWordEvidence(units[at]!.word, features);
  for (const place of NEIGHBOURS) addNeighbourEvidence(wordAt(units, at + place), place, features);
  addContextEvidence(units, at, features);
  return features;
}

function labelsOf({ frame, offset, units }: Annotated, { source, content }: Attributed): Uint8Array {
  const { tokens } = frame.block;
  let last = OUTSIDE;
  return Uint8Array.from(units, ({ first, end }) => {
    const start = tokens[first]!.start + offset;
    const after = tokens[end - 1]!.end + offset;
    const within = (spans: Attributed['source']) => spans.some(([from, to]) => start < to && after > from);
    const kind = within(source) ? SOURCE : within(content) ? CONTENT : OUTSIDE;
    const label = kind !== OUTSIDE && kind === last ? goesOn(kind) : kind;
    last = kind;
    return label;
  });
}

/** No cue, or a cue. */
const CUE_CHAIN = new Chain(2, () => true);

interface CueModel {
  rows: ReadonlyMap<Feature, number>;
  crf: Crf;
}

function rowsOf(evidence: ArrayLike<Feature>, rows: ReadonlyMap<Feature, number>): number[] {
  const found: number[] = [];
  for (let at = 0; at < evidence.length; at++) {
    const row = rows.get(evidence[at]!);
    if (row !== undefined) found.push(row);
  }
  return found;
}

/** Each word that may be a cue, as a chain of one. */
function cueExamples(sentences: readonly Annotated[], rows: ReadonlyMap<Feature, number>): Example[] {
  return sentences.flatMap(({ units, cues }) =>
    units.flatMap(({ word }, at) => {
      if (!mayBeCue(word)) return [];
      const features = Uint32Array.from(rowsOf(cueEvidence(units, at), rows));
      const bounds = Uint32Array.from([0, features.length]);
      return [{ features, bounds, labels: Uint8Array.from([cues.has(at) ? 1 : 0]), weight: 1 }];
    }),
  );
}

function cueProbabilities({ units }: Annotated, { rows, crf }: CueModel): Float32Array {
  return Float32Array.from(units, ({ word }, at) => {
    if (!mayBeCue(word)) return 0;
    let score = 0;
    for (const row of rowsOf(cueEvidence(units, at), rows)) score += crf.weights[2 * row + 1]! - crf.weights[2 * row]!;
    return 1 / (1 + Math.exp(-score));
  });
}

/** Keeps all features of each unit. */
class FeatureList implements FeatureSink {
  readonly units: number[][] = [];
  private own: number[] = [];

  isNew(): boolean {
    return true;
  }

  put(feature: Feature): void {
    this.own.push(feature);
  }

  end(place: number): void {
    this.units[place] = this.own;
    this.own = [];
  }

  forget(): void {}
}

function spanFeatures({ frame, units, known }: Annotated, cue: number, probabilities: Float32Array): number[][] {
  const list = new FeatureList();
  describeSpans(units, cue, readingAt(frame, units[cue]!, known), probabilities, list);
  return list.units;
}

function spanExample(described: readonly number[][], rows: ReadonlyMap<Feature, number>) {
  const features: number[] = [];
  const bounds = [0];
  for (const unit of described) {
    features.push(...rowsOf(unit, rows));
    bounds.push(features.length);
  }
  return { features: Uint32Array.from(features), bounds: Uint32Array.from(bounds) };
}

/** The cues of the sentences, and the words that look like one, each with the labels of its sentence. */
function spanExamples(
  sentences: readonly Annotated[],
  probabilities: ReadonlyMap<Annotated, Float32Array>,
): { dictionary: Dictionary; examples: Example[] } {
  const dictionary = new Dictionary();
  const fitting = sentences.filter(({ units }) => units.length <= MOST_UNITS);
  for (const sentence of fitting) {
    for (const cue of sentence.cues.keys()) {
      for (const unit of spanFeatures(sentence, cue, probabilities.get(sentence)!)) {
        for (const hash of unit) dictionary.count(hash);
      }
    }
  }
  dictionary.close(RAREST);
  const examples = fitting.flatMap((sentence) =>
    [...probabilities.get(sentence)!].flatMap((probability, cue): Example[] => {
      const attribution = sentence.cues.get(cue);
      if (!attribution && probability < LOOKS_LIKE_CUE) return [];
      const labels = attribution ? labelsOf(sentence, attribution) : new Uint8Array(sentence.units.length);
      const weight = attribution && attribution.kind !== 'indirect' ? MARKED : 1;
      const described = spanFeatures(sentence, cue, probabilities.get(sentence)!);
      return [{ ...spanExample(described, dictionary.rows), labels, weight }];
    }),
  );
  return { dictionary, examples };
}

/** Learns from all features, keeps those that weigh most, and learns again with these alone. */
function learnKept(
  chain: Chain,
  settings: Settings,
  examples: readonly Example[],
  rows: ReadonlyMap<Feature, number>,
  most: number,
) {
  const all = learn(chain, examples, rows.size, settings);
  const kept = heaviest(rows, all, most, usesOf(examples, rows.size));
  const crf = learn(
    chain,
    examples.map((example) => withKept(example, kept)),
    kept.hashes.length,
    settings,
  );
  return { hashes: kept.hashes, crf };
}

function learnSpans(sentences: readonly Annotated[], probabilities: ReadonlyMap<Annotated, Float32Array>): string {
  const { dictionary, examples } = spanExamples(sentences, probabilities);
  console.log(`indirect: ${examples.length} cues and words like them, ${dictionary.rows.size} features of spans`);
  const { hashes, crf } = learnKept(SPAN_CHAIN, SPAN_SETTINGS, examples, dictionary.rows, MOST_KEPT_SPAN_FEATURES);
  for (let before = 0; before < SPAN_CHAIN.size; before++) {
    crf.transitions[before * SPAN_CHAIN.size + CONTENT]! += CONTENT_BONUS;
    crf.transitions[before * SPAN_CHAIN.size + goesOn(CONTENT)]! += CONTENT_BONUS;
  }
  const unit = crf.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const weights = Int8Array.from(crf.weights, (weight) => Math.round(weight / unit));
  return Buffer.from(writeModel({ hashes, weights, unit, transitions: crf.transitions })).toString('base64');
}

function learnCues(examples: readonly Example[], rows: ReadonlyMap<Feature, number>): string {
  const { hashes, crf } = learnKept(CUE_CHAIN, CUE_SETTINGS, examples, rows, MOST_CUE_FEATURES);
  const weights = new Map([...hashes].map((hash, row) => [hash, crf.weights[2 * row + 1]! - crf.weights[2 * row]!]));
  return writeHashedWeights(weights);
}

export function trainIndirect(fold: number | null): void {
  const articles = readToLearn(fold).map(readAnnotated);
  const dictionary = new Dictionary();
  for (const { units } of articles.flat()) {
    for (const [at, { word }] of units.entries()) {
      if (mayBeCue(word)) for (const hash of cueEvidence(units, at)) dictionary.count(hash);
    }
  }
  dictionary.close(RAREST);
  const { rows } = dictionary;
  const examples = articles.map((sentences) => cueExamples(sentences, rows));
  console.log(`indirect: ${examples.flat().length} words that may be cues, ${rows.size} features`);
  const cues = learnCues(examples.flat(), rows);
  // Each half of the articles sees the cues that the other half teaches to see: as uncertain as they will be in use.
  const probabilities = new Map<Annotated, Float32Array>();
  for (const half of [0, 1]) {
    const others = examples.filter((_, article) => article % 2 !== half).flat();
    const crf = learn(CUE_CHAIN, others, rows.size, CUE_SETTINGS);
    for (const [article, sentences] of articles.entries()) {
      if (article % 2 !== half) continue;
      for (const sentence of sentences) probabilities.set(sentence, cueProbabilities(sentence, { rows, crf }));
    }
  }
  const spans = learnSpans(articles.flat(), probabilities);
  writeFileSync(
    MODEL,
    `/** What reports something, of whom, and what; written by \`npm run train -- indirect\`, described in indirect.md. */
export const CUE_WEIGHTS =
  '${cues}';
export const SPAN_WEIGHTS =
  '${spans}';
`,
  );
  console.log(`indirect: ${cues.length + spans.length} characters`);
}
