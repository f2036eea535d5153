/** What a reader says is wrong in an analysis: kept beside it and exported with it, never part of it. */

import type { Person, Quotation } from './analysis.ts';

/** Told by its words, not by its index: words outlast the next reading of the page. */
export interface WrongMark {
  /** `quotation`: these words are no quotation of anybody. `speaker`: somebody else said them. `person`: this is nobody. */
  what: 'quotation' | 'speaker' | 'person';
  /** The quotation's words, or the person's name. */
  text: string;
  /** For `speaker`: who did not say it. */
  who: string | null;
}

export function wrongQuotation({ text }: Quotation): WrongMark {
  return { what: 'quotation', text, who: null };
}

/** @returns null where no speaker is named */
export function wrongSpeaker({ text, speaker }: Quotation): WrongMark | null {
  return speaker && { what: 'speaker', text, who: speaker.text };
}

export function wrongPerson({ name }: Person): WrongMark {
  return { what: 'person', text: name, who: null };
}

export function isMarked(marks: readonly WrongMark[], mark: WrongMark | null): boolean {
  return mark !== null && marks.some((other) => isSameMark(mark, other));
}

export function isSameMark(a: WrongMark, b: WrongMark): boolean {
  return a.what === b.what && a.text === b.text && a.who === b.who;
}
