/** Cuts words where a reading lets a name begin inside them, after an apostrophe: "d’Ada", "l’Union". */

import type { Span } from '../analysis.ts';
import type { Reading } from '../reading.ts';
import { byBlock } from '../text/by-block.ts';
import type { TextBlock } from '../text/document.ts';
import { type Token, tokenise } from '../text/tokens.ts';

const APOSTROPHE = /['’]$/;

/** @returns the blocks, with tokens of their own for what stands before and after such an apostrophe */
export function cutAtNames(blocks: readonly TextBlock[], { names }: Pick<Reading, 'names'>): TextBlock[] {
  const namesIn = byBlock(names.map(({ span }) => span));
  return blocks.map((block) => {
    const isCut = ({ start }: Span) => APOSTROPHE.test(block.text.charAt(start - 1));
    if (!namesIn(block.index).some(isCut)) return block;
    const tokens = block.tokens.flatMap((token) =>
      cut(token, namesIn(block.index, token.start + 1, token.end).find(isCut)?.start),
    );
    let next = 0;
    const sentences = block.sentences.map((sentence) => {
      const firstToken = next;
      while (next < tokens.length && tokens[next]!.start < sentence.end) next++;
      return { ...sentence, firstToken, endToken: next };
    });
    return { ...block, tokens, sentences };
  });
}

function cut(token: Token, at: number | undefined): Token[] {
  if (at === undefined) return [token];
  const parts = [token.text.slice(0, at - token.start), token.text.slice(at - token.start)];
  return parts.flatMap((text, index) =>
    tokenise(text).map((part) => {
      const start = index ? at : token.start;
      return { ...part, start: start + part.start, end: start + part.end };
    }),
  );
}
