/** What the reader does with the passages of a page: pointing at them, moving through them, asking about them. */

import type { Span } from '../src/analysis.ts';
import type { Markable } from '../src/extension/markable.ts';
import { isOrphan } from '../src/extension/replies.ts';
import type { PageCommand } from '../src/extension/shortcuts.ts';
import type { CameBy } from './card-host.ts';
import { closeCardOnDemand, openCardOnDemand } from './card-on-demand.ts';
import { clear, flash, paint, repaintIfGone, unpaint } from './highlights.ts';
import {
  inTextOrder,
  type LiveArticle,
  type LivePassage,
  passageAt,
  passageIn,
  placeOf,
  type Subject,
  stillStands,
  subjectsOf,
} from './passages.ts';
import { type PointerPlace, watchPointer } from './pointer.ts';
import { centre } from './scroll.ts';

let article: LiveArticle | null = null;
let passages: LivePassage[] = [];
/** Whether the page has not, or not any more, all that was found in it. */
let isBroken = false;
let isHidden = false;
/** What the open card belongs to, and where the reader's keys go on from. */
let cursor: LivePassage | null = null;
let cameBy: CameBy = { by: 'keys' };

/** Shows what was found in the page, as far as these kinds go, in place of what was shown before. */
export function showArticle(read: LiveArticle, kinds: readonly Markable[]): void {
  hideArticle();
  lay(read, kinds);
}

/** Shows what is known by now of the article that is shown. A card that is open stays, and tells what is known. */
export function updateArticle(read: LiveArticle, kinds: readonly Markable[]): void {
  const before = cursor?.span;
  lay(read, kinds);
  cursor = passages.find(({ span }) => before && isSameSpan(span, before)) ?? null;
  const card = globalThis.whosaidCard;
  if (!card?.isOpen()) return;
  if (cursor) openAt(cursor, card.hasFocus() ? { by: 'keys' } : cameBy);
  else closeCardOnDemand();
}

function isSameSpan(one: Omit<Span, 'text'>, other: Omit<Span, 'text'>): boolean {
  return one.block === other.block && one.start === other.start && one.end === other.end;
}

function lay(read: LiveArticle, kinds: readonly Markable[]): void {
  article = read;
  const subjects = subjectsOf(read.analysis, kinds);
  passages = subjects.flatMap(({ subject, span }) => {
    const place = placeOf(span, read.blocks);
    return place ? [{ ...place, subject }] : [];
  });
  isBroken = passages.length < subjects.length;
  if (!isHidden) paint(passages, read.analysis.quotations);
}

export function hideArticle(): void {
  closeCardOnDemand();
  clear();
  article = null;
  passages = [];
  isBroken = false;
  cursor = null;
}

/** Takes the paint off the passages that the page has changed. @returns whether any is missing */
export function dropChanged(): boolean {
  const changed = new Set(passages.filter((passage) => !stillStands(passage)));
  for (const passage of changed) {
    unpaint(passage);
    if (passage === cursor) closeCardOnDemand();
  }
  if (changed.size) passages = passages.filter((passage) => !changed.has(passage));
  isBroken ||= changed.size > 0;
  return isBroken;
}

/** Scrolls to a span and flashes it. @returns whether the page still holds it */
export function goTo(span: Omit<Span, 'text'>, smooth = true): boolean {
  const ranges = article && placeOf(span, article.blocks)?.ranges;
  if (!ranges?.[0]) return false;
  repaintIfGone();
  centre(ranges[0], smooth);
  flash(ranges);
  return true;
}

export function startReader(): void {
  watchPointer(
    (at) => pointAt(at, 'mouse'),
    (at) => pointAt(at, 'touch'),
  );
}

function pointAt(at: PointerPlace | null, by: 'mouse' | 'touch'): void {
  const card = globalThis.whosaidCard;
  // The script of a newer version, if one came, has taken over.
  if (isOrphan()) {
    closeCardOnDemand();
    return;
  }
  if (at && card?.isUnder(at.event)) return;
  const passage = at && !isHidden ? passageAt(passages, at.x, at.y) : null;
  if (!at || !passage) {
    if (!card?.hasFocus()) closeCardOnDemand();
  } else if (passage !== cursor || !card?.isOpen()) openAt(passage, { by, y: at.y });
}

function openAt(passage: LivePassage, by: CameBy): Promise<void> {
  cursor = passage;
  return openCardAt(passage.ranges, passage.subject, by);
}

async function openCardAt(ranges: readonly Range[], subject: Subject | null, by: CameBy): Promise<void> {
  if (!article) return;
  cameBy = by;
  const { analysis, progress } = article;
  await openCardOnDemand(ranges, { analysis, progress, subject, onGo: goToQuotation }, by);
}

function goToQuotation(index: number): void {
  const passage = passages.find(({ subject }) => 'quotation' in subject && subject.quotation === index);
  if (passage) moveTo(passage);
}

async function moveTo(passage: LivePassage): Promise<void> {
  goTo(passage.span, false);
  await openAt(passage, { by: 'keys' });
}

/** Carries out what the reader's keys ask for. */
export async function command(wanted: PageCommand): Promise<void> {
  if (wanted === 'toggle-highlights') toggle();
  else {
    const stop = wanted === 'next-mention' ? nextMention() : nextQuotation(wanted === 'next-quotation' ? 1 : -1);
    if (stop) await moveTo(stop);
  }
}

function toggle(): void {
  isHidden = !isHidden;
  closeCardOnDemand();
  if (isHidden || !article) clear();
  else paint(passages, article.analysis.quotations);
}

function nextQuotation(step: 1 | -1): LivePassage | undefined {
  return next(
    passages.filter(
      ({ subject, span }) => 'quotation' in subject && article?.analysis.quotations[subject.quotation] === span,
    ),
    step,
  );
}

/** Of the person that the cursor stands at, as speaker or by name; of whoever comes first if it stands nowhere. */
function nextMention(): LivePassage | undefined {
  const names = passages.filter(({ subject }) => 'person' in subject);
  const at = cursor ?? next(names, 1);
  const person = at && personOf(at.subject);
  return next(
    names.filter(({ subject }) => 'person' in subject && subject.person === person),
    1,
  );
}

function personOf(subject: Subject): number | null {
  if ('person' in subject) return subject.person;
  return article?.analysis.quotations[subject.quotation]?.speaker?.person ?? null;
}

/** The next of these passages after the cursor (before it, for -1), or, without one, from what is in the window; round the ends. */
function next(stops: readonly LivePassage[], step: 1 | -1): LivePassage | undefined {
  const from = cursor;
  if (step > 0) return stops.find((stop) => (from ? inTextOrder(from, stop) < 0 : !isAbove(stop))) ?? stops[0];
  return stops.findLast((stop) => (from ? inTextOrder(stop, from) < 0 : isAbove(stop))) ?? stops.at(-1);
}

function isAbove({ ranges }: LivePassage): boolean {
  return ranges.every((range) => range.getBoundingClientRect().bottom <= 0);
}

/** Opens the card for what is selected, or says that nobody is quoted there. */
export async function whoSaidSelection(): Promise<void> {
  const selection = getSelection();
  if (!article || !selection?.rangeCount) return;
  const selected = selection.getRangeAt(0);
  const passage = passageIn(passages, selected);
  await (passage ? openAt(passage, { by: 'keys' }) : openCardAt([selected], null, { by: 'keys' }));
}
