/** Recognises by its words a line that stands among the paragraphs and is not the story: a credit, a label, a plea. */

import { RELATED_LABELS, TOOL_LABELS } from '../language/page-labels.ts';

const AGENCY = '(?:AAP|AFP|ANI|AP|Associated Press|Bloomberg|CNN|DPA|Efe|IANS|PA|PTI|Reuters|TASS|UPI|Xinhua)';

/** An agency alone in its line, "Reuters, AP", "(AP)", or thanks to those who contributed. */
const CREDIT = new RegExp(
  `^[(\\[–—-]?\\s*${AGENCY}(?:\\s*[,/&]\\s*(?:and\\s)?${AGENCY})*\\s*[)\\]]?\\.?$|^.{0,200}\\bcontributed (?:to )?(?:this|the) (?:article|report|story)\\.?\\)?$`,
  'i',
);

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

/** The line of a picture that no caption element holds: "Photo: ...", "... / AFP", "(Getty Images)". */
const PICTURE = new RegExp(
  [
    '(?:^|[\\s([|–—-])(?:file )?(?:photo(?:graph)?s?|image|picture|foto|bild|crédit|credit|courtesy)\\s?(?:credit|by|courtesy of|de|von)?\\s?[:：©/]\\s?\\S(?:[^.]|\\.\\w){0,80}\\)?\\.?$',
    '\\S ©\\s?\\p{L}[^.]{0,60}$',
    `(?:©|/|\\(|\\|)\\s?(?:${AGENCY}|EPA(?:-EFE)?|Getty Images|iStock|Shutterstock)\\)?\\.?$`,
    '^(?:getty images|shutterstock|istock)\\b',
  ].join('|'),
  'iu',
);

/** The page's own pleas and notices. */
const PLEA = new RegExp(
  `^(?:${[
    '(?:sign up|signup) (?:for|to|here)\\b',
    'subscribe(?:\\s(?:to|now|for|here)\\b|$)',
    '(?:please )?(?:follow|like|find) (?:us|me|@|.{1,60} on (?:google news|twitter|facebook|instagram|x|telegram|whatsapp|youtube))\\b',
    'like this (?:story|article)\\?',
    '(?:please )?share (?:this|on)\\b',
    'join (?:the conversation|our (?:newsletter|whatsapp|telegram|channel))\\b',
    'get (?:the latest|breaking|our|more) .{0,40}(?:news|updates|newsletter|stories|inbox)\\b',
    'download (?:the|our) .{0,30}\\bapps?\\b',
    '(?:story|article|post) continues\\b',
    'advertisement -',
    '(?:©|\\(c\\)|copyright)\\s?(?:\\d{4}|by|the)\\b',
    '(?:©|ⓒ|[<[]\\s?copyright\\b).{0,90}$',
    'all rights reserved\\b',
    'get in touch with\\b',
    'for more stories\\b',
    'this (?:article|story) (?:was |has been )?(?:originally|first) (?:appeared|published)\\b',
    '(?:do you )?have (?:a|something) (?:tip|story|news|to (?:say|add))\\b',
    'tell us what\\b',
    'if you (?:enjoyed|liked) this\\b',
    '(?:write|email|e-mail|send) (?:to |an? ?e?-?mail to )?.{1,50} (?:at|to) \\S+@\\S+',
    '(?:contact|reach) .{1,50} at \\S+@\\S+',
    '(?:leave|post|add|write) a (?:comment|reply)\\b',
    '\\d+ (?:comments?|shares?|views?|likes?|min(?:ute)?s? (?:read|ago)|hours? ago)$|tags?\\s?:|0:00\\b|loading\\b',
    '(?:reading time|read time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura)\\b',
    'more (?:ap|reuters) .{1,30}: https?:',
    'follow .{1,80} (?:at|on) (?:https?:|twitter|facebook|instagram)',
  ].join('|')})`,
  'i',
);

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
    /\bby\b|contrib|^.{0,60}$/i.test(bare) &&
    (CREDIT.test(bare) || (/\bby:?\s/.test(bare) && BY_WHOM.test(bare) && /\bby:?\s+\p{Lu}/u.test(bare)))
  )
    return 'credit';
  const isLinked = linked > 0.3 * text.length;
  if (isLinked || !isSentence) {
    if (text.length <= 250 && (beginsRelated(bare.toLowerCase()) || MORE_STORIES.test(bare))) return 'related';
    if (TOOL_LABELS.has(bare.toLowerCase().replace(/\s*[:：]?$/, '')) || ADDRESS.test(bare)) return 'plea';
  }
  if (PLEA.test(bare) || (text.length <= 60 && /\S@\S+\.\S/.test(bare))) return 'plea';
  return text.length <= 300 && PICTURE.test(bare) ? 'picture' : null;
}
