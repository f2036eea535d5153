/** A picture of the timeline, to scale, with the day of publication; the list below it tells the same in words. */
import { msg } from '../../src/extension/i18n.ts';
import { startOf } from '../../src/views/timeline.ts';
import { formatDate, formatDay } from '../date-words.ts';

export interface TimeAxisProps {
  /** ISO 8601, the earliest first, those of no known day last. */
  values: readonly string[];
  published: string | null;
}

export function TimeAxis({ values, published }: TimeAxisProps) {
  const dates = values.flatMap((value) => {
    const start = startOf(value);
    return start === null ? [] : [{ value, start }];
  });
  const day = published && formatDay(published);
  const today = published && day ? startOf(published.slice(0, 10)) : null;
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last || first.start === last.start) return null;

  const from = Math.min(first.start, today ?? first.start);
  const length = Math.max(last.start, today ?? last.start) - from;
  const place = (start: number) => `${(((start - from) / length) * 100).toFixed(2)}%`;
  return (
    <div class="time-axis" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height="20">
        <line x1="0" x2="100%" y1="10" y2="10" />
        {today !== null && <line class="today" x1={place(today)} x2={place(today)} y1="1" y2="19" />}
        {dates.map(({ value, start }) => (
          <circle key={value} class={start > (today ?? start) ? 'ahead' : ''} cx={place(start)} cy="10" r="4" />
        ))}
      </svg>
      <p>
        <span>{today === from ? day : formatDate(first.value)}</span>
        {today !== null && <span class="published">{msg('published')}</span>}
        <span>{today === from + length ? day : formatDate(last.value)}</span>
      </p>
    </div>
  );
}
