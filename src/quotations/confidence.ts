/** Turns how likely a reading has a speaker into how often such speakers prove right. */

import { logistic, logOdds } from '../odds.ts';

/**
 * A pointer that is nearly sure is right less often than it says, and one in doubt more often: its log-odds times SLOPE, plus
 * BASE (Platt 1999). `npm run quality -- calibration` fits both on annotated pages and shows what they are worth on others.
 */
export const SLOPE = 0.2;
export const BASE = 1.25;
/** No pointer is surer than this. */
export const SUREST = 1 - 1e-6;

/**
 * @param chance 0..1: how likely a reading has it
 * @returns 0..1: how often it is so
 */
export function provesRight(chance: number): number {
  return logistic(SLOPE * logOdds(chance, SUREST) + BASE);
}
