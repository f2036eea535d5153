/** The dates of the article in order, with what happened or will happen then. */
import type { DateMention } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { formatDate, startOf } from '../dates.ts';
import { Passage, Words } from './passage.tsx';

export function Timeline({ dates }: { dates: readonly DateMention[] }) {
  const inOrder = [...dates].sort((a, b) => (startOf(a.value) ?? Infinity) - (startOf(b.value) ?? Infinity));
  return (
    <ol class="timeline">
      {inOrder.map((date) => (
        <li key={`${date.block}:${date.start}`} class={date.tense ?? undefined}>
          <Passage span={date.clause}>
            <span class="notes">
              <time dateTime={date.value}>{formatDate(date.value)}</time>
              {date.tense === 'planned' && <span>{msg('planned')}</span>}
            </span>
            <Words>{date.clause.text}</Words>
          </Passage>
        </li>
      ))}
    </ol>
  );
}
