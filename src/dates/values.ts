/** Turns what a date expression says into an ISO 8601 value, counted from the day of publication. */

import type { Unit } from '../language/language.ts';
import {
  addDays,
  addMonths,
  boundsOf,
  compareDays,
  type Day,
  dayInYear,
  existingDay,
  isoDay,
  isoMonth,
  isoWeek,
  readDay,
  weekdayOf,
} from './calendar.ts';
import type { Tense } from './clauses.ts';
import type { PartKind, When, Which } from './when.ts';

/** Such a weekday comes on such a day of the month within so many months. */
const MOST_MONTHS = 13;
/** So many days to either side a day names what is news. */
const NEWS = 92;
/** So soon after the publication, or before it, a day without a year is meant, whatever the verb beside it speaks of. */
const SOON = 14;
const LATELY = 31;

type InYear = Extract<When, { kind: 'day' | 'part' }>;

function partValue(part: PartKind, year: number, number: number): string {
  if (part === 'month') return isoMonth({ year, month: number, day: 1 });
  if (part === 'season') return `${year}-${number}`;
  return `${year}-${part === 'quarter' ? 'Q' : 'H'}${number}`;
}

/** The value of a day or a part in a given year; null where the year has no such day. */
function valueIn(when: InYear, year: number): string | null {
  if (when.kind === 'part') return partValue(when.part, year, when.number);
  const day = dayInYear(when.on, year);
  return day && isoDay(day);
}

/**
 * The year of a part that is named without one: in the past the latest that has begun, in a plan the next that is not
 * over, and with neither the nearer of the two.
 */
function nearestYear(reference: Day, tense: Tense, which: Which, firstOf: (year: number) => string | null): number {
  const { year } = reference;
  const value = firstOf(year) ?? firstOf(year + 1) ?? firstOf(year - 1);
  if (!value) return year;
  const { first, last } = boundsOf(value);
  const begun = compareDays(first, reference) <= 0;
  // "was opened this summer", told in January.
  if (which === 0) return tense === 'past' && !begun ? year - 1 : year;
  const over = compareDays(last, reference) < 0;
  if (which === -1) return over ? year : year - 1;
  if (which === 1) return begun ? year + 1 : year;
  if (tense === 'past') return begun ? year : year - 1;
  if (tense === 'planned') return over ? year + 1 : year;
  const months = boundsOf(value).first.month - reference.month;
  return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
}

function shifted(from: Day, unit: Unit, count: number): string {
  if (unit === 'day') return isoDay(addDays(from, Math.trunc(count)));
  if (unit === 'week') return isoWeek(addDays(from, Math.trunc(7 * count)));
  if (unit === 'month') return isoMonth(addMonths(from, Math.trunc(count)));
  // "two and a half years ago"
  const { year } = Number.isInteger(count) ? { year: from.year + count } : addMonths(from, 12 * count);
  return String(year).padStart(4, '0');
}

/** A bare weekday is the latest one, the day of publication included; in a plan it is the next. */
function weekdayValue(when: Extract<When, { kind: 'weekday' }>, reference: Day, tense: Tense): string {
  const back = (weekdayOf(reference) - when.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const on = (days: number) => isoDay(addDays(reference, days));
  // Nobody calls yesterday "last Monday".
  if (when.which === -1) return on(7 * when.weeks - (back > 1 ? back : back + 7));
  if (when.which === 1) return on(7 * when.weeks + (ahead || 7));
  if (when.weeks < 0) return on(7 * when.weeks - back);
  const planned = when.which === 0 || when.weeks > 0 ? tense !== 'past' : tense === 'planned';
  return on(planned ? 7 * when.weeks + ahead : -back);
}

function weekdayAfter(weekday: number, day: Day): string {
  return isoDay(addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7));
}

/** "Tuesday the 28th": the nearest such day in the past, in a plan the next, and with no tense the nearer of the two. */
function weekdayOfMonthValue(day: number, weekday: number, reference: Day, tense: Tense): string | null {
  for (let months = 0; months <= MOST_MONTHS; months++) {
    const found = [-months, months]
      .map((count) => addMonths(reference, count))
      .map(({ year, month }) => existingDay(year, month, day))
      .filter((there) => there !== null)
      .filter((there) => weekdayOf(there) === weekday)
      .filter((there) => {
        const order = compareDays(there, reference);
        return tense === 'past' ? order <= 0 : tense === 'planned' ? order >= 0 : true;
      });
    if (found[0]) return isoDay(found[0]);
  }
  return null;
}

/** The value so much earlier: 20 years before "2023-02" is "2003-02". */
function earlier(value: string, unit: Unit, count: number): string | null {
  const { first } = boundsOf(value);
  const isMonths = unit === 'year' || unit === 'month';
  const month = addMonths(first, isMonths ? (unit === 'year' ? -12 : -1) * count : 0);
  const day = isMonths
    ? existingDay(month.year, month.month, first.day)
    : addDays(first, (unit === 'week' ? -7 : -1) * count);
  if (value.includes('W')) return day && isoWeek(day);
  if (readDay(value)) return day && isoDay(day);
  if (unit === 'year') return String(first.year - count) + value.slice(4);
  return unit === 'month' && /^\d{4}-(?:0|1[0-2])/.test(value) ? isoMonth(month) : null;
}

/** "The 28th": of the month of the date before it, or else the latest, in a plan the next; with no tense the nearer. */
function dayOfMonthValue(ofMonth: number, reference: Day, tense: Tense, other: string | null): string | null {
  const from = other ? boundsOf(other).first : reference;
  const isNextNearer = ofMonth > from.day === Math.abs(ofMonth - from.day) <= 15;
  const planned = other !== null || tense === 'planned' || (tense === null && isNextNearer);
  const here = existingDay(from.year, from.month, ofMonth);
  if (here && (planned ? compareDays(here, from) >= 0 : compareDays(here, from) <= 0)) return isoDay(here);
  const { year, month } = addMonths(from, planned ? 1 : -1);
  const there = existingDay(year, month, ofMonth);
  return there && isoDay(there);
}

/** The week that ends with the weekend meant. */
function weekendValue(which: Which, reference: Day, tense: Tense): string {
  if (which === 1) return isoWeek(addDays(reference, 7));
  const isWeekend = weekdayOf(reference) > 5;
  const isThis = which === 0 ? tense !== 'past' || isWeekend : which === null && (isWeekend || tense === 'planned');
  return isoWeek(addDays(reference, isThis ? 0 : -7));
}

/**
 * @param when what the expression says
 * @param reference the day of publication; null: not known
 * @param tense of the clause
 * @param other the value of the date before it in the sentence, which "a day later" counts from
 * @returns ISO 8601 (seasons as in ISO 8601-2: 2023-21 is the spring; a decade is its first three digits); null where the text leaves the date open
 */
export function isoValue(when: When, reference: Day | null, tense: Tense, other: string | null): string | null {
  if (when.kind === 'year') return String(when.year);
  if (when.kind === 'decade') return when.decade;
  if ((when.kind === 'part' || when.kind === 'day') && when.year !== null) return valueIn(when, when.year);
  if (when.kind === 'from-other' && other) return fromOther(when, other);
  if (when.kind === 'part-from-other') return other && partFromOther(when, other);
  if (when.kind === 'weekday-after') return other && weekdayAfter(when.weekday, boundsOf(other).last);
  if (!reference) return null;
  switch (when.kind) {
    case 'weekday':
      return weekdayValue(when, reference, tense);
    case 'shift': {
      const isCarried = when.ago && when.unit === 'year' && when.count === -1;
      const value = isCarried ? yearBefore(['quarter', 'half'], other) : null;
      return value ?? shifted(reference, when.unit, when.count);
    }
    case 'same-last-year':
      return yearBefore(when.parts, other) ?? shifted(reference, 'year', -1);
    case 'ahead':
      return tense === 'planned' ? shifted(reference, when.unit, when.count) : null;
    case 'from-other':
      return when.orNow ? shifted(reference, when.unit, when.count) : null;
    case 'weekday-of-week': {
      const monday = addDays(reference, 1 - weekdayOf(reference));
      return isoDay(addDays(monday, 7 * when.week + when.weekday - 1));
    }
    case 'before': {
      const value = isoValue(when.of, reference, null, null);
      return value && earlier(value, when.unit, when.count);
    }
    case 'day-of-month':
      if (when.weekday !== null) return weekdayOfMonthValue(when.day, when.weekday, reference, tense);
      return dayOfMonthValue(when.day, reference, tense, other);
    case 'weekend':
      return weekendValue(when.which, reference, tense);
    case 'week-of': {
      const inYear = (year: number) => existingDay(year, when.month, when.day);
      const day = inYear(
        nearestYear(reference, tense, null, (year) => {
          const there = inYear(year);
          return there && isoDay(there);
        }),
      );
      return day && isoWeek(day);
    }
    case 'day':
    case 'part':
      return relativePart(when, reference, tense);
  }
}

/** The part of a year that a value is; null where it is another. */
function partOf(value: string): PartKind | null {
  if (/-Q/.test(value)) return 'quarter';
  if (/-H/.test(value)) return 'half';
  return /^\d{4}-(?:0|1[0-2])/.test(value) && value.length === 7 ? 'month' : null;
}

function yearBefore(parts: readonly PartKind[], other: string | null): string | null {
  const part = other && partOf(other);
  return part && parts.includes(part) ? earlier(other, 'year', 1) : null;
}

/** "a year earlier" keeps the quarter, "the next day" of a month is none. */
function fromOther({ unit, count }: Extract<When, { kind: 'from-other' }>, other: string): string | null {
  const isVague = (unit === 'day' && !readDay(other)) || (unit === 'month' && other.length <= 4);
  if (isVague) return null;
  const kept = unit === 'year' && count === -1 ? yearBefore(['quarter', 'half'], other) : null;
  return kept ?? shifted(boundsOf(other).first, unit, count);
}

function partFromOther({ part, number, step }: Extract<When, { kind: 'part-from-other' }>, other: string): string {
  const { first, last } = boundsOf(other);
  const inYear = (year: number) => partValue(part, year, number);
  const isAfter = compareDays(boundsOf(inYear(last.year)).first, last) > 0;
  const isBefore = compareDays(boundsOf(inYear(first.year)).last, first) < 0;
  if (step > 0) return inYear(isAfter ? last.year : last.year + 1);
  return inYear(step < 0 && !isBefore ? first.year - 1 : first.year);
}

/**
 * The year around the publication that a day without one is surely of: in which it is the weekday that it stands beside, or
 * else near to the publication; null where that is none.
 */
function sureYear({ on, weekday, which }: Extract<When, { kind: 'day' }>, reference: Day): number | null {
  if (which !== null) return null;
  const yearWhere = (holds: (day: Day) => boolean) =>
    [reference.year, reference.year - 1, reference.year + 1].find((year) => {
      const day = dayInYear(on, year);
      return day !== null && holds(day);
    });
  const ofWeekday = weekday === null ? undefined : yearWhere((day) => weekdayOf(day) === weekday);
  const [from, to] = [addDays(reference, -LATELY), addDays(reference, SOON)];
  return ofWeekday ?? yearWhere((day) => compareDays(day, from) >= 0 && compareDays(day, to) <= 0) ?? null;
}

function relativePart(when: InYear, reference: Day, tense: Tense): string | null {
  if (when.kind === 'part' && when.part === 'quarter' && when.number === 0) {
    const day = addMonths(reference, 3 * (when.which ?? 0));
    return `${day.year}-Q${Math.ceil(day.month / 3)}`;
  }
  if (when.ofYear !== null) return valueIn(when, reference.year + when.ofYear);
  const inYear = (year: number) => valueIn(when, year);
  const event = when.kind === 'day' && when.which === null ? when.event : null;
  const known = event?.year ? inYear(event.year) : null;
  if (known && compareDays(boundsOf(known).first, reference) <= 0) return known;
  const surely = when.kind === 'day' ? sureYear(when, reference) : null;
  if (surely !== null) return inYear(surely);
  const value = inYear(nearestYear(reference, tense, when.which, inYear));
  // Whoever says "the Jan. 6 riot" months later means whichever year made that day a name.
  if (!event || tense === 'planned' || !value) return value;
  const { first } = boundsOf(value);
  const isNear =
    compareDays(first, addDays(reference, -NEWS)) >= 0 && compareDays(first, addDays(reference, NEWS)) <= 0;
  return isNear ? value : null;
}
