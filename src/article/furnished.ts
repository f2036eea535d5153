/** Finds which boxes of a page are furniture: by their names, by what they hold, and by how their text is made. */

import type { Box, Page } from './boxes.ts';
import { type Furniture, LOOSE, NEVER_STORY } from './furniture.ts';
import { lineKind } from './lines.ts';
import { holdsRun, makeOf } from './runs.ts';
import { commonMake, isLinks, sumsOver } from './weight.ts';

/** Furniture that is told by more than a name, or whose text may look like the story's. */
const SURE: ReadonlySet<Furniture> = new Set([
  'aside',
  'author',
  'byline',
  'caption',
  'figure',
  'footer',
  'form',
  'navigation',
]);

/**
 * The boxes named for what readers pay for that hold it: several paragraphs beside one another, and nothing to press.
 *
 * @param isText whether the run at an index is running text
 */
function paidFor({ boxes, runs }: Page, isText: (index: number) => boolean): Set<Box> {
  const byParent = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (box.furniture !== 'paywall' || !box.parent) continue;
    const siblings = byParent.get(box.parent);
    if (siblings) siblings.push(box);
    else byParent.set(box.parent, [box]);
  }
  const paid = new Set<Box>();
  for (const siblings of byParent.values()) {
    const indexes = siblings.flatMap(({ firstRun, endRun }) => [...runs.keys()].slice(firstRun, endRun));
    const isPlea =
      indexes.some((index) => isLinks(runs[index]!)) ||
      siblings.some(({ element }) => element.querySelector('button, form, input'));
    if (!isPlea && indexes.filter(isText).length > 1) for (const box of siblings) paid.add(box);
  }
  return paid;
}

const TO_SEE_OR_PRESS = 'audio, button, form, iframe, img, input, picture, select, textarea, video';
const MOST_ASKED = 2_000;
/** How much running text may stand beside a field to fill in, and which part of all: what asks leave to show a film says much. */
const PLEA = 650;
const PLEA_SHARE = 0.35;

/** The small boxes around a picture, a player or something to press that hold no running text, or a plea to fill in a form. */
function besidePictures({ boxes, runs }: Page, weightIn: (box: Box) => number, headline: number): Set<Box> {
  const plea = Math.min(PLEA, PLEA_SHARE * weightIn(boxes[0]!));
  const byElement = new Map(boxes.map((box) => [box.element, box]));
  const beside = new Set<Box>();
  for (const element of [...boxes[0]!.element.querySelectorAll(TO_SEE_OR_PRESS)].slice(0, MOST_ASKED)) {
    let at: Element | null = element.parentElement;
    for (let steps = 0; at && !byElement.has(at) && steps < 8; steps++) at = at.parentElement;
    let box = (at && byElement.get(at)) ?? null;
    // What stands in the paragraph's own line is part of it.
    if (!box || runs[box.firstRun]?.box === box) continue;
    const most = /^(?:FORM|INPUT|SELECT)$/.test(element.tagName) ? plea : 0;
    let small: Box | null = null;
    for (
      ;
      box?.parent && box.endRun - box.firstRun <= 5 && weightIn(box) <= most && !holdsRun(box, headline);
      box = box.parent
    )
      small = box;
    if (small) beside.add(small);
  }
  return beside;
}

/**
 * Finds which boxes are furniture: those that are named so, those headed as links to other stories, and all in them.
 * A name misleads where hardly any text is left without the box, where the headline stands in it, or where all text in
 * it is made as the story's paragraphs are.
 */
export function findFurniture(page: Page, weights: readonly number[], headline: number, isLive: boolean): Set<Box> {
  const { boxes, runs } = page;
  const weightIn = sumsOver(weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const paid = paidFor(page, (index) => weights[index]! > 0);
  const isLoose = ({ furniture }: Box) => LOOSE.has(furniture!) || (isLive && !NEVER_STORY.has(furniture!));
  const wraps = (box: Box) => holdsRun(box, headline) || paid.has(box) || (isLoose(box) && weightIn(box) > 0.4 * all);

  const named = new Set<Box>();
  for (const box of boxes) if ((box.parent && named.has(box.parent)) || (box.furniture && !wraps(box))) named.add(box);
  const unnamed = runs.reduce((sum, run, index) => sum + (named.has(run.box) ? 0 : weights[index]!), 0);
  const [make] = commonMake(runs, (run, index) => (named.has(run.box) ? 0 : weights[index]!));
  const isMadeAlike = ({ firstRun, endRun }: Box) => {
    const texts = runs.slice(firstRun, endRun).filter((_, index) => weights[firstRun + index]);
    return / \S/.test(make) && texts.length > 0 && texts.every((run) => makeOf(run) === make);
  };

  const beside = besidePictures(page, weightIn, headline);

  const furniture = new Set<Box>();
  for (const box of boxes) {
    if ((box.parent && furniture.has(box.parent)) || beside.has(box)) furniture.add(box);
    else if (box.furniture) {
      const misleads =
        wraps(box) ||
        (!NEVER_STORY.has(box.furniture) &&
          (weightIn(box) > 3 * unnamed || (!SURE.has(box.furniture) && isMadeAlike(box))));
      if (!misleads) furniture.add(box);
    } else if (box.endRun - box.firstRun > 1 && !holdsRun(box, headline) && weightIn(box) < 0.9 * unnamed) {
      const first = runs[box.firstRun]!;
      if (
        first.kind === 'heading' &&
        (first.box.furniture === 'related' || lineKind(first.text, first.linked) === 'related')
      )
        furniture.add(box);
    }
  }
  return furniture;
}
