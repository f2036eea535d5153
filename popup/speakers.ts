/** Puts an article's quotations together by who said them. */
import type { Person, Quotation } from '../src/analysis.ts';
import { countWords } from './reading-time.ts';

export interface SpeakerGroup {
  /** The person's full name, or the text's own words for somebody who is not among the people. */
  name: string;
  person: number | null;
  quotations: Quotation[];
}

export interface GroupedQuotations {
  /** In the order in which they first speak. */
  speakers: SpeakerGroup[];
  unattributed: Quotation[];
  /** Scare quotes, titles, nicknames: nobody's speech. */
  terms: Quotation[];
  /** Between marks, in a language that is not read. */
  unread: Quotation[];
}

/** Every quotation in one group, except a fragment that its speaker's reported speech holds already. */
export function groupBySpeaker(quotations: readonly Quotation[], people: readonly Person[]): GroupedQuotations {
  const speakers = new Map<string, SpeakerGroup>();
  const grouped: GroupedQuotations = { speakers: [], unattributed: [], terms: [], unread: [] };
  for (const quotation of withoutRetold(quotations)) {
    const { speaker } = quotation;
    if (quotation.kind === null) grouped.unread.push(quotation);
    else if (quotation.kind === 'term') grouped.terms.push(quotation);
    else if (!speaker) grouped.unattributed.push(quotation);
    else {
      const name = (speaker.person !== null && people[speaker.person]?.name) || speaker.text;
      const key = speaker.person !== null ? `${speaker.person}` : `“${name}”`;
      const group = speakers.get(key) ?? { name, person: speaker.person, quotations: [] };
      speakers.set(key, group);
      group.quotations.push(quotation);
    }
  }
  grouped.speakers.push(...speakers.values());
  return grouped;
}

/** Reported speech is shown with the marked fragments in it, so these need no line of their own. */
function withoutRetold(quotations: readonly Quotation[]): Quotation[] {
  let reported: Quotation | null = null;
  return quotations.filter((quotation) => {
    if (quotation.kind === 'indirect') reported = quotation;
    return !(quotation.kind === 'partial' && reported && holds(reported, quotation));
  });
}

function holds(outer: Quotation, inner: Quotation): boolean {
  return (
    outer.block === inner.block &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.speaker?.text === inner.speaker?.text
  );
}

/** How many words of these quotations stand between marks: those of reported speech are the article's own. */
export function wordsQuoted(quotations: readonly Quotation[]): number {
  return quotations.reduce((sum, { kind, text }) => sum + (kind === 'indirect' ? 0 : countWords(text)), 0);
}
