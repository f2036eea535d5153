/** A fast hash of strings for tables and features. */

/** The FNV-1a hash of no text. */
export const EMPTY_HASH = 0x811c9dc5;

/** @returns the hash of a text with one UTF-16 code unit more, from the text's own; as a signed number */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** @returns the 32-bit FNV-1a hash over the text's UTF-16 code units */
export function hashOf(text: string): number {
  let hash = EMPTY_HASH;
  for (let index = 0; index < text.length; index++) hash = hashOn(hash, text.charCodeAt(index));
  return hash >>> 0;
}
