/** How many words a text has, for what is shown of it. */

/** "mother-in-law" and "won’t" are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
