/** Labels the tokens of a sentence by hashed features, with the weights of a linear chain. */

import { bestPath, type Chain, Lattice } from './chain.ts';
import { FeatureIndex, type LabelModel } from './label-model.ts';

/** Rooms that are used again for each sentence: fill `features` and `counts`, `run`, then ask. */
export class Labeller {
  /** The hashed features of token t begin at `t * mostFeatures`. */
  readonly features: Uint32Array;
  /** How many features each token has. */
  readonly counts: Uint8Array;
  private readonly scores: Float32Array;
  /** Of one token, in units of the model. */
  private readonly sums: Int32Array;
  private readonly lattice: Lattice;
  private readonly index: FeatureIndex;
  private size = 0;

  constructor(
    private readonly chain: Chain,
    private readonly model: LabelModel,
    readonly mostTokens: number,
    private readonly mostFeatures: number,
  ) {
    this.features = new Uint32Array(mostTokens * mostFeatures);
    this.counts = new Uint8Array(mostTokens);
    this.scores = new Float32Array(mostTokens * chain.size);
    this.sums = new Int32Array(chain.size);
    this.lattice = new Lattice(chain, mostTokens);
    this.index = new FeatureIndex(model.hashes);
  }

  /** @returns the best labels of the first `size` tokens */
  run(size: number): Uint8Array {
    this.size = size;
    this.score();
    return bestPath(this.chain, this.scores, size, this.model.transitions);
  }

  /** Makes `probability` ready. */
  weigh(): void {
    this.lattice.run(this.scores, this.size, this.model.transitions);
  }

  /** @returns the probability that the token has the label, once `weigh` was called */
  probability(token: number, label: number): number {
    return this.lattice.probability(token, label);
  }

  private score(): void {
    const { features, counts, scores, sums, mostFeatures, index } = this;
    const { weights, unit } = this.model;
    const labels = this.chain.size;
    for (let token = 0; token < this.size; token++) {
      const first = token * mostFeatures;
      const end = first + counts[token]!;
      sums.fill(0);
      for (let place = first; place < end; place++) {
        const row = index.rowOf(features[place]!) * labels;
        if (row < 0) continue;
        for (let label = 0; label < labels; label++) sums[label]! += weights[row + label]!;
      }
      for (let label = 0; label < labels; label++) scores[token * labels + label] = sums[label]! * unit;
    }
  }
}
