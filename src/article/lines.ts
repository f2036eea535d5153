/** Recognises by its words a line that stands among the paragraphs and is not the story: a credit, a label, a plea. */

const AGENCY = '(?:AAP|AFP|ANI|AP|Associated Press|Bloomberg|CNN|DPA|Efe|IANS|PA|PTI|Reuters|TASS|UPI|Xinhua)';

/** "Reuters, with additional editing by ...", "Reporting by ...; editing by ...", "(AP)" alone in its line. */
const CREDIT = new RegExp(
  [
    `^[(\\[–—-]?\\s*${AGENCY}(?:\\s*[,/&]\\s*(?:and\\s)?${AGENCY})*\\s*[)\\]]?\\.?$`,
    `^[(\\[–—-]?\\s*(?:with\\s)?(?:${AGENCY},?\\s)?(?:with\\s)?(?:additional\\s)?(?:reporting|writing|editing|compiled|edited|written|translated)(?:\\s(?:and|&)\\s(?:reporting|writing|editing|edited|additional\\sreporting))?\\s(?:in\\s[a-z ]{2,30}\\s)?by\\b`,
    `^.{0,200}\\bcontributed (?:to )?(?:this|the) (?:article|report|story)\\.?\\)?$`,
  ].join('|'),
  'i',
);

/** A label before links to other stories. */
const RELATED_LABEL =
  /^(?:also (?:read|see|watch|on)\b|(?:read|see|watch) (?:also|more|next|this)\b|read:|related\b|more (?:from|on|like this)\b|more (?:\S+ ){0,3}(?:stories|news|coverage|articles|headlines)\b|(?:latest|top|other|popular) (?:stories|news|articles|posts)\b|recommended\b|you (?:may|might) (?:also )?like\b|don['’]t miss\b|top stories\b|trending\b|most (?:read|popular)\b|must[- ]read\b|lee (?:también|mas|más)\b|lea también\b|lire aussi\b|à lire\b|leia (?:também|mais)\b|você (?:pode|também)\b|te puede interesar\b|(?:noticias|artículos) relacionad[ao]s\b|notícias relacionadas\b|à lire aussi\b|sur le même (?:sujet|thème)\b|veja (?:também|mais)\b|leggi anche\b|mehr zum thema\b|lesen sie auch\b|lees ook\b|läs (?:också|mer)\b|baca juga\b|читайте также\b|czytaj (?:też|także)\b)/i;

/** The page's own pleas and notices. */
const PLEA = new RegExp(
  `^(?:${[
    '(?:sign up|signup) (?:for|to|here)\\b',
    'subscribe(?:\\s(?:to|now|for|here)\\b|$)',
    '(?:please )?(?:follow|like|find) (?:us|me|@|.{1,60} on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube))\\b',
    'like this (?:story|article)\\?',
    '(?:please )?share (?:this|on)\\b',
    'join (?:the conversation|our (?:newsletter|whatsapp|telegram|channel))\\b',
    'get (?:the latest|breaking|our|more) .{0,40}(?:news|updates|newsletter|stories|inbox)\\b',
    'download (?:the|our) .{0,30}\\bapps?\\b',
    '(?:story|article|post) continues (?:below|after)\\b',
    '(?:story|article) continues\\b',
    'adverti?s?e?m?e?n?t?s?(?: -|$)',
    'publicidade?$|anzeige$|werbung$|publicité$|pubblicità$|реклама$|iklan$',
    '(?:©|\\(c\\)|copyright)\\s?(?:\\d{4}|by|the)\\b',
    'all rights reserved\\b',
    'this (?:article|story) (?:was |has been )?(?:originally|first) (?:appeared|published)\\b',
    'have (?:a|something) (?:tip|story|news|to (?:say|add))\\b',
    'tell us what\\b',
    'if you (?:enjoyed|liked) this\\b',
    '(?:write|email|e-mail|send) (?:to |an? ?e?-?mail to )?.{1,50} (?:at|to) \\S+@\\S+',
    '(?:contact|reach) .{1,50} at \\S+@\\S+',
    '(?:leave|post|add|write) a (?:comment|reply)\\b',
    '(?:\\d+ )?comments?$|text size$|topics?:?$|tags?:|share$|print$|video$|photos?$|read more$|loading\\b',
    '(?:reading time|read time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura)\\b',
    'more (?:ap|reuters) .{1,30}: https?:',
    'follow .{1,80} (?:at|on) (?:https?:|twitter|facebook|instagram)',
  ].join('|')})`,
  'i',
);

/** Nothing but an address. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

export type LineKind = 'credit' | 'related' | 'plea';

/** @returns what a line that is no part of the story is, judged by its words; null for the story's own */
export function lineKind(text: string): LineKind | null {
  if (text.length > 400) return null;
  const bare = text.replace(/^[\s•*·–—-]+/u, '');
  if (bare.length <= 300 && CREDIT.test(bare)) return 'credit';
  if (text.length <= 200 && RELATED_LABEL.test(bare)) return 'related';
  if (text.length <= 300 && (PLEA.test(bare) || ADDRESS.test(bare))) return 'plea';
  return null;
}
