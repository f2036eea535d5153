/** A fast hash of strings for tables and features. */

/** @returns the 32-bit FNV-1a hash over the text's UTF-16 code units */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
