/** When a view says in words that something is uncertain. */

/** Below this it is as likely wrong as right. */
const CERTAIN = 0.5;

export function isUncertain({ confidence }: { confidence: number }): boolean {
  return confidence < CERTAIN;
}
