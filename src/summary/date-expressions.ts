/** Recognises date expressions in English news text: what they say, not yet which day that is. */

import {
  AMBIGUOUS_MONTHS,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from '../language/en/calendar.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';
/** Which one: the last, this or the next; null: the text leaves it to the tense. */
export type Which = -1 | 0 | 1 | null;

/** A part of a year: a month, with its day perhaps, a quarter, a half or a season. */
export type PartKind = 'month' | 'day' | 'quarter' | 'half' | 'season';

/** What a date expression says. */
export type When =
  | { kind: 'year'; year: number }
  | { kind: 'weekday'; weekday: number; which: Which; weeks: number }
  | { kind: 'part'; part: PartKind; month: number; day: number; year: number | null; which: Which; ofYear: Which }
  | { kind: 'shift'; unit: Unit; count: number }
  /** Counted from another date in the sentence, where there is one: "a day later". */
  | { kind: 'from-other'; unit: Unit; count: number }
  /** "in three weeks": a date only in a clause about what is to come. */
  | { kind: 'ahead'; unit: Unit; count: number }
  | { kind: 'weekend'; which: Which }
  | { kind: 'week-of'; month: number; day: number };

/** The expression is `text.slice(start, end)`. */
export interface DateExpression {
  start: number;
  end: number;
  when: When;
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Pattern {
  pattern: RegExp;
  read: (groups: Groups, text: string, at: number) => When | null;
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
const NUMBER = String.raw`(?<count>${Object.keys(NUMBERS).join('|')}|${anyOf(NUMBERS)}|\d{1,3})`;
const YEAR = String.raw`(?<year>1\d{3}|20\d{2}|2100)(?![\p{L}\d]|[.,:]\d|[-–]\d{3})`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d)`;
const ORDINAL = `(?<ordinal>${Object.keys(ORDINALS).join('|')})`;
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

function monthOf({ month }: Groups): number {
  return MONTHS[month!.toLowerCase()]!;
}

function countOf({ count }: Groups): number {
  return NUMBERS[count!.toLowerCase()] ?? Number(count);
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

function part(kind: PartKind, month: number, groups: Groups, day = 0): When {
  const year = groups.year ? Number(groups.year) : null;
  const ofYear = groups.ofYear === 'the' ? 0 : whichOf(groups.ofYear ?? groups.yearBefore);
  return { kind: 'part', part: kind, month, day, year, which: whichOf(groups.which), ofYear };
}

const TITLED = /(?:\p{Lu}[\p{L}.’']*|\b(?:Mrs?|Ms|Dr))\s$/u;
const MONTH_CUE =
  /\b(?:after|and|around|as of|before|between|by|during|every|following|for|from|in|into|last|late|early|mid|month|next|of|on|or|since|than|the|this|through|throughout|till|to|until|for|its|week)[\s-]$/i;
const LOOK_BACK = 24;

/** Whether "May" or "March" is a month here. */
function isMonth({ month, year, ofYear, which }: Groups, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (year || ofYear || which || MONTH_CUE.test(before) || /^\p{Ll}|\d/u.test(text.slice(at, at + 1))) return true;
  return !AMBIGUOUS_MONTHS.has(month!.toLowerCase()) && !TITLED.test(before);
}

/** Whether a weekday stands for a day, and is no part of a name as in "Black Friday" or "the Sunday Times". */
function isDay(text: string, start: number, end: number): boolean {
  const before = /([\p{L}’']+)\s+$/u.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[1];
  const after = /^\s(\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + LOOK_BACK))?.[1];
  if (before && WEEKDAY_NAMES.has(before.toLowerCase())) return false;
  if (before === 'a') return false;
  return !(after && before?.toLowerCase() === 'the');
}

/** "in the fall" is a season, "the fall of the wall" is none. */
const SEASON_CUE = /\b(?:by|during|in|late in|since|until)\s$/i;

/** What must stand before a bare year for it to be one. */
const YEAR_CUE =
  /(?:\b(?:after|around|before|between|by|circa|class of|due|during|early|fiscal|fiscal year|for|from|in|in about|into|its|late|mid|of|our|since|the|their|through|till|until|year|and)|['’]s|\()[\s-]?$/i;
const RANGE_CUE = /\b(?:1\d{3}|20\d\d)(?:\s?[-–—/]\s?|\s(?:and|to|or|until|through)\s|,\s)$/;
const COUNTED_AFTER =
  /^\s(?:dollars|editions?|euros|feet|hours|jobs|kilomet|km|lives|men|metres|meters|miles|models?|people|pounds|seats|soldiers|tons|tonnes|troops|votes|women|yards)/;

const PATTERNS: readonly Pattern[] = [
  {
    pattern: whole(String.raw`(?<iso>\d{4}-\d{2}-\d{2})`),
    read: ({ iso }) => dated(Number(iso!.slice(0, 4)), Number(iso!.slice(5, 7)), Number(iso!.slice(8))),
  },
  {
    // The order of day and month is only certain where one of them is over 12.
    pattern: whole(String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:19|20)\d\d)`),
    read: ({ first, second, year }) => {
      if (Number(first) > 12) return dated(Number(year), Number(second), Number(first));
      return Number(second) > 12 ? dated(Number(year), Number(first), Number(second)) : null;
    },
  },
  {
    pattern: whole(String.raw`${WEEKDAY_BEFORE}${MONTH}\s${DAY}(?:[-–]\d{1,2})?${OF_YEAR}?`),
    read: (groups) => part('day', monthOf(groups), groups, Number(groups.day)),
  },
  {
    pattern: whole(String.raw`${WEEKDAY_BEFORE}(?:the\s)?${DAY}(?:[-–]\d{1,2})?\s(?:of\s)?${MONTH}${OF_YEAR}?`),
    read: (groups) => part('day', monthOf(groups), groups, Number(groups.day)),
  },
  {
    pattern: whole(String.raw`the\s${ORDINAL}\sof\s${MONTH}${OF_YEAR}?`),
    read: (groups) => part('day', monthOf(groups), groups, ORDINALS[groups.ordinal!]!),
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
    read: (groups, text, at) => (isMonth(groups, text, at) ? part('month', monthOf(groups), groups) : null),
  },
  {
    pattern: whole(
      String.raw`${WEEKDAY_AFTER_LATE}(?:(?<which>last|this|next|this\scoming|this\spast)\s)?${WEEKDAY}(?:(?<week>\sweek)|${PART_OF_DAY})`,
    ),
    read: ({ which, weekday, week }) => ({
      kind: 'weekday',
      weekday: WEEKDAYS[weekday!.toLowerCase()]!,
      which: whichOf(which),
      weeks: week ? 1 : 0,
    }),
  },
  {
    pattern: whole(`${anyOf(HOLIDAYS).replace(/^/, '(?<holiday>')})${OF_YEAR}?`),
    read: (groups) => {
      const [month, day] = HOLIDAYS[groups.holiday!.toLowerCase().replace('’', "'")]!;
      return part('day', month, groups, day);
    },
  },
  {
    pattern: whole(
      `(?<day>[Tt]he day before yesterday|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))${PART_OF_DAY}`,
    ),
    read: ({ day }) => {
      const word = day!.toLowerCase();
      if (word.startsWith('the')) return { kind: 'shift', unit: 'day', count: -2 };
      if (word === 'yesterday' || word === 'last night') return { kind: 'shift', unit: 'day', count: -1 };
      return { kind: 'shift', unit: 'day', count: word === 'tomorrow' ? 1 : 0 };
    },
  },
  {
    pattern: whole(
      String.raw`${NARROWED}?(?<which>[Ll]ast|[Tt]his|[Nn]ext|the\s(?:current|previous|prior))\s(?<unit>week|month|year)(?![-‑]\p{L})`,
    ),
    read: (groups) => ({ kind: 'shift', unit: unitOf(groups), count: whichOf(groups.which) ?? 0 }),
  },
  {
    pattern: whole(String.raw`year-end|(?:the\s)?year['’]s\send`),
    read: () => ({ kind: 'shift', unit: 'year', count: 0 }),
  },
  {
    pattern: whole(String.raw`the\s(?:end|beginning|start|middle)\sof\sthe\s(?<unit>week|month|year)`),
    read: (groups) => ({ kind: 'shift', unit: unitOf(groups), count: 0 }),
  },
  {
    pattern: whole(String.raw`${NUMBER}\s(?<unit>day|week|month|year)s?\sago`),
    read: (groups) => ({ kind: 'shift', unit: unitOf(groups), count: -countOf(groups) }),
  },
  {
    pattern: whole(String.raw`${NUMBER}\s(?<unit>day|week|month|year)s?\s(?<way>earlier|later)(?!\sthan)`),
    read: (groups) => ({
      kind: 'from-other',
      unit: unitOf(groups),
      count: groups.way === 'later' ? countOf(groups) : -countOf(groups),
    }),
  },
  {
    pattern: whole(String.raw`[Ii]n\s${NUMBER}\s(?<unit>day|week|month|year)s?(?:['’]?\stime)?`),
    read: (groups) => ({ kind: 'ahead', unit: unitOf(groups), count: countOf(groups) }),
  },
  {
    pattern: whole(String.raw`(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he)\sweekend`),
    read: ({ which }) => ({ kind: 'weekend', which: whichOf(which) }),
  },
  {
    pattern: whole(
      String.raw`${NARROWED}?(?:(?:(?<yearBefore>[Ll]ast|[Tt]his|[Nn]ext)\syear['’]s|[Tt]he|its)\s)?${ORDINAL}[\s-](?<part>quarter|half)${OF_YEAR}?`,
    ),
    read: (groups) => {
      if (groups.part === 'half')
        return groups.year || groups.ofYear || groups.yearBefore
          ? part('half', ORDINALS[groups.ordinal!]!, groups)
          : null;
      return part('quarter', ORDINALS[groups.ordinal!]!, groups);
    },
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

function dated(year: number, month: number, day: number): When {
  return { kind: 'part', part: 'day', month, day, year, which: null, ofYear: null };
}

/**
 * @param text one block's text
 * @returns its date expressions in order, without overlaps; of two that start together the longer one is taken
 */
export function findDateExpressions(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const end = match.index + match[0].length;
      if (groups.weekday && !isDay(text, match.index, end)) continue;
      const when = read(groups, text, match.index);
      if (when) found.push({ start: match.index, end, when });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
