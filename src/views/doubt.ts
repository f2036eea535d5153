/** What is doubtful: said as such wherever it is shown, and left out of what counts and sums up. */

import type { Analysis, Quotation } from '../analysis.ts';

/** Below this it is as likely wrong as right. */
export const CERTAIN = 0.5;

export function isUncertain({ confidence }: { confidence: number }): boolean {
  return confidence < CERTAIN;
}

/**
 * @returns whose words these are, as an index into `people` or as the text's own words; null for nobody named, and where it
 *   is doubtful who it is
 */
export function sureSpeaker({ speaker }: Quotation, people: Analysis['people']): number | string | null {
  if (!speaker || isUncertain(speaker)) return null;
  const person = people[speaker.person ?? -1];
  if (!person || speaker.person === null) return speaker.text;
  return isUncertain(person) ? null : speaker.person;
}
