/** Reads the time of day that stands beside a date: "at 9:30 a.m. EST on Thursday". */

import { TIME_ZONES } from '../language/en/calendar.ts';

const CLOCK = String.raw`(?:(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<hour24>[01]?\d|2[0-3]):(?<minute24>[0-5]\d)|(?<word>noon|midnight))`;
const ZONE = String.raw`(?:\s(?:local\stime|\(?(?<zone>${Object.keys(TIME_ZONES).join('|')})\)?(?!\p{L})))?`;
/** "at 9:30 a.m. EST on " before the date. */
const BEFORE = new RegExp(String.raw`(?<![\d:.,])${CLOCK}${ZONE},?\s(?:on\s)?$`, 'u');
/** " at about 9:30 a.m. EST" behind it. */
const AFTER = new RegExp(
  String.raw`^,?\s(?:(?:after|around|at|before|by|from|until|about|shortly|just)\s){1,3}${CLOCK}${ZONE}(?![\d:])`,
  'u',
);
/** UTF-16 code units on either side of the date that hold its time. */
const REACH = 50;

/**
 * @param text one block's text, with a date at `start`..`end`
 * @returns ISO 8601, as "09:30" of no known zone or "09:30-05:00"; null where no time stands beside the date
 */
export function timeBeside(text: string, start: number, end: number): string | null {
  const groups = (
    BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? AFTER.exec(text.slice(end, end + REACH))
  )?.groups;
  if (!groups) return null;
  const { hour, minute, half, hour24, minute24, word, zone } = groups;
  const hours = word
    ? word === 'noon'
      ? 12
      : 0
    : hour
      ? (Number(hour) % 12) + (half === 'p' ? 12 : 0)
      : Number(hour24);
  if (hour && (Number(hour) > 12 || Number(hour) === 0)) return null;
  const offset = zone ? TIME_ZONES[zone]! : '';
  return `${String(hours).padStart(2, '0')}:${minute ?? minute24 ?? '00'}${offset}`;
}
