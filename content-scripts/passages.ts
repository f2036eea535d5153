/** The passages of the page that stand for something: quotations, and people where they are named. */

import type { Span } from '../src/analysis.ts';
import { type LiveBlock, rangesOf, stillHolds } from '../src/anchor/live-text.ts';
import { markOf } from '../src/extension/kind-names.ts';
import type { Markable } from '../src/extension/markable.ts';
import type { PageAnalysis, Progress } from '../src/extension/messages.ts';

/** Indexes into the Analysis. */
export type Subject = { quotation: number } | { person: number };

type Offsets = Omit<Span, 'text'>;

/** Where a span stands in the page. */
export interface LivePlace {
  span: Offsets;
  live: LiveBlock;
  /** One a text node, in order. */
  ranges: Range[];
}

export interface LivePassage extends LivePlace {
  subject: Subject;
}

/** An article as it stands in the page now. */
export interface LiveArticle {
  analysis: PageAnalysis;
  progress: Progress;
  blocks: readonly LiveBlock[];
}

/**
 * @param kinds what is wanted
 * @returns the spans of every quotation (its repeats too) and every name of these kinds, with what they stand for, in
 *   text order
 */
export function subjectsOf(
  { quotations, people }: PageAnalysis,
  kinds: readonly Markable[],
): { subject: Subject; span: Span }[] {
  const said = quotations.flatMap((quotation, index) =>
    kinds.includes(markOf(quotation))
      ? [quotation, ...quotation.repeats].map((span) => ({ subject: { quotation: index }, span }))
      : [],
  );
  const named = (kinds.includes('person') ? people : []).flatMap(({ mentions }, index) =>
    mentions.filter(({ via }) => via === 'name').map((span) => ({ subject: { person: index }, span })),
  );
  return [...said, ...named].sort(inTextOrder);
}

/** @returns the place of a span in the page; null where the page does not hold it any more */
export function placeOf(span: Offsets, blocks: readonly LiveBlock[]): LivePlace | null {
  const live = blocks[span.block];
  const ranges = live && rangesOf(live, span.start, span.end);
  return ranges ? { span, live, ranges } : null;
}

/** @returns whether the passage still reads as it did */
export function stillStands({ live, span }: LivePlace): boolean {
  return stillHolds(live, span.start, span.end);
}

/** As `Array.sort` wants it: what begins first, and of two that begin together the outer one. */
export function inTextOrder({ span: a }: { span: Offsets }, { span: b }: { span: Offsets }): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/**
 * @param x pixels from the left of the window
 * @param y pixels from its top
 * @returns the innermost of the passages at a point of the window; null where there is none
 */
export function passageAt(passages: readonly LivePassage[], x: number, y: number): LivePassage | null {
  const roots = new Set(passages.map(({ live }) => live.pieces[0]?.node.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  const here = passages.filter(({ ranges }) => ranges.some((range) => holds(range, offsetNode, offset)));
  // The caret is the nearest one in the line, which may be far from the point.
  return here.findLast(({ ranges }) => ranges.some((range) => isUnder(range, x, y))) ?? null;
}

function holds(range: Range, node: Node, offset: number): boolean {
  return range.startContainer === node && range.startOffset <= offset && offset <= range.endOffset;
}

function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** @returns the first passage that a range of the page (a selection) touches: a quotation if there is one, else a name */
export function passageIn(passages: readonly LivePassage[], selected: Range): LivePassage | null {
  const root = selected.startContainer.getRootNode();
  const touched = passages.filter(({ ranges }) =>
    ranges.some(
      (range) =>
        // Ranges in different trees, as shadow roots and frames are, cannot be compared.
        range.startContainer.getRootNode() === root &&
        range.compareBoundaryPoints(Range.END_TO_START, selected) < 0 &&
        range.compareBoundaryPoints(Range.START_TO_END, selected) > 0,
    ),
  );
  return touched.find(({ subject }) => 'quotation' in subject) ?? touched[0] ?? null;
}
