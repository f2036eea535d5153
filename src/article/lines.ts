/** Recognises by its words a line that stands among the paragraphs and is not the story: a credit, a label, a plea. */

import { AGENCIES as AGENCY, PICTURE_AGENCIES, STOCK } from '../language/agencies.ts';
import { RELATED_LABELS, TOOL_LABELS } from '../language/page-labels.ts';
import {
  ABOUT_PICTURE,
  AND_WITH,
  BY_NAME,
  MORE_STORIES,
  NOTICE,
  PICTURE,
  PLEA,
  PLEAS,
  THANKS,
  WORK_BY,
} from '../language/page-lines.ts';
import { LETTERS } from './letters.ts';

/** An agency alone in its line, "Reuters, AP", "(AP)". */
const AGENCIES = new RegExp(
  `^[(\\[–—-]?\\s*${AGENCY}(?:\\s*[,/&]\\s*(?:${AND_WITH}\\s)?${AGENCY})*\\s*[)\\]]?\\.?$`,
  'i',
);

/** "Reuters, with additional editing by ...", "Reporting by ...; editing by ...". */
const BY_WHOM = new RegExp(`^[([]?\\s*(?:${AND_WITH}\\s)?(?:${AGENCY},?\\s)?${WORK_BY}`, 'i');

const LONGEST_LABEL = Math.max(...[...RELATED_LABELS].map(({ length }) => length));

/** Whether a line in lower case begins with a label for other stories: looked up, since a pattern of them all is slow to make. */
function beginsRelated(line: string): boolean {
  for (let end = Math.min(line.length, LONGEST_LABEL); end > 0; end--)
    if ((end === line.length || /[\s:：.…!?,|>»•–—-]/.test(line.charAt(end))) && RELATED_LABELS.has(line.slice(0, end)))
      return true;
  return false;
}

/** "Ada Lind © Halden Museum". */
const OWNER = new RegExp(`\\S ©\\s?[${LETTERS}][^.]{0,60}$`);

/** "... / AFP", "(Getty Images)". */
const FROM_AGENCY = new RegExp(`(?:©|/|\\(|\\|)\\s?(?:${AGENCY}|${PICTURE_AGENCIES})\\)?\\.?$`, 'i');

/** What says that a line may be one of these; each of the patterns takes the browser a while to make. */
const ABOUT_AGENCY = /[©/(|]\s?[A-Z][\w -]{1,16}\)?\.?$/i;
const isPicture = (line: string): boolean =>
  (ABOUT_PICTURE.test(line) && PICTURE.test(line)) ||
  (line.includes('©') && OWNER.test(line)) ||
  (ABOUT_AGENCY.test(line) && FROM_AGENCY.test(line)) ||
  STOCK.test(line);

function isPlea(line: string): boolean {
  const [said, word = ''] = PLEA.exec(line) ?? [];
  if (said === undefined) return NOTICE.test(line);
  const begin = word.toLowerCase();
  return Object.hasOwn(PLEAS, begin) && new RegExp(`^(?:${PLEAS[begin]})`, 'i').test(line.slice(said.length));
}

/** Nothing but an address. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export type LineKind = 'credit' | 'picture' | 'plea' | 'related';

/**
 * @param text a line of the body
 * @param linked how many of its characters stand in links
 * @returns what it is where it is no part of the story, judged by its words; null for the story's own
 */
export function lineKind(text: string, linked: number): LineKind | null {
  if (text.length > 400) return null;
  const bare = text.replace(/^[\s•*·–—>»▶►●-]+/, '');
  const isSentence = /[^.][.!?…。！？।۔]["”’»）)]?$/.test(bare);
  if (
    bare.length <= 300 &&
    ((bare.length <= 60 && AGENCIES.test(bare)) || THANKS.test(bare) || (BY_NAME.test(bare) && BY_WHOM.test(bare)))
  )
    return 'credit';
  const isLinked = linked > 0.3 * text.length;
  if (isLinked || !isSentence) {
    if (text.length <= 250 && (beginsRelated(bare.toLowerCase()) || MORE_STORIES.test(bare))) return 'related';
    if (TOOL_LABELS.has(bare.toLowerCase().replace(/\s*[:：]?$/, '')) || ADDRESS.test(bare)) return 'plea';
  }
  if (isPlea(bare) || (text.length <= 60 && bare.includes('@') && /\S@\S+\.\S/.test(bare))) return 'plea';
  return text.length <= 300 && isPicture(bare) ? 'picture' : null;
}
