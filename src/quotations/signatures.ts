/** Tells who signs a quotation: `“...” — Ada Okafor`, behind it or in a block of its own, as below an embedded post. */

import type { TextBlock } from '../text/document.ts';
import type { Frame } from './frames.ts';
import { isFiniteVerb, type Phrase, phraseFrom } from './phrases.ts';

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

// What is quoted above a signature ends like a sentence or with its mark.
const ENDS = /[.!?…"”’»]$/;
const MARK = /["“”„«»]/;

/**
 * @param blocks the article's blocks
 * @param block one of them
 * @returns whether it is nothing but a signature: `— Ada Okafor (@ada) May 2, 2019`, or below what is quoted in a block
 *   of its own, as under a pull quote, `Ada Okafor, chief economist at Halden Bank`
 */
export function isSignature(blocks: readonly TextBlock[], block: TextBlock): boolean {
  const [first, second] = block.tokens;
  if (!first || block.tokens.length > LONGEST) return false;
  if (DASH.test(first.text)) return second !== undefined && (second.capital || second.text.startsWith('@'));
  if (!isNameLine(block)) return false;
  const above = blocks[block.index - 1];
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
  return (first.capital || first.kind === 'number') && !tokens.some(isFiniteVerb);
}

/** The signer’s phrase in a block that is a signature. */
function signerOf(blocks: readonly TextBlock[], frame: Frame): Phrase | null {
  const { block, firstToken } = frame;
  if (firstToken !== 0 || !isSignature(blocks, block)) return null;
  return phraseFrom(frame, DASH.test(block.tokens[0]!.text) ? 1 : 0);
}

/**
 * @param frames the article's sentences in order
 * @returns for each one that a block right below it signs who that is: for the quotation above the signature, and for
 *   the whole of a block quote
 */
export function signaturesOf(frames: readonly Frame[]): ({ frame: Frame; phrase: Phrase } | null)[] {
  const blocks: TextBlock[] = [];
  for (const { block } of frames) blocks[block.index] = block;
  let signature: { frame: Frame; phrase: Phrase } | null = null;
  let below: Frame | null = null;
  const signed = frames.map((): typeof signature => null);
  for (let at = frames.length - 1; at >= 0; at--) {
    const frame: Frame = frames[at]!;
    const phrase = signerOf(blocks, frame);
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
