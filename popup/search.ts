/** Finds in an analysis what holds the words that the reader typed, or what concerns one person. */
import type { Analysis, KeyPoint, NamedThing, Quotation, Source, Span } from '../src/analysis.ts';
import { type FigureLine, figureLines } from '../src/views/figure-lines.ts';
import { type TimelineDay, timelineOf } from '../src/views/timeline.ts';
import { toldOnce } from '../src/views/told-within.ts';

export interface Query {
  /** Every one of these must occur; accents and capitals make no difference. */
  words: string;
  /** Index into `people`; `null` for everybody. */
  person: number | null;
}

/** The parts of an analysis that match, in its own order. */
export interface SearchResult {
  keyPoints: KeyPoint[];
  /** Indexes into `people`. */
  people: number[];
  /** Each once. */
  quotations: Quotation[];
  sources: Source[];
  timeline: TimelineDay[];
  places: NamedThing[];
  organisations: NamedThing[];
  figures: FigureLine[];
}

export function search(analysis: Analysis, query: Query): SearchResult {
  const { people, quotations, keyPoints, sources, places, organisations } = analysis;
  const holds = textMatcher(query.words);
  const concerns = personMatcher(analysis, query.person);
  const nameOf = (person: number | null | undefined) => people[person ?? -1]?.name ?? '';
  return {
    keyPoints: keyPoints.filter(
      (point) => concerns(point) && holds(point.text, ...point.referents.map(({ person }) => nameOf(person))),
    ),
    people: [...people.keys()].filter((index) => {
      const { name, aliases, role } = people[index]!;
      return (query.person ?? index) === index && holds(name, ...aliases, role?.text ?? '');
    }),
    quotations: toldOnce(quotations).filter(
      (quotation) =>
        (quotation.speaker?.person === query.person || concerns(quotation)) &&
        holds(quotation.text, quotation.speaker?.text ?? '', nameOf(quotation.speaker?.person)),
    ),
    sources: sources.filter(
      ({ who, reason, basis, spans }) =>
        (who === nameOf(query.person) || spans.some(concerns)) && holds(who, reason?.text ?? '', basis?.text ?? ''),
    ),
    timeline: timelineOf(analysis)
      .map(({ value, events }) => ({
        value,
        events: events.filter(({ clause }) => concerns(clause) && holds(clause.text)),
      }))
      .filter(({ events }) => events.length > 0),
    places: places.filter(({ name, kind, spans }) => spans.some(concerns) && holds(name, kind?.text ?? '')),
    organisations: organisations.filter(
      ({ name, kind, spans }) => spans.some(concerns) && holds(name, kind?.text ?? ''),
    ),
    figures: figureLines(analysis).filter(({ span }) => concerns(span) && holds(span.text)),
  };
}

/** Whether some of the texts together hold every word. */
function textMatcher(words: string): (...texts: string[]) => boolean {
  const wanted = folded(words).split(/\s+/);
  return (...texts) => {
    const text = folded(texts.join('\n'));
    return wanted.every((word) => text.includes(word));
  };
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Whether a person is mentioned within a passage; as quick for a thousand mentions as for ten. */
function personMatcher({ people }: Analysis, person: number | null): (passage: Span) => boolean {
  if (person === null) return () => true;
  const mentions = people[person]?.mentions ?? [];
  const before = (a: Span, b: Span) => a.block < b.block || (a.block === b.block && a.start < b.start);
  return (passage) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(mentions[middle]!, passage)) low = middle + 1;
      else high = middle;
    }
    const first = mentions[low];
    return first !== undefined && first.block === passage.block && first.end <= passage.end;
  };
}
