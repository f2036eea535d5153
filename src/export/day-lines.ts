/** The timeline as lines of text: a day with one event is a line, one with more has them below it. */

import type { DateMention } from '../analysis.ts';
import { startOf, type TimelineDay } from '../views/timeline.ts';

const DECADE = /^\d{3}$/;
/** ISO 8601-2: 21 to 24 in place of the month. */
const SEASON = /^(\d{4})-2([1-4])$/;
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const WEEK = /^\d{4}-W\d\d$/;

export function dayLines(days: readonly TimelineDay[], tell: (event: DateMention) => string): string[] {
  return days.flatMap(({ value, events }) => {
    const told = events.map((event) => (event.time ? `${event.time} ${tell(event)}` : tell(event)));
    const when = inWords(value);
    return told.length === 1 ? [`- ${when}: ${told[0]}`] : [`- ${when}:`, ...told.map((line) => `  - ${line}`)];
  });
}

/** Days, months, quarters and years as they are; what nobody reads as ISO 8601 writes it in words. */
function inWords(value: string): string {
  const season = SEASON.exec(value);
  if (season) return `${SEASONS[Number(season[2]) - 1]} ${season[1]}`;
  if (DECADE.test(value)) return `${value}0s`;
  const start = WEEK.test(value) ? startOf(value) : null;
  return start === null ? value : `week of ${new Date(start).toISOString().slice(0, 10)}`;
}
