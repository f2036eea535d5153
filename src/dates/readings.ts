/** Reads what the forms of a language find: their words, looked up in its tables, say which date is meant. */

import type { DateForm, DateKind, DateWords, Direction, Found, Parts, Unit, YearDay } from '../language/language.ts';
import type { OfYear, When, Which } from './when.ts';

type FormReading = (found: Found, language: DateWords) => When | null;

/** The words as the tables of the language have them. */
export function asInTables(words: string | undefined): string {
  return words?.toLowerCase().replaceAll('’', "'") ?? '';
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, words: string | undefined): Value | null {
  const key = asInTables(words);
  return (Object.hasOwn(table, key) && table[key]) || null;
}

/** Looks up the words, or the last of them, which tells: "this coming". */
function directionOf(table: Readonly<Record<string, Direction>>, words: string | undefined): Which {
  const whole = asInTables(words).replace(/\s/g, ' ');
  const key = Object.hasOwn(table, whole) ? whole : whole.slice(whole.lastIndexOf(' ') + 1);
  return Object.hasOwn(table, key) ? table[key]! : null;
}

function whichOf({ which, whichAfter }: Parts, language: DateWords): Which {
  return directionOf(language.which, which ?? whichAfter);
}

function yearIn({ year }: Parts): number | null {
  if (!year) return null;
  // "'98"
  return year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
}

function yearOf(parts: Parts, language: DateWords): OfYear {
  return {
    year: yearIn(parts),
    which: whichOf(parts, language),
    ofYear: directionOf(language.whichYear, parts.ofYear ?? parts.yearBefore),
  };
}

function monthOf({ month, monthNumber }: Parts, language: DateWords): number | null {
  return monthNumber ? Number(monthNumber) : lookUp(language.months, month);
}

function countOf({ count }: Parts, { numbers }: DateWords): number {
  if (!count) return 1;
  if (/^\d/.test(count)) return Number(count);
  // "twenty-five"
  const parts = asInTables(count).split('-');
  return lookUp(numbers, count) ?? parts.reduce((sum, part) => sum + (numbers[part] ?? 0), 0);
}

/** A length of time as units of the calendar: "three decades" are 30 years. */
function durationOf(parts: Parts, language: DateWords): { unit: Unit; count: number } {
  const { unit, count } = lookUp(language.units, parts.unit) ?? { unit: 'day', count: 1 };
  const half = parts.half || parts.halfAfter ? 0.5 : 0;
  return { unit, count: (countOf(parts, language) + half) * count };
}

function dayIn(on: YearDay, { parts }: Found, language: DateWords): When {
  return { kind: 'day', on, weekday: null, event: null, ...yearOf(parts, language) };
}

const READINGS: Readonly<Record<DateKind, FormReading>> = {
  numbers: (found, language) => {
    const { parts } = found;
    const [first, second] = [Number(parts.first), Number(parts.second)];
    if (!parts.first) return dayIn({ month: Number(parts.monthNumber), day: Number(parts.day) }, found, language);
    if (language.dayFirst || first > 12 || first === second) {
      return dayIn({ month: second, day: first }, found, language);
    }
    return second > 12 ? dayIn({ month: first, day: second }, found, language) : null;
  },
  day: (found, language) => {
    const { parts } = found;
    const month = monthOf(parts, language);
    const day = parts.day ? Number(parts.day) : lookUp(language.ordinals, parts.ordinal);
    if (!month || !day) return null;
    const year = language.yearOfEvent(found);
    const event = year !== null || (!parts.ordinal && language.namesEvent(found)) ? { year } : null;
    const weekday = lookUp(language.weekdays, parts.weekday);
    return { kind: 'day', on: { month, day }, weekday, event, ...yearOf(parts, language) };
  },
  holiday: (found, language) => {
    const on = lookUp(language.holidays, found.parts.holiday);
    return on && dayIn(on, found, language);
  },
  'nth-weekday': (found, language) => {
    const { parts } = found;
    const [month, weekday] = [monthOf(parts, language), lookUp(language.weekdays, parts.weekday)];
    const nth = lookUp(language.ordinals, parts.ordinal);
    return month && weekday && nth ? dayIn({ month, weekday, nth }, found, language) : null;
  },
  'week-of': ({ parts }, language) => {
    const month = lookUp(language.months, parts.month ?? parts.month2);
    return month ? { kind: 'week-of', month, day: Number(parts.day ?? parts.day2) } : null;
  },
  month: ({ parts }, language) => {
    const number = monthOf(parts, language);
    return number ? { kind: 'part', part: 'month', number, ...yearOf(parts, language) } : null;
  },
  weekday: ({ parts }, language) => {
    const weekday = lookUp(language.weekdays, parts.weekday);
    return weekday ? { kind: 'weekday', weekday, which: whichOf(parts, language), weeks: parts.week ? 1 : 0 } : null;
  },
  'weekday-after': ({ parts }, language) => {
    const weekday = lookUp(language.weekdays, parts.weekday);
    return weekday ? { kind: 'weekday-after', weekday } : null;
  },
  'weeks-from-weekday': ({ parts }, language) => {
    const weekday = lookUp(language.weekdays, parts.weekday);
    const which = whichOf(parts, language);
    const back = directionOf(language.steps, parts.step) === -1 || which === -1;
    return weekday
      ? { kind: 'weekday', weekday, which, weeks: (back ? -1 : 1) * durationOf(parts, language).count }
      : null;
  },
  'weeks-from-day': ({ parts }, language) => ({
    kind: 'shift',
    unit: 'day',
    count: 7 * durationOf(parts, language).count + (lookUp(language.nearDays, parts.nearDay) ?? 0),
    ago: false,
  }),
  'weekday-and-day': ({ parts }, { weekdays }) => {
    // Beside its day the weekday may be short: "Wed 22nd", "Thurs. 2nd".
    const name = Object.keys(weekdays).find((whole) => whole.startsWith(asInTables(parts.weekday)));
    return name ? { kind: 'day-of-month', day: Number(parts.day), weekday: weekdays[name]! } : null;
  },
  'day-of-month': ({ parts }) => ({ kind: 'day-of-month', day: Number(parts.day), weekday: null }),
  decade: ({ parts }, language) => {
    const tens = parts.short ?? lookUp(language.decades, parts.decadeWord);
    return { kind: 'decade', decade: parts.decade ?? `19${tens}` };
  },
  year: ({ parts }) => {
    const year = yearIn(parts);
    return year === null ? null : { kind: 'year', year };
  },
  'near-day': ({ parts }, language) => ({
    kind: 'shift',
    unit: 'day',
    count: lookUp(language.nearDays, parts.nearDay) ?? 0,
    ago: false,
  }),
  shift: ({ parts }, language) => {
    const { unit } = durationOf(parts, language);
    return { kind: 'shift', unit, count: whichOf(parts, language) ?? 0, ago: false };
  },
  ago: ({ parts }, language) => {
    const { unit, count } = durationOf(parts, language);
    return { kind: 'shift', unit, count: -count, ago: true };
  },
  ahead: ({ parts }, language) => ({ kind: 'ahead', ...durationOf(parts, language) }),
  'from-other': ({ parts }, language) => {
    const { unit, count } = durationOf(parts, language);
    const step = directionOf(language.steps, parts.step) ?? 0;
    // "than a year earlier": in reports of results it counts from now.
    const orNow = parts.count ? unit === 'year' && step * count === -1 : language.fromNow.has(asInTables(parts.step));
    return { kind: 'from-other', unit, count: step * count, orNow: orNow && unit !== 'day' };
  },
  'part-from-other': ({ parts }, language) => {
    const season = lookUp(language.seasons, parts.season);
    const number = season ?? monthOf(parts, language);
    const step = directionOf(language.steps, parts.step ?? parts.step2) ?? 0;
    if (!number) return null;
    return { kind: 'part-from-other', part: season ? 'season' : 'month', number, step };
  },
  'same-last-year': ({ parts }, language) => {
    const part = lookUp(language.parts, parts.part);
    if (part) return { kind: 'same-last-year', parts: [part] };
    return { kind: 'same-last-year', parts: parts.unit ? ['month'] : ['quarter', 'half'] };
  },
  weekend: ({ parts }, language) => ({ kind: 'weekend', which: whichOf(parts, language) }),
  part: ({ parts }, language) => {
    const part = lookUp(language.parts, parts.part);
    const ordinal = parts.number ? Number(parts.number) : lookUp(language.ordinals, parts.ordinal);
    if (!part || !ordinal) return null;
    const number = ordinal > 0 ? ordinal : part === 'half' ? 2 : 4;
    return { kind: 'part', part, number, ...yearOf(parts, language) };
  },
  'near-quarter': ({ parts }, language) => ({ kind: 'part', part: 'quarter', number: 0, ...yearOf(parts, language) }),
  season: ({ parts }, language) => {
    const number = lookUp(language.seasons, parts.season);
    return number ? { kind: 'part', part: 'season', number, ...yearOf(parts, language) } : null;
  },
};

/**
 * @param form one of the language's forms
 * @param found what it found, `given` parts among its parts
 * @returns what that says; null where it is no date
 */
export function readForm(form: DateForm, found: Found, language: DateWords): When | null {
  return !form.where || form.where(found) ? READINGS[form.says](found, language) : null;
}
