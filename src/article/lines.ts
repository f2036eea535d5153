/** Recognises by its words a line that stands among the paragraphs and is not the story: a credit, a label, a plea. */

const AGENCY = '(?:AAP|AFP|ANI|AP|Associated Press|Bloomberg|CNN|DPA|Efe|IANS|PA|PTI|Reuters|TASS|UPI|Xinhua)';

/** "Reuters, with additional editing by ...", "Reporting by ...; editing by ...", "(AP)" alone in its line. */
const CREDIT = new RegExp(
  [
    `^[(\\[–—-]?\\s*${AGENCY}(?:\\s*[,/&]\\s*(?:and\\s)?${AGENCY})*\\s*[)\\]]?\\.?$`,
    `^[(\\[–—-]?\\s*(?:with\\s)?(?:${AGENCY},?\\s)?(?:with\\s)?(?:additional\\s)?(?:reporting|writing|editing|compiled|edited|written|translated)(?:\\s(?:and|&)\\s(?:reporting|writing|editing|edited|additional\\sreporting))?\\s(?:in\\s[\\p{L} ]{2,30}\\s)?by\\b`,
    `^.{0,200}\\bcontributed (?:to )?(?:this|the) (?:article|report|story)\\.?\\)?$`,
  ].join('|'),
  'iu',
);

/** A label before links to other stories. */
const RELATED_LABEL =
  /^(?:also (?:read|see|watch|on)\b|(?:read|see|watch) (?:also|more|next|this)\b|read:|related\b|more (?:from|on|stories|news|coverage|like this)\b|recommended\b|you (?:may|might) (?:also )?like\b|don['’]t miss\b|top stories\b|trending\b|most (?:read|popular)\b|must[- ]read\b|lee (?:también|mas|más)\b|lea también\b|lire aussi\b|à lire\b|leia (?:também|mais)\b|veja (?:também|mais)\b|leggi anche\b|mehr zum thema\b|lesen sie auch\b|lees ook\b|läs (?:också|mer)\b|baca juga\b|читайте также\b|czytaj (?:też|także)\b)/iu;

/** The page's own pleas and notices. */
const PLEA =
  /^(?:sign up (?:for|to)\b|subscribe (?:to|now|for)\b|follow (?:us|me|@|\S+ on (?:twitter|facebook|instagram))\b|like us on\b|share this\b|click here to\b|get (?:the latest|breaking) (?:news|updates)\b|download (?:the|our) .{0,30}\bapp\b|join (?:the conversation|our)\b|(?:story|article) continues (?:below|after)\b|advertisement\b|(?:©|\(c\)|copyright)\s?(?:\d{4}|by|the)\b|all rights reserved\b|this (?:article|story) (?:was )?originally (?:appeared|published)\b|have (?:a (?:tip|story)|you got a)\b)/iu;

export type LineKind = 'credit' | 'related' | 'plea';

/** @returns what a line that is no part of the story is, judged by its words; null for the story's own */
export function lineKind(text: string): LineKind | null {
  if (text.length > 400) return null;
  const bare = text.replace(/^[\s•*·–—-]+/u, '');
  if (bare.length <= 300 && CREDIT.test(bare)) return 'credit';
  if (text.length <= 200 && RELATED_LABEL.test(bare)) return 'related';
  if (text.length <= 250 && PLEA.test(bare)) return 'plea';
  return null;
}
