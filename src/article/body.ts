/** Chooses the runs of a page that are the story. */

import type { Box, Page, Run } from './runs.ts';

/** Reading weight of a run: its letters outside links, when it reads like running text; else 0. */
export function weightOf(run: Run): number {
  if (run.kind === 'heading') return 0;
  const own = run.text.length - run.linked;
  if (own < 15 || run.linked > own) return 0;
  // A character of Chinese, Japanese or Korean stands for two or three letters.
  const weight = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(run.text) ? own * 2.5 : own;
  if (weight >= 100) return weight;
  return weight >= 40 && /[.!?…。！？]["”’»）)]?$/.test(run.text) ? weight : 0;
}

export interface Body {
  root: Box;
  /** The index of the first run of running text. */
  start: number;
  /** Indexes of the runs in the root that are not furniture, in order. */
  story: number[];
  /** Indexes of the runs that consist of links. */
  links: number[];
}

/** Furniture that may well hold more text than the story, but not its headline. */
const NEVER_STORY: ReadonlySet<string> = new Set(['comments', 'consent', 'dialog']);

/** Text that mostly links elsewhere. */
const isLinks = (run: Run): boolean => run.linked > 0.6 * run.text.length;

/**
 * @param page the page's runs and boxes
 * @returns the story's container and the runs in it, furniture left out; null where there is no running text
 */
export function findBody({ boxes, runs }: Page): Body | null {
  const weights = runs.map(weightOf);
  const total = prefixSums(weights);
  const all = total[runs.length]!;
  if (!all) return null;

  // Furniture by name that holds much of the text is a name that misleads.
  const furnished = new Set<Box>();
  for (const box of boxes) {
    const heavy = total[box.endRun]! - total[box.firstRun]! > all * 0.4;
    if (box.furniture && (!heavy || (NEVER_STORY.has(box.furniture) && !box.element.querySelector('h1'))))
      furnished.add(box);
    else if (box.parent && furnished.has(box.parent)) furnished.add(box);
  }
  const kept = prefixSums(runs.map((run, index) => (furnished.has(run.box) ? 0 : weights[index]!)));
  const weightIn = (box: Box) => kept[box.endRun]! - kept[box.firstRun]!;

  let root = boxes[0]!;
  for (const box of boxes) {
    if (box.parent === root && box.endRun - box.firstRun > 1 && weightIn(box) > 0.7 * weightIn(root)) root = box;
  }
  if (!weightIn(root)) return null;

  const story: number[] = [];
  const links: number[] = [];
  let start = -1;
  for (let index = root.firstRun; index < root.endRun; index++) {
    const run = runs[index]!;
    if (isLinks(run)) {
      links.push(index);
      continue;
    }
    if (furnished.has(run.box)) continue;
    if (start < 0 && weights[index]!) start = index;
    if (start >= 0 || run.kind === 'heading') story.push(index);
  }
  return { root, start, story, links };
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}
