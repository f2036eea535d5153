/** The days of the article in order, with what happened or will happen then. */
import { msg } from '../../src/extension/i18n.ts';
import type { TimelineDay } from '../../src/views/timeline.ts';
import { formatDate } from '../date-words.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';
import { TimeAxis } from './time-axis.tsx';

export interface TimelineProps {
  days: readonly TimelineDay[];
  /** ISO 8601: when the article was published. */
  published: string | null;
}

export function Timeline({ days, published }: TimelineProps) {
  return (
    <>
      <TimeAxis values={days.map(({ value }) => value)} published={published} />
      <FoldedList ordered class="timeline">
        {days.map(({ value, events }) => (
          <li key={value} class={events.every(({ tense }) => tense === 'planned') ? 'planned' : undefined}>
            <time dateTime={value}>{formatDate(value)}</time>
            {events.map(({ block, start, time, clause, tense }) => (
              <Passage key={`${block}:${start}`} span={clause}>
                {time && <span class="time">{time.slice(0, 5)} </span>}
                <Words>{clause.text}</Words>
                {tense === 'planned' && <span class="planned-note"> {msg('planned')}</span>}
              </Passage>
            ))}
          </li>
        ))}
      </FoldedList>
    </>
  );
}
