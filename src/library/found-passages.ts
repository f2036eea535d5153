/** The passages of an article that a search found it by, with the words in them that were looked for. */

import type { Analysis, Block, QuotationKind, Span } from '../analysis.ts';
import { sureSpeaker } from '../views/doubt.ts';
import type { ArticleQuery } from './article-search.ts';
import { searchedWords, wordsTyped } from './searched-words.ts';

export interface SearchedPassage extends Span {
  /** Whether its block goes on before it, and behind it. */
  isCut: [boolean, boolean];
  /** Offsets into its text of the words that were looked for. */
  marks: { start: number; end: number }[];
  /** null where it is no quotation. */
  said: { kind: QuotationKind | null; speaker: string | null } | null;
}

/** So many are shown of an article. */
const MAX_PASSAGES = 3;
/** UTF-16 code units that are shown before the first word that was looked for, and in all. */
const BEFORE = 80;
const LONGEST = 320;

/** @param quotations indexes of those that were found; null where the article was, as a whole */
export function passagesIn(
  { article, quotations: all, people, sources }: Analysis,
  query: ArticleQuery,
  quotations: readonly number[] | null,
): SearchedPassage[] {
  const words = wordsTyped(query.words);
  if (quotations)
    return quotations.slice(0, MAX_PASSAGES).flatMap((index) => {
      const quotation = all[index];
      if (!quotation) return [];
      const who = sureSpeaker(quotation, people);
      const speaker = typeof who === 'number' ? people[who]!.name : who;
      return [{ ...cutPassage(quotation, quotation.text, words), said: { kind: quotation.kind, speaker } }];
    });
  const told = words.length ? blocksWith(article.blocks, words) : [];
  if (told.length) return told.map(({ span }) => ({ ...cutPassage(span, span.text, words), said: null }));
  const names = wordsTyped(query.source);
  if (!names.length) return [];
  return sources
    .filter(({ who }) => marksIn(who, names).length > 0)
    .flatMap(({ spans }) => spans.slice(0, 1))
    .slice(0, MAX_PASSAGES)
    .map((span) => ({ ...cutPassage(span, span.text, names), said: null }));
}

/** @returns those blocks that hold most of the words, in their order */
function blocksWith(blocks: readonly Block[], words: readonly string[]): { span: Span; held: number }[] {
  return blocks
    .map(({ text }, block) => {
      const held = new Set<string>();
      for (const { word } of searchedWords(text))
        for (const wanted of words) if (word.startsWith(wanted)) held.add(wanted);
      return { span: { block, start: 0, end: text.length, text }, held: held.size };
    })
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || a.span.block - b.span.block)
    .slice(0, MAX_PASSAGES)
    .sort((a, b) => a.span.block - b.span.block);
}

/** @returns as much as is shown of a passage, with its marks */
function cutPassage({ block, start }: Span, text: string, words: readonly string[]): Omit<SearchedPassage, 'said'> {
  const marks = marksIn(text, words);
  const first = marks[0]?.start ?? 0;
  const from = text.length <= LONGEST || first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = text.length - from <= LONGEST ? text.length : wordEnd(text, from + LONGEST);
  return {
    block,
    start: start + from,
    end: start + to,
    text: text.slice(from, to),
    isCut: [from > 0, to < text.length],
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ start: mark.start - from, end: mark.end - from })),
  };
}

/** A word that is found nowhere near is cut all the same. */
const MAX_SHIFT = 40;

function wordStart(text: string, near: number): number {
  const space = text.indexOf(' ', near);
  return space < 0 || space > near + MAX_SHIFT ? near : space + 1;
}

function wordEnd(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  return space < near - MAX_SHIFT ? near : space;
}

function marksIn(text: string, words: readonly string[]): { start: number; end: number }[] {
  if (!words.length) return [];
  return [...searchedWords(text)]
    .filter(({ word }) => words.some((wanted) => word.startsWith(wanted)))
    .map(({ start, end }) => ({ start, end }));
}
