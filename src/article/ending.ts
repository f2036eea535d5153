/** Finds where the story ends: below it stand lines on the story, on who wrote it and on the outlet. */

import type { Run } from './boxes.ts';
import { groupOf, isAllIn, makeOf } from './runs.ts';

/** Which part of the story what is made unlike it may be: more is the story itself, made in two ways. */
const MOST_BELOW = 0.25;
/** Which part of the story several lines in italics below it may be: more is a passage of its own. */
const MOST_IN_ITALICS = 0.1;

const textLength = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

const tagOf = ({ box: { element } }: Run): string => element.tagName;

/**
 * Takes off the story's end what stands below its last paragraph made as most are: paragraphs in other boxes, or by
 * other tags, and what lists they hold; then lines in italics, "First seen in ...", and headings over nothing.
 *
 * @param make how most of the story is made; null where its paragraphs differ
 */
export function trimEnding(story: Run[], make: string | null): void {
  const last = story.findLastIndex((run) => makeOf(run) === make);
  if (last >= 0) {
    const group = groupOf(story[last]!);
    const goesOn = (run: Run) =>
      run.kind === 'paragraph'
        ? groupOf(run) === group && tagOf(run) === tagOf(story[last]!)
        : group.element.contains(run.box.element);
    const below = story.slice(last + 1);
    const others = below.filter((run) => !goesOn(run));
    if (textLength(others) < MOST_BELOW * textLength(story))
      story.splice(last + 1, below.length, ...below.filter(goesOn));
  }
  trimHeadings(story);
  const end = story.findLastIndex((run) => /^["“”„«»'‘’]/.test(run.text) || !isAllIn(run, 'em, i')) + 1;
  const notes = story.slice(end);
  if (end > 0 && (notes.length === 1 || textLength(notes) < MOST_IN_ITALICS * textLength(story))) story.splice(end);
  trimHeadings(story);
}

function trimHeadings(story: Run[]): void {
  while (story.at(-1)?.kind === 'heading') story.pop();
}
