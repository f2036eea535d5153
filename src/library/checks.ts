/** The fact-check sheet: a row for each quotation, reported claim, figure, date and name with a role, and what the reader found. */

import type { Analysis, Person, Quotation, Span } from '../analysis.ts';
import { hashOf } from '../text/hash.ts';
import { isUncertain, isUncertainSpeaker } from '../views/doubt.ts';
import { figureLines } from '../views/figure-lines.ts';
import { timelineOf } from '../views/timeline.ts';
import { toldOnce } from '../views/told-within.ts';
import { type ArticleHead, headOf, type KeptArticle } from './kept-article.ts';
import { linksInto } from './links.ts';

export type CheckKind = 'quotation' | 'claim' | 'figure' | 'date' | 'name';

export interface CheckRow {
  /** What tells the row from others of its article, and stays the same when the article is read anew. */
  key: string;
  article: ArticleHead;
  kind: CheckKind;
  /** In the article's own words: what is to be checked. */
  words: string;
  /** Who says it; a name's role. */
  who: string | null;
  /** That `who` is in doubt. */
  isDoubtful: boolean;
  link: string | null;
}

/** What the reader found of a row. */
export interface Check {
  /** The article's. */
  id: string;
  /** The row's. */
  key: string;
  checked: boolean;
  by: string;
  verdict: string;
}

interface Checkable {
  kind: CheckKind;
  span: Span;
  words: string;
  who: string | null;
  isDoubtful: boolean;
}

/** @returns the rows of an article in text order */
export function checkRows(kept: KeptArticle): CheckRow[] {
  const { analysis } = kept;
  const article = headOf(kept);
  const link = linksInto(kept);
  const times = new Map<string, number>();
  return foundIn(analysis)
    .sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start)
    .map(({ span, ...row }) => {
      const base = `${row.kind}-${hashOf(row.words).toString(36)}`;
      const before = times.get(base) ?? 0;
      times.set(base, before + 1);
      return { key: before ? `${base}-${before}` : base, article, ...row, link: link(span) };
    });
}

function foundIn(analysis: Analysis): Checkable[] {
  const { people, quotations } = analysis;
  const plain = (kind: CheckKind, span: Span, words: string): Checkable => ({
    kind,
    span,
    words,
    who: null,
    isDoubtful: false,
  });
  return [
    ...toldOnce(quotations).flatMap((quotation) => said(quotation)),
    ...figureLines(analysis).map(({ span }) => plain('figure', span, span.text)),
    ...timelineOf(analysis).flatMap(({ value, events }) =>
      events.map((event) => plain('date', event.clause, `${value}: ${event.clause.text}`)),
    ),
    ...people.flatMap((person) => named(person)),
  ];
}

/** Words as words claim nothing. */
function said(quotation: Quotation): Checkable[] {
  const { kind, speaker, text } = quotation;
  if (kind === 'term') return [];
  return [
    {
      kind: kind === 'indirect' ? 'claim' : 'quotation',
      span: quotation,
      words: text,
      who: speaker?.text ?? null,
      isDoubtful: speaker !== null && isUncertainSpeaker(speaker),
    },
  ];
}

function named({ name, role, confidence }: Person): Checkable[] {
  return role
    ? [{ kind: 'name', span: role, words: name, who: role.text, isDoubtful: isUncertain({ confidence }) }]
    : [];
}
