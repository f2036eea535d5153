/** Tells who signs a quotation: `“...” — Ada Okafor`, behind it or in a block of its own, as below an embedded post. */

import type { TextBlock } from '../text/document.ts';
import type { Frame } from './frames.ts';
import { type Phrase, phraseFrom } from './phrases.ts';

// A name, a trade and a place; longer than this it is a sentence.
const LONGEST = 20;

const DASH = /^[–—―-]$/;

/** @returns index of the dash at the sentence's end that goes before whoever signs the quotation there, or -1 */
export function signatureDash({
  block,
  firstToken,
  endToken,
  quoted,
}: Pick<Frame, 'block' | 'firstToken' | 'endToken' | 'quoted'>): number {
  if (quoted[endToken - 1]) return -1;
  let dash = endToken - 1;
  const floor = Math.max(firstToken, dash - LONGEST);
  while (dash > floor && !quoted[dash] && !DASH.test(block.tokens[dash]!.text)) dash--;
  const signs = dash > 0 && DASH.test(block.tokens[dash]?.text ?? '') && quoted[dash - 1]! > 0 && !quoted[dash];
  return signs ? dash : -1;
}

/** Whether the block is nothing but a signature: `— Ada Okafor (@ada) May 2, 2019`. */
export function isSignature({ tokens }: TextBlock): boolean {
  const name = tokens[1];
  if (!name || tokens.length > LONGEST || !DASH.test(tokens[0]!.text)) return false;
  return name.capital || name.text.startsWith('@');
}

/**
 * @param frames the article's sentences in order
 * @returns for each one that a block right below it signs who that is: for the quotation above the signature, and for
 *   the whole of a block quote
 */
export function signaturesOf(frames: readonly Frame[]): ({ frame: Frame; phrase: Phrase } | null)[] {
  let signature: { frame: Frame; phrase: Phrase } | null = null;
  let below: Frame | null = null;
  const signed = frames.map((): typeof signature => null);
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame: Frame = frames[at]!;
    const dashes = isSignature(frame.block) ? 1 : 0;
    const isSigned = dashes || (frame.block.kind === 'caption' && frame.block.tokens.length <= LONGEST);
    const phrase: Phrase | null = isSigned && frame.firstToken === 0 ? phraseFrom(frame, dashes) : null;
    if (phrase) signature = { frame, phrase };
    else if (signature && below && frame.bare && belongsTo(frame, below, signature.frame)) signed[at] = signature;
    else signature = null;
    below = frame;
  }
  return signed;
}

/** Whether the same signature stands for both sentences. */
function belongsTo({ block }: Frame, below: Frame, signature: Frame): boolean {
  const blocks = below.block.index - block.index;
  if (blocks === 0) return true;
  // The line below a block quote needs no dash.
  if (signature.block.kind === 'caption' && block.kind !== 'blockquote') return false;
  return blocks === 1 && (below === signature || (block.kind === 'blockquote' && below.block.kind === 'blockquote'));
}
