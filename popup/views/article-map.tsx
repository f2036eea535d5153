/** Who speaks: how many, and a map of the article, for each person a strip of the text with their mentions and quotations. */
import { useContext, useState } from 'preact/hooks';
import type { Analysis } from '../../src/analysis.ts';
import { msg } from '../../src/extension/i18n.ts';
import { markOf } from '../../src/extension/kind-names.ts';
import type { Voices } from '../../src/views/voices.ts';
import { type Lane, type LaneMark, lanesOf, nearestMark } from '../lanes.ts';
import { ReadingContext, Words } from './passage.tsx';

const LEGEND = [
  ['mention', 'legendMention'],
  ['direct', 'legendQuoted'],
  ['indirect', 'legendReported'],
] as const;

export function ArticleMap({ analysis, voices }: { analysis: Analysis; voices: Voices }) {
  const { speakers, unattributed, doubtful } = voices;
  const lanes = lanesOf(analysis);
  return (
    <div class="map">
      <p class="share notes">
        <span>{msg('voices', `${speakers.length}`, `${unattributed.length}`)}</span>
        {doubtful > 0 && <span>{msg('doubtful', `${doubtful}`)}</span>}
      </p>
      <ul>
        {lanes.map((lane) => (
          <LaneLine
            key={lane.person}
            lane={lane}
            name={lane.person === null ? null : analysis.people[lane.person]!.name}
          />
        ))}
      </ul>
      <p class="legend">
        {LEGEND.map(([kind, words]) => (
          <span key={kind}>
            <svg aria-hidden="true" width={kind === 'mention' ? 2 : 8} height="10">
              <rect class={kind} y="1" width="100%" height="8" />
            </svg>{' '}
            {msg(words)}
          </span>
        ))}
      </p>
    </div>
  );
}

/** `name` is `null` for the quotations of everybody without a lane. */
function LaneLine({ lane, name }: { lane: Lane; name: string | null }) {
  const { goTo } = useContext(ReadingContext);
  const [next, setNext] = useState(0);
  const marks = [...lane.mentions, ...lane.quotations].sort((a, b) => a.from - b.from);

  /** The pointer means a place; the keyboard goes through the marks one by one. */
  const go = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const strip = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
    const byPointer = event.detail > 0 && strip && strip.width > 0;
    const mark = byPointer ? nearestMark(marks, placeIn(strip, event)) : marks[next % marks.length];
    if (!mark) return;
    setNext(marks.indexOf(mark) + 1);
    goTo(mark.span);
  };

  return (
    <li>
      <button type="button" class="lane" aria-label={msg('mapLane', name ?? msg('mapOthers'))} onClick={go}>
        {name === null ? <span class="others">{msg('mapOthers')}</span> : <Words>{name}</Words>}
        <svg aria-hidden="true" width="100%" height="16">
          <line x1="0" x2="100%" y1="8" y2="8" />
          {lane.quotations.map((mark) => (
            <Bar key={mark.from} mark={mark} class={markOf(mark.span)} y={3} height={10} leastWidth={4} />
          ))}
          {lane.mentions.map((mark) => (
            <Bar key={mark.from} mark={mark} class="mention" y={1} height={14} leastWidth={2} />
          ))}
        </svg>
      </button>
    </li>
  );
}

interface BarProps {
  mark: LaneMark;
  class: string;
  y: number;
  height: number;
  leastWidth: number;
}

function Bar({ mark, y, height, leastWidth, ...props }: BarProps) {
  const style = { width: `max(${leastWidth}px, ${percent(mark.to - mark.from)})` };
  return <rect class={props.class} x={percent(mark.from)} y={y} height={height} style={style} />;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** Where in the text the pointer is; a strip runs from right to left where the words do. */
function placeIn(strip: DOMRect, event: MouseEvent & { currentTarget: HTMLElement }): number {
  const place = (event.clientX - strip.left) / strip.width;
  return getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 - place : place;
}
