/** Reads the time of day that stands beside a date: "at 9:30 a.m. EST on Thursday". */

import type { TimeWords } from '../language/language.ts';

/** UTF-16 code units on either side of the date that hold its time. */
const REACH = 50;

/**
 * @param text one block's text, with a date at `start`..`end`
 * @param words how its language writes the time, in groups: `hour` with `half` (a or p of 12 hours), or `hour24`, and
 *   the `minute`, `minute24`; or a `word` for it; and the `zone`
 * @returns ISO 8601, as "09:30" of no known zone or "09:30-05:00"; null where no time stands beside the date
 */
export function timeBeside(text: string, start: number, end: number, words: TimeWords): string | null {
  const groups = (
    words.before.exec(text.slice(Math.max(0, start - REACH), start)) ?? words.after.exec(text.slice(end, end + REACH))
  )?.groups;
  if (!groups) return null;
  const { hour, minute, half, hour24, minute24, word, zone } = groups;
  const hours = word ? words.hours[word]! : hour ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour24);
  if (hour && (Number(hour) > 12 || Number(hour) === 0)) return null;
  const offset = zone ? words.zones[zone]! : '';
  return `${String(hours).padStart(2, '0')}:${minute ?? minute24 ?? '00'}${offset}`;
}
