/** Finds the words of a sentence that report what somebody said, thinks or wants, by learnt evidence. */

import { hashOf } from '../text/hash.ts';
import { type Feature, filled } from './evidence.ts';
import type { Frame } from './frames.ts';
import type { HashedWeights } from './ranker.ts';
import { EDGE, type Unit, type Word, Words, wordAt } from './units.ts';

const VERB_GROUP = new Set(['have', 'modal', 'be', 'adverb', '-ly', 'not', 'to']);
const NEVER = new Set(['pronoun', 'possessive', 'owner', 'determiner', 'of', 'and', 'or', 'that']);
const MARKS = new Set([':', '―', '—', '–'].map(hashOf));
const THAT = hashOf('that');
const TO = hashOf('to');
// Further on than this a clause no longer hangs on the word.
const REACH = 6;
const SUBJECT_REACH = 4;
const NEAR = 5;

/** Whether such a word can be a cue at all. */
export function mayBeCue({ punctuation, quotation, form, className }: Word): boolean {
  if (quotation) return false;
  return punctuation ? MARKS.has(form) : !NEVER.has(className);
}

/** Adds what the word itself says, wherever it stands. */
export function addWordEvidence(
  { form, stem, ending, tail, head, kind, capital, cluster, family }: Word,
  features: Feature[],
): void {
  features.push(
    0,
    filled(1, form),
    filled(2, stem),
    filled(3, ending),
    filled(4, tail),
    filled(5, head),
    filled(6, kind),
    filled(7, kind, capital ? 1 : 0),
    filled(8, cluster, kind),
    filled(9, family, kind),
  );
}

/** How far the next quotation is to either side, up to a limit; 0: there is none near. */
function distanceToQuotation(units: readonly Unit[], from: number, step: number): number {
  for (let distance = 1; distance <= NEAR; distance++) {
    if (wordAt(units, from + step * distance).quotation) return distance;
  }
  return 0;
}

/** Places whose words speak for or against a cue wherever both stand, counted from the cue. */
export const NEIGHBOURS: readonly number[] = [-2, -1, 1, 2, 3];

/** Adds what a word says that stands at such a place. */
export function addNeighbourEvidence({ form, kind, cluster, family }: Word, place: number, features: Feature[]): void {
  features.push(
    filled(10, form, place + 2),
    filled(11, kind, place + 2),
    filled(12, cluster, place + 2),
    filled(13, family, place + 2),
  );
}

/** Adds what stands around the unit, together with the word or with each other. */
export function addContextEvidence(units: readonly Unit[], at: number, features: Feature[]): void {
  const { form, stem, ending, kind, cluster, family } = wordAt(units, at);
  const before = wordAt(units, at - 1);
  const before2 = wordAt(units, at - 2);
  const after = wordAt(units, at + 1);
  const after2 = wordAt(units, at + 2);
  features.push(
    filled(20, stem, before.form),
    filled(21, stem, after.form),
    filled(22, stem, before.kind),
    filled(23, stem, after.kind),
    filled(24, stem, after2.form),
    filled(25, stem, before.kind, after.kind),
    filled(26, kind, before.form),
    filled(27, kind, after.form),
    filled(28, kind, before.kind, after.kind),
    filled(29, kind, after.kind, after2.kind),
    filled(30, kind, before.kind, before2.kind),
    filled(31, kind, after.kind),
    filled(32, kind, before.kind),
    filled(33, ending, after.kind),
    filled(34, ending, before.kind),
    filled(35, ending, after.form, after2.kind),
    filled(36, form, kind, at === 0 ? 1 : 0),
    filled(60, cluster, after.kind),
    filled(61, cluster, before.kind),
    filled(62, cluster, after.form),
    filled(63, cluster, after.kind, after2.kind),
    filled(64, family, before.kind, after.kind),
    filled(65, family, after.family),
    filled(66, family, before.family),
    filled(67, family, after.kind, after2.family),
    filled(68, stem, after.family),
    filled(69, stem, before.family),
  );
  for (let place = at + 1; place <= at + REACH; place++) {
    const next = wordAt(units, place);
    if (next.punctuation) break;
    if (next.form !== THAT && next.form !== TO) continue;
    const near = place === at + 1 ? 1 : 0;
    features.push(
      filled(40, next.form, near),
      filled(41, next.form, stem, near),
      filled(42, next.form, kind, near),
      filled(43, next.form, cluster, near),
      filled(44, next.form, family, near),
    );
    break;
  }
  let place = at - 1;
  while (place >= at - SUBJECT_REACH && VERB_GROUP.has(wordAt(units, place).className)) place--;
  const subject = wordAt(units, place);
  const auxiliary = place === at - 1 ? EDGE : before;
  const left = distanceToQuotation(units, at, -1);
  const right = distanceToQuotation(units, at, 1);
  features.push(
    filled(50, subject.kind),
    filled(51, stem, subject.kind),
    filled(52, auxiliary.form),
    filled(53, stem, auxiliary.form),
    filled(70, cluster, subject.kind),
    filled(71, family, subject.family),
    filled(72, cluster, auxiliary.form),
    filled(73, stem, subject.family),
    filled(54, left),
    filled(55, right),
    filled(56, kind, left, right),
  );
}

// A word that weighs less alone is no cue anywhere, and one that weighs less with its neighbours is none there.
const LEAST_ALONE = -1.25;
const LEAST_WITH_NEIGHBOURS = -2;
// So many different words are remembered from sentence to sentence.
const MOST_WORDS = 30_000;

/** A sentence's words, and how likely each of them is a cue. */
export interface Weighed {
  units: Unit[];
  probabilities: Float32Array;
}

// A word weighs something as a cue, and something at each place beside one.
const STRIDE = 1 + NEIGHBOURS.length;

/** Weighs the words of sentences as cues. */
export class CueFinder {
  private words = new Words();
  /** Those of the word with id n begin at `n * STRIDE`. */
  private wordWeights = new Float32Array(1024 * STRIDE);
  private weighed = 0;

  constructor(private readonly weights: HashedWeights) {}

  weigh(frame: Frame): Weighed {
    if (this.words.all.length > MOST_WORDS) {
      this.words = new Words();
      this.weighed = 0;
    }
    const units = this.words.unitsOf(frame);
    this.weighWords();
    const { wordWeights } = this;
    const probabilities = new Float32Array(units.length);
    const evidence: Feature[] = [];
    for (let at = 0; at < units.length; at++) {
      let score = wordWeights[units[at]!.word.id * STRIDE]!;
      if (score < LEAST_ALONE) continue;
      for (let index = 0; index < NEIGHBOURS.length; index++) {
        score += wordWeights[wordAt(units, at + NEIGHBOURS[index]!).id * STRIDE + 1 + index]!;
      }
      if (score < LEAST_WITH_NEIGHBOURS) continue;
      evidence.length = 0;
      addContextEvidence(units, at, evidence);
      probabilities[at] = 1 / (1 + Math.exp(-score - this.weights.scoreOf(evidence)));
    }
    return { units, probabilities };
  }

  /** Weighs the words that are new. */
  private weighWords(): void {
    const { words, weights } = this;
    if (words.all.length * STRIDE > this.wordWeights.length) {
      const larger = new Float32Array(2 * words.all.length * STRIDE);
      larger.set(this.wordWeights);
      this.wordWeights = larger;
    }
    const evidence: Feature[] = [];
    for (; this.weighed < words.all.length; this.weighed++) {
      const word = words.all[this.weighed]!;
      const first = this.weighed * STRIDE;
      evidence.length = 0;
      addWordEvidence(word, evidence);
      this.wordWeights[first] = mayBeCue(word) ? weights.scoreOf(evidence) : Number.NEGATIVE_INFINITY;
      for (const [index, place] of NEIGHBOURS.entries()) {
        evidence.length = 0;
        addNeighbourEvidence(word, place, evidence);
        this.wordWeights[first + 1 + index] = weights.scoreOf(evidence);
      }
    }
  }
}
