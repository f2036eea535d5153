/** What speaks for and against somebody's having said what a cue tells, and the numbers that are weighed. */

import { logOdds } from '../odds.ts';

export interface Evidence {
  /** How likely the cue is one, 0..1. */
  cue: number;
  /** Whether it is known who speaks. */
  isSomebodys: boolean;
  /** Words outside marks. */
  words: number;
  /** Whether it begins as what is asked does: "why", "whether". */
  isAsked: boolean;
  /** Whether it begins as what is to be done does: "to". */
  isAimed: boolean;
  /** Whether the cue is of what somebody thinks, wants or feels. */
  isThought: boolean;
  /** Whether the verb's form alone tells that it is somebody's: "Er sei unschuldig." */
  isReporting: boolean;
}

export const FEATURES = [
  'bias',
  'cue',
  'isSomebodys',
  'words',
  'isAsked',
  'isAimed',
  'isThought',
  'isReporting',
] as const satisfies readonly (keyof Evidence | 'bias')[];

/** A number for each of them. */
export type Features = Record<(typeof FEATURES)[number], number>;

/** A cue is never surer than this, nor less sure than the rest to 1. */
const SUREST = 0.9995;

/** @returns the evidence as numbers that can be weighed and added */
export function featuresOf(evidence: Evidence): Features {
  return {
    bias: 1,
    cue: logOdds(evidence.cue, SUREST),
    isSomebodys: Number(evidence.isSomebodys),
    words: Math.log(1 + evidence.words),
    isAsked: Number(evidence.isAsked),
    isAimed: Number(evidence.isAimed),
    isThought: Number(evidence.isThought),
    isReporting: Number(evidence.isReporting),
  };
}
