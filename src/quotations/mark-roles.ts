/** Finds the characters that may be quotation marks and what it would cost to read each one as opening, closing or none. */

import { CLIPPINGS } from '../language/clippings.ts';

/** A possible quotation mark. Costs are 0 for what the mark looks like and grow with how odd a reading is. */
export interface PossibleMark {
  start: number;
  end: number;
  family: 'double' | 'single';
  open: number;
  close: number;
  none: number;
}

/** Double ones, then single ones: each as it opens, as it closes, and those that do either. */
const DOUBLE = { opening: '“„‟«「｢〝❝', closing: '”»」｣〞〟❞', either: '"＂″' };
const SINGLE = { opening: '‘‚‛‹`『❛', closing: '’›』❜', either: "'′´" };
const DOUBLES = Object.values(DOUBLE).join('');
const ANY_MARK = new RegExp(`[${DOUBLES}${Object.values(SINGLE).join('')}]`);
const MARK = new RegExp(`''|‘‘|’’|\`\`|${ANY_MARK.source}`, 'g');
const IS_DOUBLE = new RegExp(`^(?:..|[${DOUBLES}])$`);
const OPENING = new RegExp(`^[${DOUBLE.opening}${SINGLE.opening}]`);
const CLOSING = new RegExp(`^[${DOUBLE.closing}${SINGLE.closing}]`);
/** East Asian brackets: they stand right beside words, and are nothing but marks. */
const BRACKET = /^[「」｢｣『』〝〞〟]$/;

const GUILLEMET = /^[«»‹›]$/;
const BLANK = /\s/;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const BEFORE_OPENING = /[\s([{\-–—―/:=<>|•*]/u;
const BEFORE_CLOSING = /[\p{L}\p{M}\p{N}.,!?…;)\]}%$€£*\-–—:]/u;
const AFTER_OPENING = /[\p{L}\p{M}\p{N}([{$€£#@…¿¡&+<_*.\-–—]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}\-–—―/…*[(]/u;
const MAY_BE_APOSTROPHE = /^['′´‘‛`’❛❜]$/;
/** Written without spaces, or with endings right behind a mark: '빈손'에. Without apostrophes too. */
const CLOSE_SET = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const MISPLACED = 2;
const WRONG_WAY_ROUND = 3;

/** The nearest character that is no mark, at most a few away: marks stand beside each other where quotations nest. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let looked = 0; looked < 4 && ANY_MARK.test(text[at] ?? ''); looked++) at += step;
  return text[at] ?? ' ';
}

/** Whether the mark is an apostrophe, or stands for the gershayim that abbreviate in Hebrew: צה"ל. */
function isInWord(before: string, family: PossibleMark['family'], after: string): boolean {
  if (family === 'double') return HEBREW.test(before) && HEBREW.test(after);
  return WORD.test(before) && WORD.test(after) && !CLOSE_SET.test(before) && !CLOSE_SET.test(after);
}

/** Whether the word after the mark is one clipped at its front: '90s, 'em, 'til. */
function isClipped(text: string, end: number): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(end, end + 12))?.[0].toLowerCase() ?? '';
  return /^\d\ds?$/.test(word) || CLIPPINGS.has(word);
}

function ignoredSingle(before: string, after: string): number {
  if (WORD.test(after)) return 3;
  if (!WORD.test(before)) return 4;
  // players', goin', 6': an apostrophe or a prime may end a word.
  return /[sSzZxXn\d]/.test(before) ? 0.5 : 2;
}

function ignoredDouble(before: string, after: string): number {
  if (/\d/.test(before)) return 1.5;
  return /\s/.test(before) && /\s/.test(after) ? 2.5 : 5.5;
}

/**
 * @param text one block's text
 * @returns its possible quotation marks in order, without the apostrophes inside words
 */
export function readMarks(text: string): PossibleMark[] {
  const marks: PossibleMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const [characters] = match;
    const start = match.index;
    const end = start + characters.length;
    const family = IS_DOUBLE.test(characters) ? 'double' : 'single';
    const before = neighbour(text, start - 1, -1);
    const after = neighbour(text, end, 1);
    if (isInWord(text[start - 1] ?? '', family, text[end] ?? '')) continue;
    const bracket = BRACKET.test(characters);
    const misplaced = bracket ? 0 : MISPLACED;
    const opens = BEFORE_OPENING.test(before) || CLOSE_SET.test(before);
    const closes = AFTER_CLOSING.test(after) || CLOSE_SET.test(after);
    // « I know » has blanks inside.
    const isGuillemet = GUILLEMET.test(characters);
    const inside = isGuillemet && opens && BLANK.test(after) ? neighbour(text, end + 1, 1) : after;
    const insideEnd = isGuillemet && closes && BLANK.test(before) ? neighbour(text, start - 2, -1) : before;
    let open = (opens ? 0 : misplaced) + (AFTER_OPENING.test(inside) ? 0 : misplaced);
    let close = (BEFORE_CLOSING.test(insideEnd) ? 0 : misplaced) + (closes ? 0 : misplaced);
    // A mark set right against the next word after a full stop or comma: ,"he said.
    if (open && /[.,!?…]/.test(before)) close = Math.min(close, 0.5);
    if (OPENING.test(characters)) close += WRONG_WAY_ROUND;
    if (CLOSING.test(characters)) open += WRONG_WAY_ROUND;
    let none = MAY_BE_APOSTROPHE.test(characters) ? ignoredSingle(before, after) : ignoredDouble(insideEnd, inside);
    if (family === 'single' && isClipped(text, end)) {
      none = 0;
      open += MISPLACED;
    }
    marks.push({ start, end, family, open, close, none });
  }
  return marks;
}
