/** Adds up the weights of hashed features; what features of the same key weigh together is added up once. */

import { FeatureIndex, type LabelModel } from '../text/label-model.ts';
import type { Feature } from './evidence.ts';

/**
 * Takes the features of the places of a sequence. They come in groups: those of one group are the same wherever their
 * key is the same, so that they need be put only where `isNew` says so.
 */
export interface FeatureSink {
  /** Whether the group's features for the key are to be put now; they count for the place either way. */
  isNew(group: number, key: number): boolean;
  put(feature: Feature): void;
  /** The place's features are complete. */
  end(place: number): void;
  /** The group's features depend on something else from now on. */
  forget(group: number): void;
}

/** The labels' scores at each place of a sequence. */
export class FeatureSums implements FeatureSink {
  /** Those of place t begin at `t * labels`. */
  readonly scores: Float32Array;
  private readonly index: FeatureIndex;
  private readonly firstSlots: number[] = [];
  /** A slot for each key: when it was filled, then its sums. Both views are of the same bytes, so that they lie together. */
  private readonly sums: Float32Array;
  private readonly times: Uint32Array;
  /** What was filled before its group was last forgotten is void. */
  private readonly forgottenAt: Uint32Array;
  private readonly stride: number;
  private time = 1;
  /** The slots of the place that is described now. */
  private readonly own: Int32Array;
  private count = 0;

  /**
   * @param groups for each group how many keys it has
   * @param mostPlaces how long a sequence can be
   */
  constructor(
    private readonly model: LabelModel,
    private readonly labels: number,
    groups: readonly number[],
    mostPlaces: number,
  ) {
    this.index = new FeatureIndex(model.hashes);
    this.stride = labels + 1;
    let size = 0;
    for (const keys of groups) {
      this.firstSlots.push(size);
      size += keys * this.stride;
    }
    this.sums = new Float32Array(size);
    this.times = new Uint32Array(this.sums.buffer);
    this.forgottenAt = new Uint32Array(groups.length).fill(1);
    this.own = new Int32Array(groups.length);
    this.scores = new Float32Array(mostPlaces * labels);
  }

  isNew(group: number, key: number): boolean {
    const slot = this.firstSlots[group]! + key * this.stride;
    this.own[this.count++] = slot;
    if (this.times[slot]! >= this.forgottenAt[group]!) return false;
    this.times[slot] = this.time;
    for (let label = 1; label <= this.labels; label++) this.sums[slot + label] = 0;
    return true;
  }

  put(feature: Feature): void {
    const row = this.index.rowOf(feature);
    if (row < 0) return;
    const { sums, labels } = this;
    const { weights, unit } = this.model;
    const slot = this.own[this.count - 1]! + 1;
    for (let label = 0; label < labels; label++) sums[slot + label]! += weights[row * labels + label]! * unit;
  }

  end(place: number): void {
    const { scores, sums, labels, own, count } = this;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let index = 0; index < count; index++) sum += sums[own[index]! + 1 + label]!;
      scores[place * labels + label] = sum;
    }
    this.count = 0;
  }

  forget(group: number): void {
    this.forgottenAt[group] = ++this.time;
  }
}
