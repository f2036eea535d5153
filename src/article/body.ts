/** Chooses the runs of a page that are the story. */

import { TITLE_CLASS } from '../language/class-words.ts';
import type { Box, Page, Run } from './boxes.ts';
import { findFurniture } from './furnished.ts';
import { groupOf, holdsRun, isAllIn } from './runs.ts';
import { commonMake, isLinks, sumsOver, weightOf } from './weight.ts';

export interface StoryBody {
  root: Box;
  /** The index of the first run of running text. */
  start: number;
  /** Indexes of the runs in the root that are not furniture, in order. */
  story: number[];
  /** Indexes of the runs that consist of links, in the root and in the boxes for related stories around it, in order. */
  links: number[];
}

/** How much of its parent's running text the story's container must hold, to be looked into; a live report's, which has several. */
const DOMINANT = 0.7;
const DOMINANT_LIVE = 0.95;

function isNamedRelated(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) if (at.furniture) return at.furniture === 'related';
  return false;
}

/**
 * Endless pages have other stories under the first, each in an article element of its own.
 *
 * @returns the article element around the headline, where all other text of the root stands in other such elements;
 *   else the root
 */
function withoutOtherArticles({ boxes, runs }: Page, root: Box, headline: number, weightIn: (box: Box) => number): Box {
  let own: Box | null = runs[headline]?.box ?? null;
  while (own && own.element.tagName !== 'ARTICLE') own = own.parent;
  if (!own || !holdsRun(root, own.firstRun) || own.endRun > root.endRun) return root;
  let others = 0;
  let end = root.firstRun;
  for (const box of boxes) {
    if (box.element.tagName !== 'ARTICLE' || box.firstRun < end || box.endRun > root.endRun || holdsRun(box, headline))
      continue;
    if (holdsRun(own, box.firstRun)) continue;
    others += weightIn(box);
    end = box.endRun;
  }
  const weight = weightIn(own);
  return others > 0 && weight > 0.2 * others && weight + others > 0.95 * weightIn(root) ? own : root;
}

/** Whether the run is the summary under a linked headline, in a small box of their own, where no text stands before that. */
function inCard({ runs }: Page, run: Run, index: number, furniture: ReadonlySet<Box>): boolean {
  for (let box: Box | null = run.box; box && box.endRun - box.firstRun <= 6; box = box.parent) {
    for (let before = box.firstRun; before < index; before++) {
      const title = runs[before]!;
      if (weightOf(title)) break;
      if (
        !furniture.has(title.box) &&
        title.linked > 0.8 * title.text.length &&
        title.text.length >= 20 &&
        (title.kind === 'heading' || TITLE_CLASS.test(title.box.element.className))
      )
        return true;
    }
  }
  return false;
}

/** The first running text of the root that the headline stands over; where it stands under it all, the first of all. */
function storyStart({ runs }: Page, root: Box, headline: number, isText: (index: number) => boolean): number {
  const indexes = runs.slice(root.firstRun, root.endRun).map((_, index) => root.firstRun + index);
  const texts = indexes.filter(isText);
  return texts.find((index) => index >= headline) ?? texts[0] ?? root.firstRun;
}

/** What running text stands where, as far as it may be the story's. */
interface Weighed {
  /** By run. */
  weights: readonly number[];
  weightIn: (box: Box) => number;
  /** What boxes hold that hold several runs. */
  together: ReadonlyMap<Box, number>;
  furniture: ReadonlySet<Box>;
}

/** Goes from box to box inwards, as long as one holds most of the text. */
function storyRoot({ boxes, runs }: Page, isLive: boolean, { weights, weightIn, together, furniture }: Weighed): Box {
  // What boxes of the same name in the same place hold together.
  const names = boxes.map(({ parent, element: { className } }) =>
    className ? `${parent?.firstRun} ${parent?.endRun} ${className}` : '',
  );
  const named = new Map<string, number>();
  names.forEach((name, index) => {
    if (name) named.set(name, (named.get(name) ?? 0) + weightIn(boxes[index]!));
  });
  // Paragraphs of one class tell that the second box is of the story too.
  const [make] = commonMake(runs, (run, index) => (furniture.has(run.box) ? 0 : weights[index]!));
  const mostBesides = / \S/.test(make) ? 0.15 : 0.25;
  let root = boxes[0]!;
  for (const [index, box] of boxes.entries()) {
    if (box.parent !== root || box.endRun - box.firstRun === 1) continue;
    const weight = weightIn(box);
    const besides = names[index] ? named.get(names[index])! - weight : 0;
    // Paragraphs that stand beside the box belong to the story as well as those in it, and so does a second such box.
    if (
      weight > (isLive ? DOMINANT_LIVE : DOMINANT) * weightIn(root) &&
      (together.get(root) ?? 0) < 0.15 * weight &&
      besides < mostBesides * weight
    )
      root = box;
  }
  return root;
}

/**
 * @param page the page's runs and boxes
 * @param headline the index of the headline's run, or -1
 * @param isLive whether the page reports live: its entries stand each in a box of its own
 * @returns the story's container and the runs in it, furniture left out; null where there is no running text
 */
export function findBody(page: Page, headline: number, isLive: boolean): StoryBody | null {
  const { runs } = page;
  const weights = runs.map(weightOf);
  const furniture = findFurniture(page, weights, headline, isLive);

  // Paragraphs of one story stand together; teasers of many stories stand each in its own box.
  const together = new Map<Box, number>();
  const groups = runs.map((run, index) => {
    const group = groupOf(run);
    if (weights[index] && !furniture.has(run.box)) together.set(group, (together.get(group) ?? 0) + weights[index]!);
    return group;
  });
  const most = Math.max(0, ...together.values());
  if (!most) return null;
  const weightIn = sumsOver(
    runs.map((run, index) => {
      if (furniture.has(run.box)) return 0;
      const beforeHeadline = index < headline ? 0.3 : 1;
      const share = isLive ? 1 : (together.get(groups[index]!) ?? 0) / most;
      return weights[index]! * beforeHeadline * Math.sqrt(share);
    }),
  );

  let root = storyRoot(page, isLive, { weights, weightIn, together, furniture });
  if (!isLive) root = withoutOtherArticles(page, root, headline, weightIn);
  const story: number[] = [];
  const links: number[] = [];
  const start = storyStart(page, root, headline, (index) => weights[index]! > 0 && !furniture.has(runs[index]!.box));
  // A paragraph that stands alone between the headline and the box of the others is the story's first.
  const isLead = (index: number) =>
    index > headline &&
    index < root.firstRun &&
    weights[index]! >= 100 &&
    holdsRun(groups[index]!, start) &&
    !isAllIn(runs[index]!, 'em, i') &&
    !furniture.has(runs[index]!.box);
  let around: Box = root;
  while (around.parent && headline >= 0 && !holdsRun(around, headline)) around = around.parent;
  for (let index = around.firstRun; index < around.endRun; index++) {
    const run = runs[index]!;
    if (!holdsRun(root, index)) {
      if (isLinks(run) && isNamedRelated(run.box)) links.push(index);
      else if (isLead(index)) story.push(index);
      // "[The Courier]" below a block quote tells whose words these are.
    } else if (isLinks(run) && !(run.text[0] === '[' && runs[index - 1]?.kind === 'blockquote')) links.push(index);
    else if (!isLive && inCard(page, run, index, furniture)) links.push(index);
    else if (!furniture.has(run.box) && (index >= start || (holdsRun(groups[start]!, index) && index > headline)))
      story.push(index);
  }
  return { root, start, story, links };
}
