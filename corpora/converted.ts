/** The one form in which all corpora are handed to the training in Python, whose offsets count code points. */

import type { EntityType } from '../src/reading.ts';
import type { Range } from './shared.ts';

/**
 * A text and what is known of it. What a corpus does not annotate is absent: nothing may be learnt of it; an empty list
 * says that there is none. Offsets are half-open; paragraphs are divided by line breaks.
 */
export interface Converted {
  id: string;
  corpus: string;
  /** BCP 47. */
  language: string;
  /** How far it is to be trusted: 1 what people have annotated. */
  weight: number;
  text: string;
  /** The types that are annotated; what is of another type is unknown. */
  entityTypes?: readonly EntityType[];
  /** None within another. */
  entities?: [start: number, end: number, type: EntityType][];
  attributions?: { source: Range[]; cue: Range[]; content: Range[] }[];
  /** `span` is what stands between the marks; `speaker` the mention that stands there, `speakers` all that are as right. */
  quotations?: {
    span: Range;
    kind: 'direct' | 'partial' | 'term';
    speaker: Range | null;
    speakers: Range[];
    /** The words that say that it is speech. */
    cue?: Range | null;
  }[];
  /** Reported words without marks. */
  indirect?: { span: Range; source: Range | null; cue: Range | null; speakers: Range[] }[];
  /** Mentions of the same person, by person. */
  clusters?: Range[][];
  pronouns?: { span: Range; candidates: [start: number, end: number, isMeant: boolean][] }[];
  roles?: { person: Range; role: Range }[];
  /** For each paragraph the share of the key facts that it states. */
  keyParagraphs?: number[];
  /** For each paragraph what kind of block it is. */
  kinds?: string[];
  summary?: string;
  /** What stands between outermost marks, where nobody has told whose words it is. */
  passages?: Range[];
}

/** What stands at the keys that hold offsets; no other list of the form begins with two numbers. */
function isSpan(value: readonly unknown[]): value is [number, number, ...unknown[]] {
  return value.length >= 2 && Number.isInteger(value[0]) && Number.isInteger(value[1]);
}

/** @returns for each UTF-16 offset into the text, its end included, how many code points stand before it */
function codePointsBefore(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const { length } = String.fromCodePoint(text.codePointAt(at)!);
    // An offset between the halves of a pair counts as the one after it.
    for (let half = 0; half < length; half++) before[at + half] = count + Math.sign(half);
    at += length;
    count++;
  }
  before[text.length] = count;
  return before;
}

/** @returns the same with every span in code points, where it came in UTF-16 code units */
export function inCodePoints(converted: Converted): Converted {
  // Below U+10000 they are the same.
  if (!/[\ud800-\udfff]/.test(converted.text)) return converted;
  const before = codePointsBefore(converted.text);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (isSpan(value)) return [before[value[0]], before[value[1]], ...value.slice(2)];
      return value.map(walk);
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, walk(own)]));
  };
  const { keyParagraphs, ...rest } = converted;
  return { ...(walk(rest) as typeof rest), ...(keyParagraphs && { keyParagraphs }) };
}
