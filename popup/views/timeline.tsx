/** The dates of the article in order, with what happened or will happen then. */
import type { DateMention } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { formatDate, startOf } from '../dates.ts';
import { Passage, Words } from './passage.tsx';

export function Timeline({ dates }: { dates: readonly DateMention[] }) {
  return (
    <ol class="timeline">
      {byDate(dates).map(([value, mentions]) => (
        <li key={value} class={mentions.every(({ tense }) => tense === 'planned') ? 'planned' : undefined}>
          <time dateTime={value}>{formatDate(value)}</time>
          {mentions.map((mention) => (
            <Passage key={`${mention.block}:${mention.start}`} span={mention.clause}>
              <Words>{mention.clause.text}</Words>
              {mention.tense === 'planned' && <span class="planned-note"> {msg('planned')}</span>}
            </Passage>
          ))}
        </li>
      ))}
    </ol>
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
