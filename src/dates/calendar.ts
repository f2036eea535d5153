/** Reckons with days, weeks, months, quarters, seasons and decades as ISO 8601 values; no clock, no time zone. */

import type { YearDay } from '../language/language.ts';

export interface Day {
  year: number;
  /** 1..12 */
  month: number;
  /** 1..31 */
  day: number;
}

const MS_PER_DAY = 86_400_000;

function time({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}

function dayAt(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/**
 * @param iso a date or an instant; its own offset decides which day it is
 * @returns the day as written; null when it is none
 */
export function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  return match ? existingDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** @returns null where the calendar has no such day, as 31 June */
export function existingDay(year: number, month: number, day: number): Day | null {
  const there = dayAt(Date.UTC(year, month - 1, day));
  return there.month === month && there.day === day ? { year, month, day } : null;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** @returns the day in that year; null where the calendar has none, as 29 February or a fifth Monday */
export function dayInYear(on: YearDay, year: number): Day | null {
  if ('fromEaster' in on) return addDays(easterOf(year), on.fromEaster);
  if ('day' in on) return existingDay(year, on.month, on.day);
  const first = { year, month: on.month, day: 1 };
  if (on.nth < 0) {
    const last = addDays(addMonths(first, 1), -1);
    return addDays(last, -((weekdayOf(last) - on.weekday + 7) % 7));
  }
  const there = addDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + 7 * (on.nth - 1));
  return there.month === on.month ? there : null;
}

export function addDays(day: Day, count: number): Day {
  return dayAt(time(day) + count * MS_PER_DAY);
}

/** @returns the first day of the month `count` months on */
export function addMonths({ year, month }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

export function compareDays(a: Day, b: Day): number {
  return time(a) - time(b);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(time(day)).getUTCDay() || 7;
}

/** "2023-02-21" */
export function isoDay({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** "2023-02" */
export function isoMonth({ year, month }: Day): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** "2023-W08": the ISO week is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const dayOfYear = (time(thursday) - Date.UTC(thursday.year, 0, 1)) / MS_PER_DAY;
  return `${pad(thursday.year, 4)}-W${pad(Math.floor(dayOfYear / 7) + 1)}`;
}

/**
 * @param value an ISO 8601 value of this module's kinds: day, week, month, quarter, half, season, year or decade ("199")
 * @returns its first and last day
 */
export function boundsOf(value: string): { first: Day; last: Day } {
  if (value.length === 3) {
    const year = 10 * Number(value);
    return { first: { year, month: 1, day: 1 }, last: { year: year + 9, month: 12, day: 31 } };
  }
  const year = Number(value.slice(0, 4));
  const rest = value.slice(5);
  const day = readDay(value);
  if (day) return { first: day, last: day };
  if (rest.startsWith('W')) {
    const inFirstWeek = { year, month: 1, day: 4 };
    const first = addDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + 7 * (Number(rest.slice(1)) - 1));
    return { first, last: addDays(first, 6) };
  }
  const months = monthsOf(rest);
  const first = { year, month: 1 + (months?.from ?? 0), day: 1 };
  return { first, last: addDays(addMonths(first, months?.count ?? 12), -1) };
}

/** The months (0 for January) that the part of a value after its year covers; null for none. */
function monthsOf(part: string): { from: number; count: number } | null {
  if (!part) return null;
  const number = Number(part.replace(/^\D/, ''));
  if (part.startsWith('Q')) return { from: 3 * (number - 1), count: 3 };
  if (part.startsWith('H')) return { from: 6 * (number - 1), count: 6 };
  if (number > 20) return { from: 3 * (number - 21) + 2, count: 3 };
  return { from: number - 1, count: 1 };
}
