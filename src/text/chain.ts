/** Inference in a linear chain of labels: the best sequence (Viterbi) and each label's probability (forward-backward). */

/** The labels of a chain, as numbers from 0, and which may stand beside which. */
export class Chain {
  /** For each label, the labels that may stand before it. */
  readonly before: readonly (readonly number[])[];
  readonly mayStart: readonly boolean[];
  readonly mayEnd: readonly boolean[];

  /**
   * @param size how many labels there are
   * @param mayFollow whether the second label may follow the first; 0 also stands for what is before and after the chain
   */
  constructor(
    readonly size: number,
    mayFollow: (before: number, after: number) => boolean,
  ) {
    const all = Array.from({ length: size }, (_, label) => label);
    this.before = all.map((after) => all.filter((before) => mayFollow(before, after)));
    this.mayStart = all.map((label) => mayFollow(0, label));
    this.mayEnd = all.map((label) => mayFollow(label, 0));
  }
}

/**
 * @param chain its labels
 * @param scores a row of scores, one for each label, for each of `size` tokens
 * @param transitions the score of label b after label a at `a * chain.size + b`
 * @returns the labels of the best sequence
 */
export function bestPath(chain: Chain, scores: Float32Array, size: number, transitions: Float32Array): Uint8Array {
  const L = chain.size;
  const best = new Float32Array(size * L).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(size * L);
  for (let label = 0; label < L; label++) if (chain.mayStart[label]) best[label] = scores[label]!;
  for (let row = L; row < size * L; row += L) {
    for (let label = 0; label < L; label++) {
      const allBefore = chain.before[label]!;
      let top = Number.NEGATIVE_INFINITY;
      let last = 0;
      for (let index = 0; index < allBefore.length; index++) {
        const before = allBefore[index]!;
        const score = best[row - L + before]! + transitions[before * L + label]!;
        if (score <= top) continue;
        top = score;
        last = before;
      }
      from[row + label] = last;
      best[row + label] = top + scores[row + label]!;
    }
  }
  const labels = new Uint8Array(size);
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < L; label++) {
    const score = best[(size - 1) * L + label]!;
    if (!chain.mayEnd[label] || score <= top) continue;
    top = score;
    labels[size - 1] = label;
  }
  for (let token = size - 1; token > 0; token--) labels[token - 1] = from[token * L + labels[token]!]!;
  return labels;
}

/** Forward-backward over sentences of at most the given size, in rooms that are used again. */
export class Lattice {
  private readonly alpha: Float64Array;
  private readonly beta: Float64Array;
  private readonly potentials: Float64Array;
  private readonly totals: Float64Array;
  private readonly edges: Float64Array;

  constructor(
    private readonly chain: Chain,
    mostTokens: number,
  ) {
    this.alpha = new Float64Array(mostTokens * chain.size);
    this.beta = new Float64Array(mostTokens * chain.size);
    this.potentials = new Float64Array(mostTokens * chain.size);
    this.totals = new Float64Array(mostTokens);
    this.edges = new Float64Array(chain.size * chain.size);
  }

  run(scores: Float32Array, size: number, transitions: Float32Array): void {
    const { alpha, beta, potentials, totals, edges } = this;
    const { size: L, before: allBefore, mayStart, mayEnd } = this.chain;
    for (let index = 0; index < L * L; index++) edges[index] = Math.exp(transitions[index]!);
    for (let row = 0; row < size * L; row += L) {
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label++) top = Math.max(top, scores[row + label]!);
      let total = 0;
      for (let label = 0; label < L; label++) {
        const potential = Math.exp(scores[row + label]! - top);
        potentials[row + label] = potential;
        let reach = 0;
        if (row === 0) reach = mayStart[label] ? 1 : 0;
        else for (const before of allBefore[label]!) reach += alpha[row - L + before]! * edges[before * L + label]!;
        if (row === (size - 1) * L && !mayEnd[label]) reach = 0;
        alpha[row + label] = reach * potential;
        total += reach * potential;
      }
      totals[row / L] = total;
      for (let label = 0; label < L; label++) alpha[row + label]! /= total;
    }
    beta.fill(1, (size - 1) * L, size * L);
    for (let row = (size - 2) * L; row >= 0; row -= L) {
      beta.fill(0, row, row + L);
      for (let label = 0; label < L; label++) {
        const ahead = this.ahead(row + L, label);
        for (const before of allBefore[label]!) beta[row + before]! += edges[before * L + label]! * ahead;
      }
    }
  }

  private ahead(row: number, label: number): number {
    // Labels that may not end have alpha 0 at the end, so they must not flow back either.
    if (this.alpha[row + label] === 0) return 0;
    return (this.potentials[row + label]! * this.beta[row + label]!) / this.totals[row / this.chain.size]!;
  }

  /** @returns the probability that the token has the label */
  probability(token: number, label: number): number {
    const at = token * this.chain.size + label;
    return this.alpha[at]! * this.beta[at]!;
  }

  /** Adds to `sums` the probability of each pair of labels at the token before and this one. */
  addPairs(token: number, sums: Float64Array, sign: number): void {
    const L = this.chain.size;
    const row = token * L;
    for (let label = 0; label < L; label++) {
      const ahead = sign * this.ahead(row, label);
      for (const before of this.chain.before[label]!) {
        sums[before * L + label]! += this.alpha[row - L + before]! * this.edges[before * L + label]! * ahead;
      }
    }
  }
}
