/** Likelihoods as log-odds, which can be weighed and added, and back. */

/**
 * @param chance 0..1
 * @param surest below 1: no chance counts as surer than this, nor less sure than the rest to 1
 */
export function logOdds(chance: number, surest: number): number {
  const likely = Math.min(surest, Math.max(1 - surest, chance));
  return Math.log(likely / (1 - likely));
}

/** @returns 0..1: how likely something of such log-odds is */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
