/** The sentences of an article that can stand in its summary, without their datelines. */

import type { Span } from '../analysis.ts';
import { ROLE_NOUNS } from '../language/en/role-nouns.ts';
import { spanOf, type TextBlock } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence of the story; all sentences are kept, since their words weigh, but only some can be chosen. */
export interface Candidate extends Span {
  /** Words and numbers, lower case. */
  words: string[];
  /** Where pronouns stand that nobody named in the sentence before need be meant by: "He", "But she", "Police said he". */
  pronouns: readonly number[];
  /** It opens by pointing at what the sentence before it tells: "It", "This comes after". */
  leans: boolean;
}

const PERSONAL = /^(?:he|she|his|her|they|their)$/;
const SINGULAR = /^(?:he|she|him|his|her)$/;
/** They may stand before a sentence's subject: "But she left". */
const LEADING = /^(?:and|but|so|then|yet)$/;
const POINTING = /^(?:it|its|these|this)$/;
/** "This week" points at nothing. */
const NOW = /^(?:afternoon|autumn|evening|month|morning|season|spring|summer|time|week|weekend|winter|year)$/;
/** A line of its own that is no sentence of the story: a byline, when it was changed, what else to read. */
const LINE =
  /^(?:by\s\p{L}[^.!?]*|(?:(?:last\s)?updated|published)\b[^!?]{0,60}|(?:also\sread|read\s(?:also|more)|click\shere|follow\s@|scroll\sdown)\b.{0,200})$/iu;

const LONGEST_LINE = 250;

/** Where personal pronouns stand that nothing before them in the sentence can be meant by; "they" counts where it opens. */
function openPronouns(tokens: readonly Token[]): number[] {
  const someone = tokens.findIndex(({ lower }) => ROLE_NOUNS.has(lower) && lower !== 'police');
  const before = someone < 0 ? tokens.length : someone;
  const opening = LEADING.test(tokens[0]?.lower ?? '') ? 2 : 1;
  return tokens
    .slice(0, before)
    .flatMap(({ lower, start }, index) => ((index < opening ? PERSONAL : SINGULAR).test(lower) ? [start] : []));
}

function pointsBack(tokens: readonly Token[]): boolean {
  const at = LEADING.test(tokens[0]?.lower ?? '') ? 1 : 0;
  return POINTING.test(tokens[at]?.lower ?? '') && !NOW.test(tokens[at + 1]?.lower ?? '');
}

/** @returns the sentences of the article's paragraphs and lists in order */
export function candidatesOf(blocks: readonly TextBlock[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    for (const { start, end, firstToken, endToken } of block.sentences) {
      if (end <= block.dateline || LINE.test(block.text.slice(start, Math.min(end, start + LONGEST_LINE)).trim()))
        continue;
      const tokens = block.tokens.slice(firstToken, endToken);
      const words = tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower);
      candidates.push({
        ...spanOf(block, start, end),
        words,
        pronouns: openPronouns(tokens),
        leans: pointsBack(tokens),
      });
    }
  }
  return candidates;
}
