/** Lays the people and quotations of an article out along its text, for a map that shows who appears where. */
import type { Analysis, Block, Mention, Quotation, Span } from '../src/analysis.ts';
import { isUncertain, sureSpeaker } from '../src/views/doubt.ts';

/** People who get a lane of their own: those with the most mentions and quotations. */
const MAX_LANES = 5;
/** Marks nearer than this, in parts of the whole text, look like one, so that a lane never has more than so many. */
const STEP = 1 / 400;

/** Places are parts of the whole text: 0 is its first character, 1 its end. */
export interface LaneMark<S extends Span = Span> {
  span: S;
  from: number;
  to: number;
}

export interface Lane {
  /** Index into `people`; `null` for the lane of the quotations of everybody else. */
  person: number | null;
  mentions: LaneMark<Mention>[];
  quotations: LaneMark<Quotation>[];
}

/**
 * @returns the lanes in the order in which the people first appear, that of everybody else last if it holds anything. What is
 *   in doubt is left out; what is surely said, but not surely whose it is, is everybody else's.
 */
export function lanesOf({ article, people, quotations }: Analysis): Lane[] {
  const markOf = marker(article.blocks);
  const sure = quotations.filter((quotation) => quotation.kind !== 'term' && !isUncertain(quotation));
  const speakers = sure.map((quotation) => sureSpeaker(quotation, people));
  const said = people.map((_, person) => sure.filter((_, index) => speakers[index] === person));
  const mentioned = people.map(({ mentions }) => mentions.filter((mention) => !isUncertain(mention)));
  const weights = people.map((_, person) => mentioned[person]!.length + said[person]!.length);
  const shown = [...people.keys()]
    .filter((person) => !isUncertain(people[person]!))
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, MAX_LANES);
  const lanes: Lane[] = shown
    .sort((a, b) => a - b)
    .map((person) => ({
      person,
      mentions: thinned(mentioned[person]!.map(markOf)),
      quotations: thinned(said[person]!.map(markOf)),
    }));
  const others = sure.filter((_, index) => !shown.some((person) => person === speakers[index]));
  if (others.length > 0) lanes.push({ person: null, mentions: [], quotations: thinned(others.map(markOf)) });
  return lanes;
}

/** The mark that is nearest to a place; the shortest of several that hold it, since it may lie inside a longer one. */
export function nearestMark<M extends LaneMark>(marks: readonly M[], place: number): M | undefined {
  const distance = ({ from, to }: LaneMark) => Math.max(from - place, place - to, 0);
  const length = ({ from, to }: LaneMark) => to - from;
  let nearest: M | undefined;
  for (const mark of marks) {
    const further = nearest ? distance(mark) - distance(nearest) || length(mark) - length(nearest) : -1;
    if (further < 0) nearest = mark;
  }
  return nearest;
}

function marker(blocks: readonly Block[]): <S extends Span>(span: S) => LaneMark<S> {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length;
  }
  return (span) => {
    const start = starts[span.block] ?? 0;
    return { span, from: (start + span.start) / length, to: (start + span.end) / length };
  };
}

/** `marks` are in text order. */
function thinned<S extends Span>(marks: LaneMark<S>[]): LaneMark<S>[] {
  let last = Number.NEGATIVE_INFINITY;
  return marks.filter(({ from }) => {
    const apart = from - last >= STEP;
    if (apart) last = from;
    return apart;
  });
}
