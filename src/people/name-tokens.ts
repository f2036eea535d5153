/** Cuts words where a reading lets a name begin inside them, after an apostrophe: "d’Ada", "l’Union". */

import type { Reading } from '../reading.ts';
import type { TextBlock } from '../text/document.ts';
import { type Token, tokenise } from '../text/tokens.ts';

const APOSTROPHE = /['’]$/;

/** @returns the blocks, with tokens of their own for what stands before and after such an apostrophe */
export function cutAtNames(blocks: readonly TextBlock[], { names }: Pick<Reading, 'names'>): TextBlock[] {
  return blocks.map((block) => {
    const starts = names
      .filter(({ span }) => span.block === block.index && APOSTROPHE.test(block.text.slice(0, span.start)))
      .map(({ span }) => span.start);
    if (starts.length === 0) return block;
    const tokens = block.tokens.flatMap((token) => cut(token, starts));
    let next = 0;
    const sentences = block.sentences.map((sentence) => {
      const firstToken = next;
      while (next < tokens.length && tokens[next]!.start < sentence.end) next++;
      return { ...sentence, firstToken, endToken: next };
    });
    return { ...block, tokens, sentences };
  });
}

function cut(token: Token, starts: readonly number[]): Token[] {
  const at = starts.find((start) => start > token.start && start < token.end);
  if (at === undefined) return [token];
  const parts = [token.text.slice(0, at - token.start), token.text.slice(at - token.start)];
  return parts.flatMap((text, index) =>
    tokenise(text).map((part) => {
      const start = index ? at : token.start;
      return { ...part, start: start + part.start, end: start + part.end };
    }),
  );
}
