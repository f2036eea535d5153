/** Reads the byline and the date that a page prints around its headline, for pages whose metadata lacks them. */

import { LINE_BREAK } from '../anchor/live-text.ts';
import { BY_AFTER_VERB, BY_ALONE } from '../language/bylines.ts';
import { BYLINE_CLASS, DATE_CLASS } from '../language/class-words.ts';
import type { Page, Run } from './boxes.ts';
import { namesIn } from './byline-names.ts';
import { classWordsOf } from './furniture.ts';
import { beginsCapital, LETTERS } from './letters.ts';
import { datesIn, isoOf } from './stated-dates.ts';

/** How many runs before the headline, and at most how many after it, are looked at. */
const BEFORE = 6;
const AFTER = 30;

/** "By Nell Marsh", "Written by Nell Marsh", "Escrito por Nell Marsh". */
const BY = new RegExp(`^(?:(?:([${LETTERS}]{3,12}) )?${BY_AFTER_VERB}|${BY_ALONE})\\s+(?=\\S)`);

/** The short runs around the headline: from a few before it to the first of the body. */
function* aroundHeadline(page: Page, headline: number, bodyStart: number): Iterable<Run> {
  const from = Math.max(0, (headline >= 0 ? headline : bodyStart) - BEFORE);
  const to = Math.min(page.runs.length, Math.max(bodyStart, headline + 1) + 2, from + BEFORE + AFTER);
  for (let index = from; index < to; index++) {
    const run = page.runs[index]!;
    if (index !== headline && run.text.length <= 200) yield run;
  }
}

function isNamed(run: Run, pattern: RegExp): boolean {
  const { box } = run;
  return (
    pattern.test(classWordsOf(box.element)) || (box.parent !== null && pattern.test(classWordsOf(box.parent.element)))
  );
}

/** Whether a line begins as a byline does and goes on with a name, not with a sentence. */
export function isByline(text: string): boolean {
  const said = text.length <= 120 ? BY.exec(text) : null;
  if (!said || /[.!?:]$/.test(text)) return false;
  // "Written by Nell Marsh", but not "moved by Nell Marsh".
  return beginsCapital(text.slice(said[0].length)) && (said[1] === undefined || beginsCapital(said[1]));
}

/** @returns the names printed beside the headline; none where no line says that it is a byline */
export function printedByline(page: Page, headline: number, bodyStart: number): string[] {
  for (const run of aroundHeadline(page, headline, bodyStart)) {
    // A line of its own is a name, or tells of the one above it.
    const lines = run.nodes.map((node) => (node === LINE_BREAK ? ' ; ' : node.data)).join('');
    // "Home | By Nell Marsh | 3 May"
    const said = isNamed(run, BYLINE_CLASS)
      ? lines
      : lines
          .trim()
          .split(/\s*[|•·]\s*/)
          .find(isByline);
    const names = namesIn(said).filter((name) => beginsCapital(name) || !/[a-z]/.test(name));
    if (names.length) return names;
  }
  return [];
}

/**
 * @returns the earliest of the full dates printed beside the headline in one place, in the page's language, as ISO 8601:
 *   an article is published before it is updated, whichever stands first
 */
export function printedDate(page: Page, headline: number, bodyStart: number, language: string): string | null {
  let dates: string[] = [];
  let lines = 0;
  for (const run of aroundHeadline(page, headline, bodyStart)) {
    if (dates.length && (++lines > 2 || run.kind === 'caption' || run.text.length > 60)) break;
    dates = dates.concat(datesOf(run, language));
  }
  return dates.sort()[0] ?? null;
}

function datesOf(run: Run, language: string): string[] {
  const times = new Set<Element>();
  for (const node of run.nodes) {
    const time = node === LINE_BREAK ? null : node.parentElement?.closest('time');
    if (time) times.add(time);
  }
  const stated = [...times].flatMap((time) => isoOf(time.getAttribute('datetime'), language) ?? []);
  if (stated.length) return stated;
  return times.size || run.text.length <= 100 || isNamed(run, DATE_CLASS) ? datesIn(run.text, language) : [];
}
