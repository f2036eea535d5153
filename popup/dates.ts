/** Puts the ISO 8601 dates of an Analysis, whole or partial, into the reader's words and in order. */
import { formatLanguage, msg } from '../src/extension/i18n.ts';

const DAY_MS = 86_400_000;
const HALF = /^(\d{4})-H([12])$/;
const DECADE = /^\d{3}$/;
/** ISO 8601-2: 21 to 24 in place of the month. */
const SEASON = /^(\d{4})-(2[1-4])$/;
const FIRST_SEASON = 21;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * The calendar day of an ISO 8601 date or time, as the page itself counts it: the hours and the offset
 * are left out, so that an article of the 21st is not shown as the 22nd to a reader further east.
 * `null` where the value does not begin with a real day.
 */
export function formatDay(value: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value);
  const start = day && new Date(`${day[0]}T00:00Z`);
  return start && !Number.isNaN(start.getTime())
    ? format(start, { day: 'numeric', month: 'short', year: 'numeric' })
    : null;
}

/** A date of the timeline in words; a value of a form that is not known is given as it is. */
export function formatDate(value: string): string {
  const start = startOf(value);
  if (start === null) return value;
  const date = new Date(start);
  if (/^\d{4}-W/.test(value)) return msg('weekOf', format(date, { day: 'numeric', month: 'short', year: 'numeric' }));
  if (/^\d{4}-Q/.test(value)) return msg('quarter', value.slice(6, 7), value.slice(0, 4));
  const half = HALF.exec(value);
  if (half) return msg('half', half[2]!, half[1]!);
  const season = SEASON.exec(value);
  if (season) return msg(SEASONS[Number(season[2]) - FIRST_SEASON]!, season[1]!);
  if (DECADE.test(value)) return msg('decade', `${value}0`);
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-\d\d$/.test(value)) return format(date, { month: 'long', year: 'numeric' });
  return format(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/** When a date begins, in milliseconds since 1970 UTC: what a timeline is put in order by; `null` if not known. */
export function startOf(value: string): number | null {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return mondayOfWeekOne(Number(week[1])) + (Number(week[2]) - 1) * 7 * DAY_MS;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return Date.UTC(Number(quarter[1]), (Number(quarter[2]) - 1) * 3);
  const half = HALF.exec(value);
  if (half) return Date.UTC(Number(half[1]), (Number(half[2]) - 1) * 6);
  const season = SEASON.exec(value);
  if (season) return Date.UTC(Number(season[1]), (Number(season[2]) - FIRST_SEASON) * 3 + 2);
  if (DECADE.test(value)) return Date.UTC(Number(value) * 10, 0);
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(value);
  return date && Date.UTC(Number(date[1]), Number(date[2] ?? 1) - 1, Number(date[3] ?? 1));
}

/** ISO 8601: the first week of a year is the one that holds 4 January. */
function mondayOfWeekOne(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const daysAfterMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - daysAfterMonday * DAY_MS;
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatLanguage(), { ...options, timeZone: 'UTC' }).format(date);
}
