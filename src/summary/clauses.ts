/** Cuts the clause around a place in a sentence, and tells whether it speaks of the past or of what is to come. */

import type { Span } from '../analysis.ts';
import { CLAUSE_STARTERS } from '../language/en/clause-starters.ts';
import { SPEECH_VERBS } from '../language/en/cue-verbs.ts';
import { IRREGULAR_PAST, PLANNED_WORDS, PRESENT_PLANS } from '../language/en/tenses.ts';
import { words } from '../language/words.ts';
import { sentenceAt, spanOf, type TextBlock, tokenIndexAt } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

export type Tense = 'past' | 'planned' | null;

/** Tokens `first`..`end` of a block. */
interface Piece {
  first: number;
  end: number;
}

/** A clause shorter than this tells nothing without the one before it. */
const SHORTEST = 4;
/** "the Wall Street Journal reported": a speaker's name before the verb is hardly longer than this. */
const LONGEST_SPEAKER = 8;

/** Before a word in "-ed" these make it an adjective: "the flooded valley". */
const BEFORE_ADJECTIVE = words('a an her his its of our the their');
/** "will stay closed", "expected to be finished": so far back a verb group's first word may stand. */
const VERB_GROUP = 3;

function isPast(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  if (IRREGULAR_PAST.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('ed') && !BEFORE_ADJECTIVE.has(tokens[index - 1]?.lower ?? '');
}

function inPlannedGroup(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - VERB_GROUP), index).some(({ lower }) => PLANNED_WORDS.has(lower));
}

/** The tense that one word shows; null when it shows none. */
function tenseOfWord(tokens: readonly Token[], index: number): Tense {
  const token = tokens[index]!;
  // "may have signed": what was, not what will be.
  if (PLANNED_WORDS.has(token.lower)) return tokens[index + 1]?.lower === 'have' ? 'past' : 'planned';
  if (/^(?:is|are|was|were|be)$/.test(token.lower)) {
    if (tokens[index + 1]?.lower === 'to') return 'planned';
    return token.lower.startsWith('w') ? 'past' : null;
  }
  if (isPast(tokens, index)) return inPlannedGroup(tokens, index) ? 'planned' : 'past';
  return PRESENT_PLANS.has(token.lower) && !token.capital ? 'planned' : null;
}

/** Whether an attribution starts after the comma at `index`: ", the paper said". */
function startsAttribution(tokens: readonly Token[], index: number, end: number): boolean {
  for (let next = index + 1; next < Math.min(end, index + 1 + LONGEST_SPEAKER); next++) {
    if (tokens[next]!.text === ',') return false;
    if (SPEECH_VERBS.has(tokens[next]!.lower)) return true;
  }
  return false;
}

function piecesOf(block: TextBlock, first: number, end: number): Piece[] {
  const { tokens } = block;
  const pieces: Piece[] = [];
  let start = first;
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index]!;
    const isBreak = /^[;–—]$/.test(token.text) || (token.text === ',' && startsAttribution(tokens, index, end));
    if (!isBreak && !CLAUSE_STARTERS.has(token.lower)) continue;
    pieces.push({ first: start, end: index });
    start = isBreak ? index + 1 : index;
  }
  pieces.push({ first: start, end });
  return pieces;
}

function hasVerb(block: TextBlock, { first, end }: Piece): boolean {
  for (let index = first; index < end; index++) {
    const { lower } = block.tokens[index]!;
    if (tenseOfWord(block.tokens, index) || lower === 'is' || lower === 'are' || SPEECH_VERBS.has(lower)) return true;
  }
  return false;
}

/** The piece that holds the token, with its neighbour where it cannot stand alone. */
function pieceAt(block: TextBlock, index: number): Piece {
  const sentence = sentenceAt(block, block.tokens[index]?.start ?? 0);
  const whole = { first: sentence?.firstToken ?? 0, end: sentence?.endToken ?? block.tokens.length };
  const pieces = piecesOf(block, whole.first, whole.end);
  let at = pieces.findIndex(({ end }) => index < end);
  if (at < 0) return whole;
  const piece = { ...pieces[at]! };
  while (at > 0 && (piece.end - piece.first < SHORTEST || !hasVerb(block, piece))) piece.first = pieces[--at]!.first;
  return hasVerb(block, piece) ? piece : whole;
}

/**
 * @param start offset of a date in the block's text
 * @param end where the date ends
 * @returns the clause that holds it, without marks at its ends, and its tense by the verb nearest before the date,
 *   or else after it; null where no verb tells
 */
export function clauseAt(block: TextBlock, start: number, end: number): { clause: Span; tense: Tense } {
  const { tokens } = block;
  const date = tokenIndexAt(block, start);
  const piece = pieceAt(block, date);
  let tense: Tense = null;
  for (let index = date - 1; index >= piece.first && !tense; index--) tense = tenseOfWord(tokens, index);
  for (let index = tokenIndexAt(block, end - 1) + 1; index < piece.end && !tense; index++) {
    tense = tenseOfWord(tokens, index);
  }
  const from = tokens[piece.first]?.start ?? 0;
  const to = tokens[piece.end - 1]?.end ?? block.text.length;
  const text = block.text.slice(from, to);
  const head = text.length - text.replace(/^[\s,;:–—]+/, '').length;
  return { clause: spanOf(block, from + head, from + text.replace(/[\s,;:.!?…–—]{0,9}$/, '').length), tense };
}
