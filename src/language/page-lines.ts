/** Lines that news sites print among the paragraphs and that are not the story: thanks, credits of pictures, pleas, notices. */

/** Thanks to those who contributed. */
export const THANKS = /^.{0,200}\bcontributed (?:to )?(?:this|the) (?:article|report|story)\.?\)?$/i;

/** Before the name of who did a part of the work: "with additional reporting by". A part of a pattern. */
export const WORK_BY =
  '(?:with\\s)?(?:additional\\s)?(?:reporting|writing|editing|compiled|edited|written|translated)(?:\\s(?:and|&)\\s(?:reporting|writing|editing|edited|additional\\sreporting))?\\s(?:in\\s[a-z ]{2,30}\\s)?by\\b';
/** Joins agencies, and what they were helped with. */
export const AND_WITH = '(?:and|with)';
/** In a line as both above there is a name behind it. */
export const BY_NAME = /\bby:?\s+\p{Lu}/u;

export const MORE_STORIES =
  /^(?:more|latest|top|other|popular) (?:\S+ ){0,3}(?:articles|coverage|headlines|news|posts|reading|stories)\b/i;

/** The line of a picture that no caption element holds: "Photo: ...", "(file photo / AFP)". */
export const PICTURE =
  /(?:^|[\s([|–—-])(?:file )?(?:photo(?:graph)?s?|image|picture|foto|bild|crédit|credit|courtesy)\s?(?:credit|by|courtesy of|de|von)?\s?[:：©/]\s?\S(?:[^.]|\.\w){0,80}\)?\.?$/i;

/** Says that a line may be one about a picture: the pattern above takes the browser a while to make. */
export const ABOUT_PICTURE = /photo|image|picture|foto|bild|cr[eé]dit|courtesy/i;

const FOLLOW =
  '(?:us|me|@|.{1,60} on (?:google news|twitter|facebook|instagram|x|telegram|whatsapp|youtube))\\b|.{1,80} (?:at|on) (?:https?:|twitter|facebook|instagram)';
const CONTINUES = 'continues\\b';
const COMMENT = 'a (?:comment|reply)\\b';
const WRITE = `(?:to |an? ?e?-?mail to )?.{1,50} (?:at|to) \\S+@\\S+|${COMMENT}`;
const CONTACT = '.{1,50} at \\S+@\\S+';
const TIP = '(?:a|something) (?:tip|story|news|to (?:say|add))\\b';

/** How the page's own pleas and notices go on, by their first word: a pattern of them all takes the browser a while to make. */
export const PLEAS: Readonly<Record<string, string>> = {
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
export const NOTICE =
  /^(?:(?:©|\(c\))\s?(?:\d{4}|by|the)\b|(?:©|ⓒ|[<[]\s?copyright\b).{0,90}$|\d+ (?:comments?|shares?|views?|likes?|min(?:ute)?s? (?:read|ago)|hours? ago)$|0:00\b)/i;

/** The word that such a plea begins with. */
export const PLEA = /^(?:please )?([a-z][a-z-]*)\s*/i;
