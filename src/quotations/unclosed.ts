/** Says where a quotation without a closing mark ends. */

import { SAYING, SUBJECTS } from '../language/attributions.ts';
import { type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

const ENDS_CLAUSE = /^[,.!?…]$/;
const LONGEST_SUBJECT = 5;

/** Whether an attribution starts at the token: a cue verb, or a pronoun or names and then a cue verb ("he said"). */
function startsAttribution(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < Math.min(at + LONGEST_SUBJECT, tokens.length); index++) {
    const token = tokens[index]!;
    if (SAYING.has(token.lower)) return true;
    if (!token.capital && !SUBJECTS.has(token.lower)) return false;
  }
  return false;
}

/**
 * @param block the block that the quotation stands in
 * @param start offset of its first character
 * @param limit offset that it can't go beyond
 * @returns the offset of its end: before its attribution (`“We’re on it, said Okafor`), else `limit`
 */
export function endOfUnclosed(block: TextBlock, start: number, limit: number): number {
  for (let index = tokenIndexAt(block, start); index < block.tokens.length; index++) {
    const token = block.tokens[index]!;
    if (token.end > limit) break;
    if (ENDS_CLAUSE.test(token.text) && startsAttribution(block.tokens, index + 1)) return token.end;
  }
  return limit;
}
