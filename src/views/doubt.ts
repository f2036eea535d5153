/** What is doubtful: said as such wherever it is shown, and left out of what counts and sums up. */

import type { Analysis, Quotation, Speaker } from '../analysis.ts';

/** Below this it is as likely wrong as right. */
export const CERTAIN = 0.5;

/** Speakers that are less likely right than this prove wrong once in four times. */
const CERTAIN_SPEAKER = 0.76;

export function isUncertain({ confidence }: { confidence: number }): boolean {
  return confidence < CERTAIN;
}

/** No speaker is better than a wrong one, so of speakers more is asked. */
export function isUncertainSpeaker({ confidence }: Speaker): boolean {
  return confidence < CERTAIN_SPEAKER;
}

/**
 * @returns whose words these are, as an index into `people` or as the text's own words; null for nobody named, and where it
 *   is doubtful who it is
 */
export function sureSpeaker({ speaker }: Quotation, people: Analysis['people']): number | string | null {
  if (!speaker || isUncertainSpeaker(speaker)) return null;
  const person = people[speaker.person ?? -1];
  if (!person || speaker.person === null) return speaker.text;
  return isUncertain(person) ? null : speaker.person;
}
