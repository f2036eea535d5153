/**
 * A part of the index that search looks things up in: some articles' words, each with the units that hold it.
 *
 * A kept article is a segment of its own at first; segments are merged as they grow many, eight at a time, so that each
 * article is written anew only a few times and a search asks few of them. A unit is an article as a whole, or one of its
 * quotations; they are counted through over the segment. Terms are sorted, and the units of each are ascending, told as
 * differences in as few bytes as those need: all of it is a fifth of the text or so.
 */

import { readVarints, VarintWriter } from './varints.ts';

/** As it is stored. */
export interface Segment {
  /** How many times it was merged. */
  level: number;
  /** The numbers of the articles. */
  articles: Uint32Array<ArrayBuffer>;
  /** How many units each has. */
  units: Uint32Array<ArrayBuffer>;
  /** UTF-8, a term a line. */
  terms: Uint8Array<ArrayBuffer>;
  /** How many bytes of `postings` each term has, as varints. */
  lengths: Uint8Array<ArrayBuffer>;
  postings: Uint8Array<ArrayBuffer>;
}

/** An article's terms: of the whole first, then of each quotation. */
export interface IndexedArticle {
  number: number;
  units: readonly ReadonlySet<string>[];
}

export function segmentBytes({ articles, units, terms, lengths, postings }: Segment): number {
  return [articles, units, terms, lengths, postings].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

export function segmentOf(articles: readonly IndexedArticle[], level: number): Segment {
  const holders = new Map<string, number[]>();
  let unit = 0;
  for (const { units } of articles) {
    for (const terms of units) {
      for (const term of terms) {
        const known = holders.get(term);
        if (known) known.push(unit);
        else holders.set(term, [unit]);
      }
      unit++;
    }
  }
  const writer = new TermWriter();
  for (const term of [...holders.keys()].sort(byUnits)) writer.put(term, holders.get(term)!);
  return {
    level,
    articles: Uint32Array.from(articles, ({ number }) => number),
    units: Uint32Array.from(articles, ({ units }) => units.length),
    ...writer.written(),
  };
}

/**
 * @param isKept what is not is left out
 * @returns one segment of the articles of all; null where none is left
 */
export function merged(
  segments: readonly Segment[],
  level: number,
  isKept: (article: number) => boolean,
): Segment | null {
  const articles: number[] = [];
  const units: number[] = [];
  let unit = 0;
  const parts = segments.map((segment) => {
    const open = new OpenSegment(segment);
    /** The new number of each unit; -1 where it is left out. */
    const renumbered = new Int32Array(open.unitCount).fill(-1);
    segment.articles.forEach((article, index) => {
      if (!isKept(article)) return;
      const first = open.firstUnits[index]!;
      const count = segment.units[index]!;
      for (let offset = 0; offset < count; offset++) renumbered[first + offset] = unit++;
      articles.push(article);
      units.push(count);
    });
    return { open, renumbered, at: 0 };
  });
  if (!articles.length) return null;
  const writer = new TermWriter();
  for (;;) {
    let term: string | undefined;
    for (const { open, at } of parts) {
      const next = open.terms[at];
      if (next !== undefined && (term === undefined || next < term)) term = next;
    }
    if (term === undefined) break;
    const holders: number[] = [];
    for (const part of parts) {
      if (part.open.terms[part.at] !== term) continue;
      part.open.eachUnit(part.at++, (old) => {
        const now = part.renumbered[old]!;
        if (now >= 0) holders.push(now);
      });
    }
    if (holders.length) writer.put(term, holders);
  }
  return { level, articles: Uint32Array.from(articles), units: Uint32Array.from(units), ...writer.written() };
}

/** A segment, read for looking things up. */
export class OpenSegment {
  readonly articles: Uint32Array;
  readonly terms: readonly string[];
  /** The first unit of each article, which stands for it as a whole. */
  readonly firstUnits: Uint32Array;
  readonly unitCount: number;
  private readonly postings: Uint8Array;
  /** Where the units of each term begin, and the last ends. */
  private readonly starts: Uint32Array;

  constructor({ articles, units, terms, lengths, postings }: Segment) {
    this.articles = articles;
    this.terms = terms.length ? new TextDecoder().decode(terms).split('\n') : [];
    this.postings = postings;
    this.starts = new Uint32Array(this.terms.length + 1);
    let term = 0;
    readVarints(lengths, 0, lengths.length, (length) => {
      this.starts[term + 1] = this.starts[term]! + length;
      term++;
    });
    this.firstUnits = new Uint32Array(units.length);
    let unit = 0;
    units.forEach((count, index) => {
      this.firstUnits[index] = unit;
      unit += count;
    });
    this.unitCount = unit;
  }

  /** Calls back with each unit that holds the term, ascending. */
  eachUnit(term: number, onUnit: (unit: number) => void): void {
    let unit = 0;
    readVarints(this.postings, this.starts[term]!, this.starts[term + 1]!, (difference) => {
      unit += difference;
      onUnit(unit);
    });
  }

  /** Counts one up, to `before` + 1, in the counts of those units that hold a term with this beginning and stand at `before`. */
  count(beginning: string, before: number, counts: Uint8Array): void {
    const { postings, starts, terms } = this;
    // The first letter of a word is in thousands of terms: each byte is looked at once, and no function called for it.
    for (let term = this.firstTerm((each) => each >= beginning); terms[term]?.startsWith(beginning); term++) {
      const end = starts[term + 1]!;
      let unit = 0;
      let difference = 0;
      let shift = 0;
      for (let at = starts[term]!; at < end; at++) {
        const byte = postings[at]!;
        difference |= (byte & 127) << shift;
        if (byte > 127) {
          shift += 7;
          continue;
        }
        unit += difference;
        if (counts[unit] === before) counts[unit] = before + 1;
        difference = 0;
        shift = 0;
      }
    }
  }

  private firstTerm(isReached: (term: string) => boolean): number {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isReached(this.terms[middle]!)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

class TermWriter {
  private readonly terms: string[] = [];
  private readonly lengths = new VarintWriter();
  private readonly postings = new VarintWriter();

  /** Terms come sorted; units ascending. */
  put(term: string, units: readonly number[]): void {
    const start = this.postings.length;
    let before = 0;
    for (const unit of units) {
      this.postings.put(unit - before);
      before = unit;
    }
    this.terms.push(term);
    this.lengths.put(this.postings.length - start);
  }

  written(): Pick<Segment, 'terms' | 'lengths' | 'postings'> {
    return {
      terms: new TextEncoder().encode(this.terms.join('\n')),
      lengths: this.lengths.written(),
      postings: this.postings.written(),
    };
  }
}

/** As `<` compares, not as a language sorts. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
