/** The ways in which English news names dates: a pattern for each, and what it says. */

import {
  AMBIGUOUS_MONTHS,
  BARE_HOLIDAYS,
  HOLIDAYS,
  LONGER_UNITS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  WEEKDAY_NAMES,
  WEEKDAYS,
  type YearDay,
} from '../language/en/calendar.ts';
import type { OfYear, PartKind, Unit, When, Which } from './date-expressions.ts';
import { isEventName } from './date-names.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  pattern: RegExp;
  /** What the match at `start`..`end` of the text says; null where it is no date there. */
  read: (groups: Groups, text: string, start: number, end: number) => When | null;
}

function anyOf(names: Readonly<Record<string, unknown>>): string {
  const capitals = Object.keys(names).map((name) =>
    name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
  return capitals
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", "['’]");
}

const MONTH = String.raw`(?<month>${anyOf(MONTHS)})(?!\p{L})(?:(?<=\b\p{Lu}\p{Ll}{2,3})(?<!May|June|July)\.)?`;
const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})`;
const SEASON = `(?<season>${anyOf(SEASONS)}|${Object.keys(SEASONS).join('|')})`;
const NUMBER_WORDS = Object.keys(NUMBERS).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
const NUMBER = String.raw`(?<count>(?:${NUMBER_WORDS.join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|\d{1,3})`;
const UNIT = '(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?';
const YEAR = String.raw`(?<year>1\d{3}|20\d{2}|2100)(?![\p{L}\d]|[.,:]\d|[-–](?!(?:1\d{3}|20\d{2})(?!\d))\d{3})`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d)`;
const ORDINAL = `(?<ordinal>${Object.keys(ORDINALS).join('|')})`;
const NTH = `${Object.keys(ORDINALS).join('|')}|last`;
const WHICH = '(?<which>last|this|next|the|previous|coming|past)';
const OF_YEAR = String.raw`(?:,?\s(?:of\s|in\s)?(?:${YEAR}|(?<ofYear>last|this|next|the)\syear))`;
/** "early", "later", "the end of": they narrow a date without changing its value. */
const NARROWED = String.raw`(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater|[Mm]id)[\s-](?:in\s)?|(?:the\s)?(?:end|beginning|start|middle)\sof\s)`;
const PART_OF_DAY = String.raw`(?:\s(?:morning|afternoon|evening|night))?`;
const WEEKDAY_BEFORE = String.raw`(?:(?:${anyOf(WEEKDAYS)})${PART_OF_DAY},?\s)?`;
const WEEKDAY_AFTER_LATE = String.raw`(?:(?:[Ee]arly|[Ll]ate)(?:\son)?\s)?`;

function whole(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d.,:/$€£])(?:${source})(?![\p{L}\d])`, 'gu');
}

/** The words as the lists of the language have them. */
function plain(words: string): string {
  return words.toLowerCase().replace('’', "'");
}

function monthOf({ month }: Groups): number {
  return MONTHS[month!.toLowerCase()]!;
}

function countOf({ count }: Groups): number {
  if (/^\d/.test(count!)) return Number(count);
  // "twenty-five"
  const parts = plain(count!).split('-');
  return parts.reduce((sum, part) => sum + (NUMBERS[part] ?? 0), 0);
}

/** A length of time as units of the calendar: "three decades" are 30 years. */
function lengthOf(groups: Groups, sign: 1 | -1): { unit: Unit; count: number } {
  const { unit, count } = LONGER_UNITS[groups.unit!] ?? { unit: unitOf(groups), count: 1 };
  return { unit, count: sign * countOf(groups) * count };
}

function unitOf({ unit }: Groups): Unit {
  return unit!.replace(/s$/, '') as Unit;
}

function whichOf(words: string | undefined): Which {
  const word = words?.toLowerCase().split(/\s/).at(-1) ?? '';
  if (/^(?:last|past|previous|prior)$/.test(word)) return -1;
  if (word === 'this' || word === 'current') return 0;
  return word === 'next' || word === 'coming' ? 1 : null;
}

function yearOf(groups: Groups): OfYear {
  const ofYear = groups.ofYear === 'the' ? 0 : whichOf(groups.ofYear ?? groups.yearBefore);
  return { year: groups.year ? Number(groups.year) : null, which: whichOf(groups.which), ofYear };
}

function part(kind: PartKind, number: number, groups: Groups): When {
  return { kind: 'part', part: kind, number, ...yearOf(groups) };
}

function day(on: YearDay, groups: Groups): When {
  return { kind: 'day', on, named: false, ...yearOf(groups) };
}

function dayOfYear(groups: Groups, text: string, start: number, end: number): When {
  const on = { month: monthOf(groups), day: Number(groups.day) };
  return { kind: 'day', on, named: isEventName(text, start, end), ...yearOf(groups) };
}

function dated(year: string, month: string, ofMonth: string): When {
  return day({ month: Number(month), day: Number(ofMonth) }, { year });
}

const TITLED = /(?:\p{Lu}[\p{L}.’']*|\b(?:Mrs?|Ms|Dr))\s$/u;
const MONTH_CUE =
  /\b(?:after|and|around|as of|before|between|by|during|every|following|for|from|in|into|last|late|early|mid|month|next|of|on|or|since|than|the|this|through|throughout|till|to|until|for|its|week)[\s-]$/i;
/** Before a first name as before a month: "from April Dale". */
const NAME_CUE = /\b(?:after|and|by|for|from|of|than|to)\s$/i;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
/** "April to September" */
const MONTH_AFTER = new RegExp(String.raw`^\s?(?:and|or|to|until|through|[-–])\s?(?:${anyOf(MONTHS)})(?!\p{L})`, 'u');
const LOOK_BACK = 24;

/** Whether "May" or "March" is a month here. */
function isMonth({ month, year, ofYear, which }: Groups, text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const isAmbiguous = AMBIGUOUS_MONTHS.has(month!.toLowerCase());
  if (isAmbiguous && NAME_CUE.test(before) && NAME_AFTER.test(text.slice(end, end + 3))) return false;
  if (year || ofYear || which || MONTH_CUE.test(before) || /^\p{Ll}|\d/u.test(text.slice(at, at + 1))) return true;
  if (MONTH_AFTER.test(text.slice(end, end + LOOK_BACK))) return true;
  return !isAmbiguous && !TITLED.test(before);
}

/** Whether a weekday stands for a day, and is no part of a name as in "Black Friday" or "the Sunday Times". */
function isDay(text: string, start: number, end: number): boolean {
  const before = /([\p{L}’']+)\s+$/u.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[1];
  const after = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + LOOK_BACK))?.[1];
  if (before && WEEKDAY_NAMES.has(before.toLowerCase())) return false;
  if (before === 'a') return false;
  return !(after && before?.toLowerCase() === 'the');
}

/** "before Christmas" is a day, "Christmas cards" are none. */
const TIME_CUE = /\b(?:after|around|at|before|between|by|during|for|from|of|on|over|since|till|until)\s$/i;

/** "in the fall" is a season, "the fall of the wall" is none. */
const SEASON_CUE = /\b(?:by|during|in|late in|since|until)\s$/i;

/** What must stand before a bare year for it to be one. */
const YEAR_CUE =
  /(?:\b(?:after|around|before|between|by|circa|class of|due|during|early|fiscal|fiscal year|for|from|in|in about|into|its|late|mid|of|our|since|the|their|through|till|until|year,?|and|(?:earlier|early|late|later|soon|sooner) (?:as|than))|['’]s|\()[\s-]?$/i;
const RANGE_CUE = /\b(?:1\d{3}|20\d\d)(?:\s?[-–—/]\s?|\s(?:and|to|or|until|through)\s|,\s)$/;
const COUNTED_AFTER =
  /^\s(?:dollars|editions?|euros|feet|hours|jobs|kilomet|km|lives|men|metres|meters|miles|models?|people|pounds|seats|soldiers|tons|tonnes|troops|votes|women|yards)/;

/** "the third quarter"; a half, or the last of them, only where the year is told. */
function partByOrdinal(groups: Groups): When | null {
  const isTold = Boolean(groups.year ?? groups.ofYear ?? groups.yearBefore);
  const ofEnd = /^(?:final|last)$/.test(groups.ordinal!);
  if ((ofEnd || groups.part === 'half') && !isTold) return null;
  const kind = groups.part === 'half' ? 'half' : 'quarter';
  const number = ofEnd ? (kind === 'half' ? 2 : 4) : ORDINALS[groups.ordinal!]!;
  return part(kind, number, groups);
}

export const PATTERNS: readonly Pattern[] = [
  {
    pattern: whole(String.raw`(?<iso>\d{4}-\d{2}-\d{2})`),
    read: ({ iso }) => dated(iso!.slice(0, 4), iso!.slice(5, 7), iso!.slice(8)),
  },
  {
    // The order of day and month is only certain where one of them is over 12, or they are the same.
    pattern: whole(String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:19|20)\d\d)`),
    read: ({ first, second, year }) => {
      if (Number(first) > 12 || first === second) return dated(year!, second!, first!);
      return Number(second) > 12 ? dated(year!, first!, second!) : null;
    },
  },
  {
    pattern: whole(String.raw`(?:${WHICH}\s)?${WEEKDAY_BEFORE}${MONTH}\s${DAY}(?:[-–]\d{1,2})?${OF_YEAR}?`),
    read: dayOfYear,
  },
  {
    pattern: whole(String.raw`${WEEKDAY_BEFORE}(?:the\s)?${DAY}(?:[-–]\d{1,2})?\s(?:of\s)?${MONTH}${OF_YEAR}?`),
    read: dayOfYear,
  },
  {
    // "from August 24 to 26"; what is counted ("and 26 people") is no day.
    pattern: whole(
      String.raw`(?<=${MONTH}\s[0-3]?\d(?:st|nd|rd|th)?\s(?:and|or|through|to|until)\s)(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,\s${YEAR})?(?=[.,;:!?)”"](?!\d)|$|\s(?:and|at|for|in|of|on|to|with)\s)`,
    ),
    read: (groups) => day({ month: monthOf(groups), day: Number(groups.day) }, groups),
  },
  {
    // "from 22 to 31 August"
    pattern: whole(
      String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?=\s(?:and|or|through|to|until)\s(?:the\s)?[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}${OF_YEAR}?(?!\p{L}))`,
    ),
    read: (groups) => day({ month: monthOf(groups), day: Number(groups.day) }, groups),
  },
  {
    pattern: whole(String.raw`the\s${ORDINAL}\sof\s${MONTH}${OF_YEAR}?`),
    read: (groups) => day({ month: monthOf(groups), day: ORDINALS[groups.ordinal!]! }, groups),
  },
  {
    pattern: whole(
      String.raw`the\sweek\s(?:of|beginning|starting)\s(?:${DAY}\s${MONTH}|(?<month2>${anyOf(MONTHS)})\.?\s(?<day2>[0-3]?\d))`,
    ),
    read: ({ month, month2, day, day2 }) => ({
      kind: 'week-of',
      month: MONTHS[(month ?? month2)!.toLowerCase()]!,
      day: Number(day ?? day2),
    }),
  },
  {
    pattern: whole(String.raw`${NARROWED}?(?:${WHICH}\s)?${MONTH}${OF_YEAR}?`),
    read: (groups, text, at, end) => (isMonth(groups, text, at, end) ? part('month', monthOf(groups), groups) : null),
  },
  {
    pattern: whole(
      String.raw`${WEEKDAY_AFTER_LATE}(?:(?<which>last|this|next|this\scoming|this\spast)\s)?${WEEKDAY}(?:(?<week>\sweek)|${PART_OF_DAY})`,
    ),
    read: ({ which, weekday, week }, text, start, end) =>
      isDay(text, start, end)
        ? {
            kind: 'weekday',
            weekday: WEEKDAYS[weekday!.toLowerCase()]!,
            which: whichOf(which),
            weeks: week ? 1 : 0,
          }
        : null,
  },
  {
    pattern: whole(String.raw`[Tt]he\s(?:following|next)\s${WEEKDAY}${PART_OF_DAY}`),
    read: ({ weekday }) => ({ kind: 'weekday-after', weekday: WEEKDAYS[weekday!.toLowerCase()]! }),
  },
  {
    // "for a week on Monday" begins then.
    pattern: whole(
      String.raw`(?<!\bfor\s)${NUMBER}\s(?<unit>week|fortnight)s?\s(?:(?<way>ago|from)(?:\son)?|on|(?<which>last|next))\s${WEEKDAY}`,
    ),
    read: (groups) => ({
      kind: 'weekday',
      weekday: WEEKDAYS[groups.weekday!.toLowerCase()]!,
      which: whichOf(groups.which),
      weeks: lengthOf(groups, groups.way === 'ago' || groups.which === 'last' ? -1 : 1).count,
    }),
  },
  {
    pattern: whole(String.raw`(?<!\bfor\s)${NUMBER}\s(?<unit>week|fortnight)s?\s(?:from\s)?(?<day>today|tomorrow)`),
    read: (groups) => ({
      kind: 'shift',
      unit: 'day',
      count: 7 * lengthOf(groups, 1).count + (groups.day === 'tomorrow' ? 1 : 0),
    }),
  },
  {
    // Beside its day the weekday may be short: "Wed 22nd", "Thurs. 2nd".
    pattern: whole(
      String.raw`(?<weekday>[FMSTW]\p{Ll}{2,8})(?:${PART_OF_DAY}|\.),?\s(?:the\s)?(?<day>[0-3]?\d)(?:st|nd|rd|th)`,
    ),
    read: ({ weekday, day }) => {
      const name = Object.keys(WEEKDAYS).find((whole) => whole.startsWith(weekday!.toLowerCase()));
      return name ? { kind: 'day-of-month', day: Number(day), weekday: WEEKDAYS[name]! } : null;
    },
  },
  {
    pattern: whole(String.raw`the\s(?<ordinal>${NTH})\s${WEEKDAY}\s(?:in|of)\s${MONTH}${OF_YEAR}?`),
    read: (groups) => {
      const nth = groups.ordinal === 'last' ? -1 : ORDINALS[groups.ordinal!]!;
      return day({ month: monthOf(groups), weekday: WEEKDAYS[groups.weekday!.toLowerCase()]!, nth }, groups);
    },
  },
  {
    pattern: whole(
      String.raw`(?<=\b(?:[Oo]n|by|from|since|till|to|until)\s)the\s(?<day>[0-3]?\d)(?:st|nd|rd|th)(?=[.,;:!?)”"]|$|\s(?:and|at|or|to|until)\s|\sof\sth(?:e|is)\smonth)`,
    ),
    read: ({ day }) => ({ kind: 'day-of-month', day: Number(day), weekday: null }),
  },
  {
    // "the 1800s" are more often the century.
    pattern: whole(
      String.raw`(?:[Tt]he\s)?(?:(?:early|mid|middle|late|later)[\s-](?:the\s)?)?(?<decade>1\d[1-9]|20\d)0['’]?s`,
    ),
    read: ({ decade }) => ({ kind: 'decade', decade: decade! }),
  },
  {
    // "her late 20s" is an age, "in the low 40s" a temperature.
    pattern: whole(String.raw`the\s(?:(?:early|mid|late)[\s-]['’]?|['’])(?<short>[2-9])0s`),
    read: ({ short }) => ({ kind: 'decade', decade: `19${short}` }),
  },
  {
    pattern: whole(String.raw`(?<=\b(?:by|class of|in|of|since|until)\s)['’](?<year>\d\d)`),
    read: ({ year }) => ({ kind: 'year', year: Number(year) + (Number(year) < 30 ? 2000 : 1900) }),
  },
  {
    pattern: whole(`(?:${WHICH} )?(?<holiday>${anyOf(HOLIDAYS)})${OF_YEAR}?`),
    read: (groups) => day(HOLIDAYS[plain(groups.holiday!)]!, groups),
  },
  {
    pattern: whole(`(?:${WHICH} )?(?<holiday>${anyOf(BARE_HOLIDAYS)})(?! \\p{Lu})${OF_YEAR}?`),
    read: (groups, text, at) =>
      (groups.which && groups.which !== 'the') || TIME_CUE.test(text.slice(Math.max(0, at - LOOK_BACK), at))
        ? day(BARE_HOLIDAYS[plain(groups.holiday!)]!, groups)
        : null,
  },
  {
    pattern: whole(
      `(?<day>[Tt]he day (?:before yesterday|after tomorrow)|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))${PART_OF_DAY}`,
    ),
    read: ({ day }) => {
      const word = day!.toLowerCase();
      if (word.startsWith('the')) return { kind: 'shift', unit: 'day', count: word.endsWith('tomorrow') ? 2 : -2 };
      if (word === 'yesterday' || word === 'last night') return { kind: 'shift', unit: 'day', count: -1 };
      return { kind: 'shift', unit: 'day', count: word === 'tomorrow' ? 1 : 0 };
    },
  },
  {
    pattern: whole(
      String.raw`${NARROWED}?(?<!\b[Tt]he\s)(?<which>[Ll]ast|[Tt]his|[Nn]ext|the\scurrent)\s(?<unit>week|month|year)(?![-‑]\p{L})`,
    ),
    read: (groups) => ({ kind: 'shift', unit: unitOf(groups), count: whichOf(groups.which) ?? 0 }),
  },
  {
    pattern: whole(String.raw`year[\s-]end|(?:the\s)?year['’]s\send`),
    read: () => ({ kind: 'shift', unit: 'year', count: 0 }),
  },
  {
    pattern: whole(String.raw`the\s(?:end|beginning|start|middle)\sof\sthe\s(?<unit>week|month|year)`),
    read: (groups) => ({ kind: 'shift', unit: unitOf(groups), count: 0 }),
  },
  {
    pattern: whole(String.raw`${NUMBER}\s${UNIT}\sago`),
    read: (groups) => ({ kind: 'shift', ...lengthOf(groups, -1) }),
  },
  {
    pattern: whole(String.raw`(?:the\s)?year[-‑](?:earlier|ago)`),
    read: () => ({ kind: 'shift', unit: 'year', count: -1 }),
  },
  {
    pattern: whole(String.raw`${NUMBER}\s${UNIT}\s(?<way>earlier|later)(?!\sthan)`),
    read: (groups) => {
      const { unit, count } = lengthOf(groups, groups.way === 'later' ? 1 : -1);
      // "than a year earlier": in reports of results it counts from now.
      return { kind: 'from-other', unit, count, orNow: unit === 'year' && count === -1 };
    },
  },
  {
    pattern: whole(
      String.raw`(?:[Tt]he\s(?<step>following|next|preceding|previous|prior|same)|(?<step2>[Tt]hat))\s(?:(?<unit>day|week|month|year)|morning|afternoon|evening|night)(?![-‑]\p{L})`,
    ),
    read: (groups) => {
      const step = groups.step ?? 'same';
      const count = step === 'same' ? 0 : /^p/.test(step) ? -1 : 1;
      const unit = groups.unit ? unitOf(groups) : 'day';
      return { kind: 'from-other', unit, count, orNow: /^pr(?:evious|ior)$/.test(step) && unit !== 'day' };
    },
  },
  {
    pattern: whole(String.raw`[Tt]he\s(?<unit>day|week|month|year)\s(?<way>after|before)(?=[.,;:!?)”"]|$)`),
    read: (groups) => ({
      kind: 'from-other',
      unit: unitOf(groups),
      count: groups.way === 'after' ? 1 : -1,
      orNow: false,
    }),
  },
  {
    pattern: whole(String.raw`[Ii]n\s${NUMBER}\s${UNIT}(?:['’]?\stime)?`),
    read: (groups) => ({ kind: 'ahead', ...lengthOf(groups, 1) }),
  },
  {
    pattern: whole(String.raw`(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he)\sweekend`),
    read: ({ which }) => ({ kind: 'weekend', which: whichOf(which) }),
  },
  {
    pattern: whole(
      String.raw`${NARROWED}?(?:(?:(?<yearBefore>[Ll]ast|[Tt]his|[Nn]ext)\syear['’]s|[Tt]he|its)\s)?(?:fiscal[\s-])?(?<ordinal>${NTH}|final)[\s-](?<part>quarter|half)${OF_YEAR}?`,
    ),
    read: partByOrdinal,
  },
  {
    pattern: whole(
      String.raw`(?:[Tt]he\s)?${YEAR}(?:['’]s)?\s(?:fiscal\s)?(?<ordinal>${NTH}|final)[\s-](?<part>quarter|half)`,
    ),
    read: partByOrdinal,
  },
  {
    pattern: whole(String.raw`(?<letter>[QH])(?<number>[1-4])(?:\s(?:of\s)?${YEAR})?`),
    read: (groups) => part(groups.letter === 'Q' ? 'quarter' : 'half', Number(groups.number), groups),
  },
  {
    pattern: whole(String.raw`(?<which>[Ll]ast|[Tt]his|[Nn]ext|the\s(?:current|previous|prior))\s(?<part>quarter)`),
    read: (groups) => part('quarter', 0, groups),
  },
  {
    pattern: whole(String.raw`${NARROWED}?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he)\s)?${SEASON}${OF_YEAR}?`),
    read: (groups, text, at) => {
      const bare =
        !groups.year && groups.which?.toLowerCase() !== 'last' && !/^(?:this|next)$/i.test(groups.which ?? '');
      if (bare && !(groups.which && SEASON_CUE.test(text.slice(Math.max(0, at - LOOK_BACK), at)))) return null;
      return part('season', SEASONS[groups.season!.toLowerCase()]!, groups);
    },
  },
  {
    pattern: whole(`${NARROWED}?${YEAR}`),
    read: ({ year }, text, at) => {
      const before = text.slice(Math.max(0, at - LOOK_BACK), at);
      const narrowed = /^[^\d]/.test(text.slice(at));
      const after = text.slice(text.indexOf(year!, at) + 4, text.indexOf(year!, at) + 4 + LOOK_BACK);
      const isYear = (narrowed || YEAR_CUE.test(before) || RANGE_CUE.test(before)) && !COUNTED_AFTER.test(after);
      return isYear ? { kind: 'year', year: Number(year) } : null;
    },
  },
];
