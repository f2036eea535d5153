/** The timeline as lines of text: a day with one event is a line, one with more has them below it. */

import type { DateMention } from '../analysis.ts';
import type { TimelineDay } from '../views/timeline.ts';

export function dayLines(days: readonly TimelineDay[], tell: (event: DateMention) => string): string[] {
  return days.flatMap(({ value, events }) => {
    const told = events.map((event) => (event.time ? `${event.time} ${tell(event)}` : tell(event)));
    return told.length === 1 ? [`- ${value}: ${told[0]}`] : [`- ${value}:`, ...told.map((line) => `  - ${line}`)];
  });
}
