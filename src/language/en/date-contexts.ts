/** Tells English dates from what looks like one, by the words on either side: "from April Dale", "the Sunday Times". */

import { anyOf } from '../date-forms.ts';
import type { Found } from '../language.ts';
import { AMBIGUOUS_MONTHS, DAYS_OF_EVENTS, MONTHS, WEEKDAY_NAMES } from './calendar.ts';
import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './function-words.ts';

const CLOSED_CLASSES: ReadonlySet<string> = new Set([
  ...['and', 'or', 'to'],
  ...AUXILIARIES,
  ...CLAUSE_WORDS,
  ...DETERMINERS,
  ...OBJECT_PRONOUNS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
]);

/** "the attacks of Sept. 11", but not "the night of Sept. 11" */
const OF_EVENT = /(?<!\b(?:afternoon|as|day|evening|hours|morning|night|week))\sof\s$/i;
/** Before a noun with such a day: "on Jan. 6 crowds came" is none. */
const BEFORE_NOUN = /(?:\b(?:about|against|for|over|the)|['’]s|[.!?”"]|^)\s?$/i;

/** Whether the day is part of a noun. */
export function namesEvent({ before, after, words }: Found): boolean {
  if (OF_EVENT.test(before)) return true;
  const next = /^\s(\p{L}[\p{L}-]*)/u.exec(after)?.[1]?.toLowerCase();
  if (!next || CLOSED_CLASSES.has(next)) return false;
  return BEFORE_NOUN.test(before) || words.startsWith('the ');
}

const EVENT =
  /^(?:,?\s(?:\p{Lu}\p{L}+\s)?(?:attacks?|attackers|hijack\p{L}*|insurrection|massacre|raid|riot\p{L}*|terror\p{L}*)(?!\p{L}))/u;
const EVENT_BEFORE = /\b(?:attacks?|hijackings|insurrection|massacre|raid|riots?)\s(?:of|on)\s$/i;

/** The year of "the Sept. 11 attacks", "the attacks of September 11". */
export function yearOfEvent({ parts: { month, day, year, ofYear }, before, after }: Found): number | null {
  if (year || ofYear || !(EVENT.test(after) || EVENT_BEFORE.test(before))) return null;
  const key = `${MONTHS[month?.toLowerCase() ?? ''] ?? ''}-${Number(day)}`;
  return DAYS_OF_EVENTS[key] ?? null;
}

// "Ada August" is somebody, "Norway’s August output" is the month’s.
const TITLED = /(?:\p{Lu}[\p{L}.’']*(?<!['’]s)|\b(?:Mrs?|Ms|Dr))\s$/u;
const MONTH_CUE =
  /\b(?:after|and|around|as of|before|between|by|during|ended|ending|following|for|from|in|into|last|late|early|mid|month|next|of|on|or|since|starting|than|the|this|through|throughout|till|to|until|for|its|week)[\s-]$/i;
/** Before a first name as before a month: "from April Dale". */
const NAME_CUE = /\b(?:after|and|by|for|from|of|than|to)\s$/i;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
/** "April to September" */
const MONTH_AFTER = new RegExp(String.raw`^\s?(?:and|or|to|until|through|[-–])\s?(?:${anyOf(MONTHS)})(?!\p{L})`, 'u');

/** "every May" */
export const REPEATED = /\b(?:each|every)\s$/i;

/** Whether "May" or "March" is a month here. */
export function isMonth({ parts: { month, year, ofYear, which }, before, after, words }: Found): boolean {
  if (REPEATED.test(before)) return false;
  const isAmbiguous = AMBIGUOUS_MONTHS.has(month!.toLowerCase());
  if (isAmbiguous && NAME_CUE.test(before) && NAME_AFTER.test(after)) return false;
  if (year || ofYear || which || MONTH_CUE.test(before) || /^[\p{Ll}\d]/u.test(words)) return true;
  return MONTH_AFTER.test(after) || (!isAmbiguous && !TITLED.test(before));
}

/** Whether a weekday stands for a day, and is no part of a name as in "Black Friday" or "the Sunday Times". */
export function isDay(found: Found): boolean {
  const before = /([\p{L}’']+)\s+$/u.exec(found.before)?.[1];
  if (before === 'a' || (before && WEEKDAY_NAMES.has(before.toLowerCase()))) return false;
  return before?.toLowerCase() !== 'the' || !/^\s\p{Lu}\p{Ll}/u.test(found.after);
}

/** "today" that means these days: "still today", "Today, such ships are rare". */
const NOWADAYS = /\b(?:even|like|of|still|than)\s$/i;

export function isNearDay({ words, before, after }: Found): boolean {
  return !/^today$/i.test(words) || !(NOWADAYS.test(before) || (words === 'Today' && after.startsWith(',')));
}

/** "before Christmas" is a day, "Christmas cards" are none. */
const TIME_CUE = /\b(?:after|around|at|before|between|by|during|for|from|of|on|over|since|till|until)\s$/i;

export function isHoliday({ parts: { which }, before }: Found): boolean {
  return (which !== undefined && which !== 'the') || TIME_CUE.test(before);
}

/** "in the fall" is a season, "the fall of the wall" is none. */
const SEASON_CUE = /\b(?:by|during|in|late in|since|until)\s$/i;

export function isSeason({ parts: { which, year }, before }: Found): boolean {
  if (year || /^(?:last|this|next)$/i.test(which ?? '')) return true;
  return which !== undefined && SEASON_CUE.test(before);
}

/** The last quarter is a part of a year only where the year is told, and so is the half of something else. */
export function isPartOfYear({ parts, after }: Found): boolean {
  const { ordinal, year, ofYear, yearBefore } = parts;
  return Boolean(year ?? ofYear ?? yearBefore) || !(/^(?:final|last)$/i.test(ordinal!) || /^\sof\s/.test(after));
}

/** What must stand before a bare year for it to be one. */
const YEAR_CUE =
  /(?:\b(?:after|around|before|between|by|circa|class of|dating (?:back )?to|due|during|early|fiscal|fiscal year|for|from|compared (?:to|with)|in|in about|into|its|late|mid|of|our|since|than|the|their|through|till|until|year,?|and|(?:earlier|early|late|later|soon|sooner) (?:as|than))|['’]s|\()[\s-]?$/i;
const RANGE_CUE = /\b(?:1\d{3}|20\d\d)(?:\s?[-–—/]\s?|\s(?:and|to|or|until|through)\s|,\s)$/;
const COUNTED_AFTER =
  /^\s(?:dollars|editions?|euros|feet|hours|jobs|kilomet|km|lives|men|metres|meters|miles|models?|people|pounds|seats|soldiers|tons|tonnes|troops|votes|women|yards)/;

/** "1909 Mill Drive" */
const ADDRESS_AFTER = /^\s(?:\p{Lu}\p{L}*\.?\s){1,2}(?:Ave|Avenue|Blvd|Drive|Lane|Rd|Road|St|Street)(?!\p{L})/u;
/** "a 2018 survey" tells when, "a 2018 pickup" does not. */
const DATED_BEFORE = /\b(?:[Aa]n?|on|[Tt]he)\s(?:\p{Ll}+\s)?$/u;
const DATED_AFTER =
  /^\s(?:\p{Ll}+\s)?(?:agreement|analysis|article|audit|case|deal|interview|law|lawsuit|levels?|memo|paper|poll|report|ruling|speech|study|survey|targets?|treaty|trial|vote)(?!\p{L})/u;

/** A sentence's last word: "the plaque dates 1955.", "won the prize 1993." */
const LAST_BEFORE =
  /(?<!\b(?:about|almost|exactly|least|nearly|no|nos|number|of|only|over|page|room|some|to|under|was|were))\s$/i;
const LAST_AFTER = /^[”"’)]?(?:\.(?:\s|$)|$)/u;
/** "The firm, founded 1921, closed." */
const PARTICIPLE_BEFORE = /(?:\p{Ll}ed|born|built)\s$/u;
const PART_AFTER = /^[,;)]/u;
const MODERN = /^(?:19|20)\d\d$/;

export function isYear({ before, after, words }: Found): boolean {
  if (COUNTED_AFTER.test(after) || ADDRESS_AFTER.test(after)) return false;
  if (/^\D/.test(words) || YEAR_CUE.test(before) || RANGE_CUE.test(before)) return true;
  if (MODERN.test(words) && LAST_AFTER.test(after) && LAST_BEFORE.test(before)) return true;
  if (MODERN.test(words) && PART_AFTER.test(after) && PARTICIPLE_BEFORE.test(before)) return true;
  return DATED_BEFORE.test(before) && DATED_AFTER.test(after);
}
