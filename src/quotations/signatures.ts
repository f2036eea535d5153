/** Tells who signs a quotation: `“...” — Ada Okafor`, behind it or in a block of its own, as below an embedded post. */

import type { Span } from '../analysis.ts';
import { spanOf, type TextBlock } from '../text/document.ts';

// A name, a trade and a place; longer than this it is a sentence.
const LONGEST = 20;

const DASH = /^[–—―-]$/;

// What is quoted above a signature ends like a sentence or with its mark.
const ENDS = /[.!?…"”’»]$/;
const MARK = /["“”„«»]/;
const BRACKETED = /^[[(][^\])]{2,60}[\])]$/u;

/**
 * @param blocks the article's blocks
 * @param block one of them
 * @returns whether it is nothing but a signature: `— Ada Okafor (@ada) May 2, 2019`, or below what is quoted in a block
 *   of its own, as under a pull quote, `Ada Okafor, chief economist at Halden Bank` or `[Wired]`
 */
export function isSignature(blocks: readonly TextBlock[], block: TextBlock): boolean {
  const [first, second] = block.tokens;
  if (!first || block.tokens.length > LONGEST) return false;
  if (DASH.test(first.text)) return second !== undefined && (second.capital || second.text.startsWith('@'));
  const above = blocks[block.index - 1];
  if (above?.kind === 'blockquote' && BRACKETED.test(block.text)) return true;
  if (!isNameLine(block)) return false;
  // A name, and what its bearer is below it.
  const quoted = above && isNameLine(above) ? blocks[block.index - 2] : above;
  return quoted?.kind === 'blockquote' && ENDS.test(quoted.text);
}

/** Whether the block is a line of a name or a role: no sentence, and nothing quoted. */
function isNameLine({ kind, text, tokens }: TextBlock): boolean {
  const [first] = tokens;
  if (
    (kind !== 'blockquote' && kind !== 'caption') ||
    !first ||
    tokens.length > LONGEST ||
    ENDS.test(text) ||
    MARK.test(text)
  )
    return false;
  return first.capital || first.kind === 'number';
}

/** "Ada Okafor" of "— Ada Okafor (@ada) May 2, 2019" */
const NAME = /^[–—―([-]?\s*(?<name>[^,()[\]]+?)\s*(?:[,()[\]]|$)/u;

/**
 * @param blocks the article's blocks
 * @param index a block that is all quotation
 * @returns who signs it right below, or below the block quotes that follow it
 */
export function signerBelow(blocks: readonly TextBlock[], index: number): Span | null {
  let below = index + 1;
  while (
    blocks[index]!.kind === 'blockquote' &&
    blocks[below]?.kind === 'blockquote' &&
    !isSignature(blocks, blocks[below]!)
  )
    below++;
  const line = blocks[below];
  // The line below what is no block quote needs a dash.
  if (!line || !isSignature(blocks, line) || (blocks[index]!.kind !== 'blockquote' && !DASH.test(line.text.charAt(0))))
    return null;
  const name = NAME.exec(line.text)?.groups?.name;
  if (!name) return null;
  const start = line.text.indexOf(name);
  return spanOf(line, start, start + name.length);
}
