/** Reads the byline and the date that a page prints around its headline, for pages whose metadata lacks them. */

import { isoOf } from './dates.ts';
import { classWordsOf } from './furniture.ts';
import { namesIn } from './names.ts';
import type { Page, Run } from './runs.ts';

/** How many runs before the headline, and at most how many after it, are looked at. */
const BEFORE = 4;
const AFTER = 30;

const BYLINE_CLASS =
  /(?:^|[ -])(?:authors?|by-?line|byline-\w+|contributors?|writers?|reporters?|autore?|auteurs?)(?:$|[ -])/;
const BY =
  /^(?:(?:Written|Posted|Reported|Story|Text|Words) )?(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar|Di|Door|Af|Av)\s+\p{Lu}/u;
const DATE_CLASS =
  /(?:^|[ -])(?:date|dates|dateline|datetime|published|publish-date|pub-?date|posted|posted-on|time-?stamp|time)(?:$|[ -])/;

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
  return text.length <= 120 && BY.test(text) && !/[.!?:]$/.test(text);
}

/** @returns the names printed beside the headline; none where no line says that it is a byline */
export function printedByline(page: Page, headline: number, bodyStart: number): string[] {
  for (const run of aroundHeadline(page, headline, bodyStart)) {
    if (!isByline(run.text) && !isNamed(run, BYLINE_CLASS)) continue;
    const names = namesIn(run.text).filter((name) => /^\p{Lu}/u.test(name) || !/[a-z]/.test(name));
    if (names.length) return names;
  }
  return [];
}

/** @returns the first full date printed beside the headline, in the page's language, as ISO 8601 */
export function printedDate(page: Page, headline: number, bodyStart: number, language: string): string | null {
  for (const run of aroundHeadline(page, headline, bodyStart)) {
    const { element, firstRun, endRun } = run.box;
    const time = element.closest('time') ?? (endRun - firstRun <= 4 ? element.querySelector('time') : null);
    const date =
      isoOf(time?.getAttribute('datetime'), language) ??
      (time || run.text.length <= 100 || isNamed(run, DATE_CLASS) ? isoOf(run.text, language) : null);
    if (date) return date;
  }
  return null;
}
