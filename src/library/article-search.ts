/** Finds kept articles, and what was said in them, by words as they are typed: in full text, by speaker, source, kind, outlet and date. */

import type { Analysis, Quotation, QuotationKind } from '../analysis.ts';
import { sureSpeaker } from '../views/doubt.ts';
import type { ArticleRow } from './article-row.ts';
import type { KeptArticle } from './kept-article.ts';
import { searchedWords, wordsTyped } from './searched-words.ts';
import { type IndexedArticle, OpenSegment, type Segment } from './segment.ts';

/** What is left empty, or null, says nothing. Of words, all must occur; each may be the beginning of one. */
export interface ArticleQuery {
  /** In the article; where a speaker or a kind is asked for, in one quotation. */
  words: string;
  /** Of a speaker's name. */
  speaker: string;
  kind: QuotationKind | null;
  /** Of a source's name. */
  source: string;
  outlet: string | null;
  language: string | null;
  /** Days of publication, ISO 8601. */
  from: string | null;
  to: string | null;
}

export interface Hit {
  row: ArticleRow;
  /** Indexes into the article's quotations; null where the article as a whole was looked for. */
  quotations: number[] | null;
}

const SPEAKER = '@';
const KIND = '#';
const SOURCE = '~';

export function indexed(number: number, { outlet, title, analysis }: KeptArticle): IndexedArticle {
  const { article, quotations, people, sources } = analysis;
  const whole = new Set<string>();
  for (const text of [title, outlet, ...article.byline, ...article.blocks.map((block) => block.text)])
    for (const { word } of searchedWords(text)) whole.add(word);
  for (const { who } of sources) for (const { word } of searchedWords(who)) whole.add(SOURCE + word);
  return { number, units: [whole, ...quotations.map((quotation) => termsOf(quotation, people))] };
}

function termsOf(quotation: Quotation, people: Analysis['people']): Set<string> {
  const terms = new Set<string>();
  if (quotation.kind) terms.add(KIND + quotation.kind);
  for (const { word } of searchedWords(quotation.text)) terms.add(word);
  for (const name of speakerNames(quotation, people))
    for (const { word } of searchedWords(name)) terms.add(SPEAKER + word);
  return terms;
}

function speakerNames(quotation: Quotation, people: Analysis['people']): string[] {
  const speaker = sureSpeaker(quotation, people);
  if (typeof speaker !== 'number') return speaker === null ? [] : [speaker];
  const { name, aliases } = people[speaker]!;
  return [name, ...aliases];
}

/** The index in memory, as it was when it was read. */
export class SearchIndex {
  private readonly segments: readonly OpenSegment[];

  constructor(segments: readonly Segment[]) {
    this.segments = segments.map((segment) => new OpenSegment(segment));
  }

  /**
   * @param rows the articles that there are; what the index has besides them is not found
   * @returns what matches, in the order of the rows
   */
  find(query: ArticleQuery, rows: Iterable<ArticleRow>): Hit[] {
    const numbers = this.matching(query);
    const hits: Hit[] = [];
    for (const row of rows) {
      const quotations = numbers ? numbers.get(row.number) : null;
      if (quotations !== undefined && isAsked(row, query)) hits.push({ row, quotations });
    }
    return hits;
  }

  /** @returns the numbers of the articles that match by their words; null where no words are asked for */
  private matching({ words, speaker, kind, source }: ArticleQuery): Map<number, number[] | null> | null {
    const ofQuotation = [...wordsTyped(speaker).map((word) => SPEAKER + word), ...(kind ? [KIND + kind] : [])];
    const asked = [...ofQuotation, ...wordsTyped(words)];
    const ofSource = wordsTyped(source).map((word) => SOURCE + word);
    if (!asked.length && !ofSource.length) return null;
    const found = new Map<number, number[] | null>();
    for (const segment of this.segments) {
      const bySource = ofSource.length ? articlesWith(segment, ofSource) : null;
      if (!asked.length) {
        for (const index of bySource?.keys() ?? []) found.set(segment.articles[index]!, null);
        continue;
      }
      const byWords = ofQuotation.length ? quotationsWith(segment, asked) : articlesWith(segment, asked);
      for (const [index, quotations] of byWords)
        if (!bySource || bySource.has(index)) found.set(segment.articles[index]!, quotations);
    }
    return found;
  }
}

function articlesWith(segment: OpenSegment, terms: readonly string[]): Map<number, null> {
  const articles = new Map<number, null>();
  const holds = holdersOf(segment, terms);
  segment.firstUnits.forEach((unit, index) => {
    if (holds(unit)) articles.set(index, null);
  });
  return articles;
}

function quotationsWith(segment: OpenSegment, terms: readonly string[]): Map<number, number[]> {
  const articles = new Map<number, number[]>();
  const holds = holdersOf(segment, terms);
  segment.firstUnits.forEach((first, index) => {
    const next = segment.firstUnits[index + 1] ?? segment.unitCount;
    const quotations: number[] = [];
    for (let unit = first + 1; unit < next; unit++) if (holds(unit)) quotations.push(unit - first - 1);
    if (quotations.length) articles.set(index, quotations);
  });
  return articles;
}

/** @returns whether a unit holds a word with each of the beginnings */
function holdersOf(segment: OpenSegment, beginnings: readonly string[]): (unit: number) => boolean {
  /** How many of the beginnings each unit has, of the first so many. */
  const held = new Uint8Array(segment.unitCount);
  for (const [before, beginning] of beginnings.entries()) segment.count(beginning, before, held);
  return (unit) => held[unit] === beginnings.length;
}

function isAsked({ outlet, language, published }: ArticleRow, asked: ArticleQuery): boolean {
  const day = published?.slice(0, 10) ?? '';
  return (
    (asked.outlet === null || outlet === asked.outlet) &&
    (asked.language === null || language === asked.language) &&
    (asked.from === null || day >= asked.from) &&
    (asked.to === null || (day !== '' && day <= asked.to))
  );
}

/** By day of publication; of what has none, by when it was kept. */
export function latestFirst(a: ArticleRow, b: ArticleRow): number {
  const [one, other] = [a.published ?? a.keptAt, b.published ?? b.keptAt];
  return one < other ? 1 : one > other ? -1 : b.number - a.number;
}
