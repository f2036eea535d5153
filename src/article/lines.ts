/** Recognises by its words a line that stands among the paragraphs and is not the story: a credit, a label, a plea. */

import { RELATED_LABELS, TOOL_LABELS } from '../language/page-labels.ts';
import { LETTERS } from './letters.ts';

const AGENCY = '(?:AAP|AFP|ANI|AP|Associated Press|Bloomberg|CNN|DPA|Efe|IANS|PA|PTI|Reuters|TASS|UPI|Xinhua)';

/** An agency alone in its line, "Reuters, AP", "(AP)". */
const AGENCIES = new RegExp(`^[(\\[–—-]?\\s*${AGENCY}(?:\\s*[,/&]\\s*(?:and\\s)?${AGENCY})*\\s*[)\\]]?\\.?$`, 'i');

/** Thanks to those who contributed. */
const THANKS = /^.{0,200}\bcontributed (?:to )?(?:this|the) (?:article|report|story)\.?\)?$/i;

/** "Reuters, with additional editing by ...", "Reporting by ...; editing by ...". */
const BY_WHOM = new RegExp(
  `^[([]?\\s*(?:with\\s)?(?:${AGENCY},?\\s)?(?:with\\s)?(?:additional\\s)?(?:reporting|writing|editing|compiled|edited|written|translated)(?:\\s(?:and|&)\\s(?:reporting|writing|editing|edited|additional\\sreporting))?\\s(?:in\\s[a-z ]{2,30}\\s)?by\\b`,
  'i',
);

const LONGEST_LABEL = Math.max(...[...RELATED_LABELS].map(({ length }) => length));

/** Whether a line in lower case begins with a label for other stories: looked up, since a pattern of them all is slow to make. */
function beginsRelated(line: string): boolean {
  for (let end = Math.min(line.length, LONGEST_LABEL); end > 0; end--)
    if ((end === line.length || /[\s:：.…!?,|>»•–—-]/.test(line.charAt(end))) && RELATED_LABELS.has(line.slice(0, end)))
      return true;
  return false;
}

const MORE_STORIES =
  /^(?:more|latest|top|other|popular) (?:\S+ ){0,3}(?:articles|coverage|headlines|news|posts|reading|stories)\b/i;

/** The line of a picture that no caption element holds: "Photo: ...", "(file photo / AFP)". */
const PICTURE =
  /(?:^|[\s([|–—-])(?:file )?(?:photo(?:graph)?s?|image|picture|foto|bild|crédit|credit|courtesy)\s?(?:credit|by|courtesy of|de|von)?\s?[:：©/]\s?\S(?:[^.]|\.\w){0,80}\)?\.?$/i;

/** "Ada Lind © Halden Museum". */
const OWNER = new RegExp(`\\S ©\\s?[${LETTERS}][^.]{0,60}$`);

/** "... / AFP", "(Getty Images)". */
const FROM_AGENCY = new RegExp(
  `(?:©|/|\\(|\\|)\\s?(?:${AGENCY}|EPA(?:-EFE)?|Getty Images|iStock|Shutterstock)\\)?\\.?$`,
  'i',
);

/** What says that a line may be one of these, and their own; each of the patterns takes the browser a while to make. */
const ABOUT_PICTURE = /photo|image|picture|foto|bild|cr[eé]dit|courtesy/i;
const ABOUT_AGENCY = /[©/(|]\s?[A-Z][\w -]{1,16}\)?\.?$/i;
const STOCK = /^(?:getty images|shutterstock|istock)\b/i;

const isPicture = (line: string): boolean =>
  (ABOUT_PICTURE.test(line) && PICTURE.test(line)) ||
  (line.includes('©') && OWNER.test(line)) ||
  (ABOUT_AGENCY.test(line) && FROM_AGENCY.test(line)) ||
  STOCK.test(line);

const FOLLOW =
  '(?:us|me|@|.{1,60} on (?:google news|twitter|facebook|instagram|x|telegram|whatsapp|youtube))\\b|.{1,80} (?:at|on) (?:https?:|twitter|facebook|instagram)';
const CONTINUES = 'continues\\b';
const COMMENT = 'a (?:comment|reply)\\b';
const WRITE = `(?:to |an? ?e?-?mail to )?.{1,50} (?:at|to) \\S+@\\S+|${COMMENT}`;
const CONTACT = '.{1,50} at \\S+@\\S+';
const TIP = '(?:a|something) (?:tip|story|news|to (?:say|add))\\b';

/** How the page's own pleas and notices go on, by their first word: a pattern of them all takes the browser a while to make. */
const PLEAS: Readonly<Record<string, string>> = {
  add: COMMENT,
  advertisement: '-',
  all: 'rights reserved\\b',
  article: CONTINUES,
  contact: CONTACT,
  copyright: '(?:\\d{4}|by|the)\\b',
  do: `you have ${TIP}`,
  download: '(?:the|our) .{0,30}\\bapps?\\b',
  'e-mail': WRITE,
  email: WRITE,
  find: FOLLOW,
  follow: FOLLOW,
  for: 'more stories\\b',
  get: '(?:the latest|breaking|our|more) .{0,40}(?:news|updates|newsletter|stories|inbox)\\b|in touch with\\b',
  have: TIP,
  if: 'you (?:enjoyed|liked) this\\b',
  join: '(?:the conversation|our (?:newsletter|whatsapp|telegram|channel))\\b',
  leave: COMMENT,
  lesezeit: '',
  like: `${FOLLOW}|this (?:story|article)\\?`,
  loading: '',
  more: '(?:ap|reuters) .{1,30}: https?:',
  post: `${CONTINUES}|${COMMENT}`,
  reach: CONTACT,
  read: 'time\\b',
  reading: 'time\\b',
  send: WRITE,
  share: '(?:this|on)\\b',
  sign: 'up (?:for|to|here)\\b',
  signup: '(?:for|to|here)\\b',
  story: CONTINUES,
  subscribe: '(?:to|now|for|here)\\b|$',
  tag: ':',
  tags: ':',
  tell: 'us what\\b',
  temps: 'de lecture\\b',
  tempo: 'de leitura\\b',
  this: '(?:article|story) (?:was |has been )?(?:originally|first) (?:appeared|published)\\b',
  tiempo: 'de lectura\\b',
  write: WRITE,
};

/** Whose the page is, and how much was said or is to be read: "© 2024 The Courier", "12 comments". */
const NOTICE =
  /^(?:(?:©|\(c\))\s?(?:\d{4}|by|the)\b|(?:©|ⓒ|[<[]\s?copyright\b).{0,90}$|\d+ (?:comments?|shares?|views?|likes?|min(?:ute)?s? (?:read|ago)|hours? ago)$|0:00\b)/i;

function isPlea(line: string): boolean {
  const [said, word = ''] = /^(?:please )?([a-z][a-z-]*)\s*/i.exec(line) ?? [];
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
    ((bare.length <= 60 && AGENCIES.test(bare)) ||
      THANKS.test(bare) ||
      (/\bby:?\s/.test(bare) && BY_WHOM.test(bare) && /\bby:?\s+\p{Lu}/u.test(bare)))
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
