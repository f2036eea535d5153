/** The dates of the article in order, with what happened or will happen then. */
import type { DateMention } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { formatDate, startOf } from '../dates.ts';
import { Passage, Words } from './passage.tsx';
import { TimeAxis } from './time-axis.tsx';

export interface TimelineProps {
  dates: readonly DateMention[];
  /** ISO 8601: when the article was published. */
  published: string | null;
}

export function Timeline({ dates, published }: TimelineProps) {
  const entries = byDate(dates);
  return (
    <>
      <TimeAxis values={entries.map(([value]) => value)} published={published} />
      <ol class="timeline">
        {entries.map(([value, mentions]) => (
          <li key={value} class={mentions.every(({ tense }) => tense === 'planned') ? 'planned' : undefined}>
            <time dateTime={value}>{formatDate(value)}</time>
            {mentions.map((mention) => (
              <Passage key={`${mention.block}:${mention.start}`} span={mention.clause}>
                {mention.time && <span class="time">{mention.time.slice(0, 5)} </span>}
                <Words>{mention.clause.text}</Words>
                {mention.tense === 'planned' && <span class="planned-note"> {msg('planned')}</span>}
              </Passage>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The mentions of each date together, the earliest date first, those of no known day last. */
function byDate(dates: readonly DateMention[]): [string, DateMention[]][] {
  const mentions = new Map<string, DateMention[]>();
  for (const date of dates) {
    const sameDate = mentions.get(date.value);
    if (sameDate) sameDate.push(date);
    else mentions.set(date.value, [date]);
  }
  const start = (value: string) => startOf(value) ?? Number.POSITIVE_INFINITY;
  return [...mentions].sort(([a], [b]) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}
