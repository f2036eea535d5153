/** Puts the ISO 8601 dates of an Analysis, whole or partial, into the reader's words. */
import { formatLanguage, msg } from '../src/extension/i18n.ts';
import { startOf } from '../src/views/timeline.ts';

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

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(formatLanguage(), { ...options, timeZone: 'UTC' }).format(date);
}
