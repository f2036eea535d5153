/** The ways in which English news names dates. */

import { anyCase, anyOf, NUMERIC_FORMS, notAfter, whole, YEAR } from '../date-forms.ts';
import type { DateForm } from '../language.ts';
import {
  BARE_HOLIDAYS,
  DECADES,
  FIXED_HOLIDAYS,
  MONTHS,
  NEAR_DAYS,
  NUMBERS,
  ORDINALS,
  QUARTERS,
  SEASONS,
  STARTING_ORDINALS,
  WEEKDAYS,
} from './calendar.ts';
import { isDay, isHoliday, isMonth, isNearDay, isPartOfYear, isSeason, isYear, REPEATED } from './date-contexts.ts';

const MONTH = String.raw`(?<month>${anyOf(MONTHS)})(?!\p{L})(?:(?<=\b\p{Lu}\p{Ll}{2,3})(?<!May|June|July)\.)?`;
const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})`;
const SEASON = `(?<season>${anyCase(SEASONS)})`;
const NUMBER = String.raw`(?<count>(?:${anyCase(NUMBERS)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|\d{1,3})(?<half>\sand\sa\shalf)?`;
const UNIT = '(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?';
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d)`;
const NTH = anyCase(ORDINALS);
const WHICH = '(?<which>last|this|next|the|previous|coming|past)';
const OF_YEAR = String.raw`(?:,?\s(?:of\s|in\s)?(?:${YEAR}|(?<ofYear>last|this|next|the)\syear))`;
/** "early", "later", "the end of": they narrow a date without changing its value. */
const NARROWED = String.raw`(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater|[Mm]id)[\s-](?:in\s)?|(?:the\s)?(?:end|beginning|start|middle)\sof\s)`;
const PART_OF_DAY = String.raw`(?:\s(?:morning|afternoon|evening|night))?`;
const WEEKDAY_BEFORE = String.raw`(?:${WEEKDAY}${PART_OF_DAY},?\s)?`;
const WEEKDAY_AFTER_LATE = String.raw`(?:(?:[Ee]arly|[Ll]ate)(?:\son)?\s)?`;

/** "the second title in three weeks" is a length of time. */
const COUNTED_WITHIN =
  /(?:\b(?:first|second|third|fourth|fifth|sixth|last|only|once|twice|times?|\d+(?:st|nd|rd|th)|worst)|est)\s(?:\p{L}+\s){0,2}$/u;

export const DATE_FORMS: readonly DateForm[] = [
  ...NUMERIC_FORMS,
  { says: 'numbers', form: whole('(?<monthNumber>9)/(?<day>11)(?!/)'), given: { year: '2001' } },
  { says: 'numbers', form: whole('(?<day>26)/(?<monthNumber>11)(?!/)'), given: { year: '2008' } },
  {
    says: 'day',
    form: whole(String.raw`(?:${WHICH}\s)?${WEEKDAY_BEFORE}${MONTH}\s${DAY}(?:[-–]\d{1,2})?${OF_YEAR}?`),
    where: notAfter(REPEATED),
  },
  {
    says: 'day',
    form: whole(String.raw`${WEEKDAY_BEFORE}(?:the\s)?${DAY}(?:[-–]\d{1,2})?\s(?:of\s)?${MONTH}${OF_YEAR}?`),
    where: notAfter(REPEATED),
  },
  {
    // "from August 24 to 26"; what is counted ("and 26 people") is no day.
    says: 'day',
    form: whole(
      String.raw`(?<=${MONTH}\s[0-3]?\d(?:st|nd|rd|th)?\s(?:and|or|through|to|until)\s)(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,\s${YEAR})?(?=[.,;:!?)”"](?!\d)|$|\s(?:and|at|for|in|of|on|to|with)\s)`,
    ),
  },
  {
    // "from 22 to 31 August"
    says: 'day',
    form: whole(
      String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?=\s(?:and|or|through|to|until)\s(?:the\s)?[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}${OF_YEAR}?(?!\p{L}))`,
    ),
  },
  {
    says: 'day',
    form: whole(String.raw`the\s(?<ordinal>${Object.keys(STARTING_ORDINALS).join('|')})\sof\s${MONTH}${OF_YEAR}?`),
  },
  {
    says: 'week-of',
    form: whole(
      String.raw`the\sweek\s(?:of|beginning|starting)\s(?:${DAY}\s${MONTH}|(?<month2>${anyOf(MONTHS)})\.?\s(?<day2>[0-3]?\d))`,
    ),
  },
  {
    // "crude for July delivery"
    says: 'month',
    form: whole(String.raw`(?<=\bfor\s)${MONTH}(?=\s(?:delivery|settlement))`),
    given: { which: 'coming' },
  },
  { says: 'month', form: whole(String.raw`${NARROWED}?(?:${WHICH}\s)?${MONTH}${OF_YEAR}?`), where: isMonth },
  {
    says: 'part-from-other',
    form: whole(
      String.raw`(?:(?<step>[Tt]hat)|[Tt]he\s(?<step2>following|next|preceding|previous))\s(?:(?<month>${anyOf(MONTHS)})|${SEASON})(?!\s\d)`,
    ),
  },
  {
    says: 'weekday',
    form: whole(
      String.raw`${WEEKDAY_AFTER_LATE}(?:(?<which>last|this|next|this\scoming|this\spast)\s)?${WEEKDAY}(?:(?<week>\sweek)|${PART_OF_DAY})`,
    ),
    where: isDay,
  },
  { says: 'weekday-after', form: whole(String.raw`[Tt]he\s(?:following|next)\s${WEEKDAY}${PART_OF_DAY}`) },
  {
    // "for a week on Monday" begins then.
    says: 'weeks-from-weekday',
    form: whole(
      String.raw`(?<!\bfor\s)${NUMBER}\s(?<unit>week|fortnight)s?\s(?:(?<step>ago|from)(?:\son)?|on|(?<which>last|next))\s${WEEKDAY}`,
    ),
  },
  {
    says: 'weeks-from-day',
    form: whole(String.raw`(?<!\bfor\s)${NUMBER}\s(?<unit>week|fortnight)s?\s(?:from\s)?(?<nearDay>today|tomorrow)`),
  },
  {
    says: 'weekday-and-day',
    form: whole(
      String.raw`(?<weekday>[FMSTW]\p{Ll}{2,8})(?:${PART_OF_DAY}|\.),?\s(?:the\s)?(?<day>[0-3]?\d)(?:st|nd|rd|th)`,
    ),
  },
  {
    says: 'nth-weekday',
    form: whole(String.raw`the\s(?<ordinal>${NTH})\s${WEEKDAY}\s(?:in|of)\s${MONTH}${OF_YEAR}?`),
  },
  {
    says: 'day-of-month',
    form: whole(
      String.raw`(?<=\b(?:[Oo]n|by|from|since|till|to|until)\s)the\s(?<day>[0-3]?\d)(?:st|nd|rd|th)(?=[.,;:!?)”"]|$|\s(?:and|at|or|to|until)\s|\sof\sth(?:e|is)\smonth)`,
    ),
  },
  {
    // "the 1800s" are more often the century.
    says: 'decade',
    form: whole(
      String.raw`(?:[Tt]he\s)?(?:(?:early|mid|middle|late|later)[\s-](?:the\s)?)?(?<decade>1\d[1-9]|20\d)0['’]?s`,
    ),
  },
  {
    // "her late 20s" is an age, "in the low 40s" a temperature.
    says: 'decade',
    form: whole(String.raw`the\s(?:(?:early|mid|late)[\s-]['’]?|['’])(?<short>[2-9])0s`),
  },
  {
    // "highs in the seventies"
    says: 'decade',
    form: whole(String.raw`the\s(?:(?:early|mid|late)[\s-])?(?<decadeWord>${anyCase(DECADES)})`),
    where: notAfter(/\b(?:highs|lows|temperatures)\s(?:\p{L}+\s)?$/u),
  },
  { says: 'year', form: whole(String.raw`(?<=\b(?:by|class of|in|of|since|until)\s)['’](?<year>\d\d)`) },
  { says: 'holiday', form: whole(`(?:${WHICH} )?(?<holiday>${anyOf(FIXED_HOLIDAYS)})${OF_YEAR}?`) },
  {
    says: 'holiday',
    form: whole(`(?:${WHICH} )?(?<holiday>${anyOf(BARE_HOLIDAYS)})(?! \\p{Lu})${OF_YEAR}?`),
    where: isHoliday,
  },
  { says: 'near-day', form: whole(`(?<nearDay>${anyCase(NEAR_DAYS)})${PART_OF_DAY}`), where: isNearDay },
  {
    says: 'shift',
    form: whole(
      String.raw`${NARROWED}?(?<!\b[Tt]he\s)(?<which>[Ll]ast|[Tt]his|[Nn]ext|the\scurrent)\s(?<unit>week|month|year)(?![-‑]\p{L})`,
    ),
  },
  {
    says: 'shift',
    form: whole(String.raw`year[\s-]end|(?:the\s)?year['’]s\send`),
    given: { unit: 'year', which: 'this' },
  },
  {
    says: 'shift',
    form: whole(String.raw`the\s(?:end|beginning|start|middle|remainder|rest)\sof\sthe\s(?<unit>week|month|year)`),
    given: { which: 'this' },
  },
  {
    says: 'shift',
    form: whole(String.raw`(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater)\sin\sthe\s(?<unit>week|month|year)`),
    given: { which: 'this' },
  },
  {
    // "ended the week higher", "up 2% for the year"; "for the year ended in June" is another.
    says: 'shift',
    form: whole(
      String.raw`(?<=\b(?:[Ff]or|began|begun|closed|ended|ending|finished|started)\s)the\s(?<unit>week|month|year)(?=[.,;:!?)”"]|$|\s(?:after|and|as|at|by|down|higher|in|lower|on|so|to\sdate|up|with)\s)`,
    ),
    given: { which: 'this' },
  },
  { says: 'ago', form: whole(String.raw`${NUMBER}\s${UNIT}(?<halfAfter>\sand\sa\shalf)?\sago`) },
  {
    says: 'shift',
    form: whole(String.raw`(?:the\s)?year[-‑](?:earlier|ago)`),
    given: { unit: 'year', which: 'last' },
  },
  { says: 'from-other', form: whole(String.raw`${NUMBER}\s${UNIT}\s(?<step>earlier|later)(?!\sthan)`) },
  {
    says: 'same-last-year',
    form: whole(
      String.raw`the\s(?:(?:comparable|corresponding|equivalent|same)\s(?:period|(?<part>quarter|half)|(?<unit>month))(?:\s(?:in|of))?\s(?:last\syear|a\syear\s(?:ago|before|earlier)|the\s(?:previous|prior)\syear)|(?:year-ago|year-earlier)\s(?:period|quarter))`,
    ),
  },
  {
    // "over the next year" is a length of time.
    says: 'from-other',
    form: whole(
      String.raw`[Tt]he\s(?<step>following|next|preceding|previous|prior|(?:very\s)?same)\s(?:(?<unit>day|week|month|year)|morning|afternoon|evening|night)(?![-‑]\p{L})`,
    ),
    where: notAfter(/\b(?:for|over|within)\s$/i),
  },
  {
    says: 'from-other',
    form: whole(
      String.raw`(?<step>[Tt]hat(?:\ssame)?)\s(?:(?<unit>day|week|month|year)|morning|afternoon|evening|night)(?![-‑]\p{L})`,
    ),
  },
  {
    says: 'from-other',
    form: whole(String.raw`[Tt]he\s(?<unit>day|week|month|year)\s(?<step>after|before)(?=[.,;:!?)”"]|$)`),
  },
  {
    says: 'ahead',
    form: whole(String.raw`[Ii]n\s${NUMBER}\s${UNIT}(?:['’]?\stime)?`),
    where: notAfter(COUNTED_WITHIN),
  },
  { says: 'weekend', form: whole(String.raw`(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he)\sweekend`) },
  {
    says: 'part',
    form: whole(
      String.raw`${NARROWED}?(?:(?:(?<yearBefore>[Ll]ast|[Tt]his|[Nn]ext)\syear['’]s|[Tt]he|its)\s)?(?:fiscal[\s-])?(?<ordinal>${NTH})[\s-](?<part>quarter|half)${OF_YEAR}?`,
    ),
    where: isPartOfYear,
  },
  {
    says: 'part',
    form: whole(String.raw`(?:[Tt]he\s)?${YEAR}(?:['’]s)?\s(?:fiscal\s)?(?<ordinal>${NTH})[\s-](?<part>quarter|half)`),
  },
  {
    // "in the April-June quarter"; "of 2021-22" tells no year of it.
    says: 'part',
    form: whole(String.raw`(?:[Tt]he\s)?(?<ordinal>${anyOf(QUARTERS)})\s(?<part>quarter)${OF_YEAR}?(?![-–]\d)`),
  },
  { says: 'part', form: whole(String.raw`(?<part>[QH])(?<number>[1-4])(?:\s(?:of\s)?${YEAR})?`) },
  {
    says: 'near-quarter',
    form: whole(String.raw`(?<which>[Ll]ast|[Tt]his|[Nn]ext|the\s(?:current|previous|prior))\squarter`),
  },
  {
    says: 'season',
    form: whole(String.raw`${NARROWED}?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he)\s)?${SEASON}${OF_YEAR}?`),
    where: isSeason,
  },
  { says: 'year', form: whole(`${NARROWED}?${YEAR}`), where: isYear },
];
