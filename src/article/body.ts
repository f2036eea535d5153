/** Chooses the runs of a page that are the story. */

import { LOOSE, NEVER_STORY } from './furniture.ts';
import { lineKind } from './lines.ts';
import type { Box, Page, Run } from './runs.ts';

export interface Body {
  root: Box;
  /** The index of the first run of running text. */
  start: number;
  /** Indexes of the runs in the root that are not furniture, in order. */
  story: number[];
  /** Indexes of the runs that consist of links, in the root and in the boxes for related stories around it, in order. */
  links: number[];
}

/** Furniture that is told by more than a name, or whose text may look like the story's. */
const SURE: ReadonlySet<string> = new Set([
  'aside',
  'author',
  'byline',
  'caption',
  'figure',
  'footer',
  'form',
  'navigation',
]);

/** How much of its parent's running text the story's container must hold, to be looked into; a live report's, which has several. */
const DOMINANT = 0.7;
const DOMINANT_LIVE = 0.95;

/** A character of Chinese, Japanese or Korean stands for two or three letters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much reading a run is: its letters outside links, where it reads like running text; else 0. */
function weightOf(run: Run): number {
  const own = run.text.length - run.linked;
  if (run.kind === 'heading' || own < 15 || run.linked > own) return 0;
  const weight = DENSE_SCRIPT.test(run.text) ? own * 2.5 : own;
  if (weight >= 100) return weight;
  return weight >= 40 && /[.!?…。！？।۔؟]["”’»）)]?$/.test(run.text) ? weight : 0;
}

const SENTENCE_END = /[.!?…。！？।۔؟]["”’»）)]*$/;

/** Whether a run does little else than link elsewhere. A sentence that begins outside its links does more: "She also <a>…</a>." */
function isLinks({ kind, links, linked, nodes, text }: Run): boolean {
  const own = text.length - linked;
  if (linked <= own || (own >= 40 && linked <= 0.9 * text.length)) return false;
  const [first] = nodes;
  const isInLink = typeof first === 'object' && links.some((link) => link.contains(first));
  if (kind === 'heading' || !SENTENCE_END.test(text)) return true;
  return isInLink ? !(kind === 'paragraph' && text.length >= 100) : own < 6 || text.slice(0, own).includes(':');
}

/** Sums over ranges of runs in constant time. */
function sumsOver(values: readonly number[]): (box: Box) => number {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return (box) => sums[box.endRun]! - sums[box.firstRun]!;
}

/** The closest element around the run that holds other runs too: where its sibling paragraphs are. */
function groupOf(run: Run): Box {
  let box = run.box;
  while (box.parent && box.endRun - box.firstRun === 1) box = box.parent;
  return box;
}

const holds = (box: Box, index: number): boolean => box.firstRun <= index && index < box.endRun;

/** How a run is made: paragraphs of one story are made alike. */
const makeOf = ({ box: { element } }: Run): string => `${element.tagName} ${element.getAttribute('class') ?? ''}`;

/** How most of the text is made that is not in the boxes; null where that is by no class. */
function commonMake({ runs }: Page, weights: readonly number[], besides: ReadonlySet<Box>): string | null {
  const sums = new Map<string, number>();
  runs.forEach((run, index) => {
    const weight = weights[index]!;
    if (weight && !besides.has(run.box)) sums.set(makeOf(run), (sums.get(makeOf(run)) ?? 0) + weight);
  });
  const [make = ''] = [...sums].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return / \S/.test(make) ? make : null;
}

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
      box?.parent && box.endRun - box.firstRun <= 5 && weightIn(box) <= most && !holds(box, headline);
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
function findFurniture(page: Page, weights: readonly number[], headline: number, isLive: boolean): Set<Box> {
  const { boxes, runs } = page;
  const weightIn = sumsOver(weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const paid = paidFor(page, (index) => weights[index]! > 0);
  const isLoose = ({ furniture }: Box) => LOOSE.has(furniture!) || (isLive && !NEVER_STORY.has(furniture!));
  const wraps = (box: Box) => holds(box, headline) || paid.has(box) || (isLoose(box) && weightIn(box) > 0.4 * all);

  const named = new Set<Box>();
  for (const box of boxes) if ((box.parent && named.has(box.parent)) || (box.furniture && !wraps(box))) named.add(box);
  const unnamed = runs.reduce((sum, run, index) => sum + (named.has(run.box) ? 0 : weights[index]!), 0);
  const make = commonMake(page, weights, named);
  const isMadeAlike = ({ firstRun, endRun }: Box) => {
    const texts = runs.slice(firstRun, endRun).filter((_, index) => weights[firstRun + index]);
    return texts.length > 0 && texts.every((run) => makeOf(run) === make);
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
    } else if (box.endRun - box.firstRun > 1 && !holds(box, headline) && weightIn(box) < 0.9 * unnamed) {
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
  if (!own || !holds(root, own.firstRun) || own.endRun > root.endRun) return root;
  let others = 0;
  let end = root.firstRun;
  for (const box of boxes) {
    if (box.element.tagName !== 'ARTICLE' || box.firstRun < end || box.endRun > root.endRun || holds(box, headline))
      continue;
    if (holds(own, box.firstRun)) continue;
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
        (title.kind === 'heading' || /title|head/i.test(title.box.element.className))
      )
        return true;
    }
  }
  return false;
}

/** The first running text of the root that the headline stands over; where it stands under it all, the first of all. */
function startOf({ runs }: Page, root: Box, headline: number, isText: (index: number) => boolean): number {
  const indexes = runs.slice(root.firstRun, root.endRun).map((_, index) => root.firstRun + index);
  const texts = indexes.filter(isText);
  return texts.find((index) => index >= headline) ?? texts[0] ?? root.firstRun;
}

/**
 * @param page the page's runs and boxes
 * @param headline the index of the headline's run, or -1
 * @param isLive whether the page reports live: its entries stand each in a box of its own
 * @returns the story's container and the runs in it, furniture left out; null where there is no running text
 */
export function findBody(page: Page, headline: number, isLive: boolean): Body | null {
  const { boxes, runs } = page;
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

  const nameOf = ({ parent, element }: Box) => `${parent?.firstRun} ${parent?.endRun} ${element.className}`;
  const named = new Map<string, number>();
  for (const box of boxes) named.set(nameOf(box), (named.get(nameOf(box)) ?? 0) + weightIn(box));
  const besides = (box: Box) => (box.element.className ? named.get(nameOf(box))! - weightIn(box) : 0);

  let root = boxes[0]!;
  for (const box of boxes) {
    if (box.parent !== root || box.endRun - box.firstRun === 1) continue;
    const weight = weightIn(box);
    // Paragraphs that stand beside the box belong to the story as well as those in it, and so does a second such box.
    if (
      weight > (isLive ? DOMINANT_LIVE : DOMINANT) * weightIn(root) &&
      (together.get(root) ?? 0) < 0.15 * weight &&
      besides(box) < 0.25 * weight
    )
      root = box;
  }
  if (!isLive) root = withoutOtherArticles(page, root, headline, weightIn);
  const story: number[] = [];
  const links: number[] = [];
  const start = startOf(page, root, headline, (index) => weights[index]! > 0 && !furniture.has(runs[index]!.box));
  let around: Box = root;
  while (around.parent && headline >= 0 && !holds(around, headline)) around = around.parent;
  for (let index = around.firstRun; index < around.endRun; index++) {
    const run = runs[index]!;
    if (!holds(root, index)) {
      if (isLinks(run) && isNamedRelated(run.box)) links.push(index);
      // "[The Courier]" below a block quote tells whose words these are.
    } else if (isLinks(run) && !(run.text[0] === '[' && runs[index - 1]?.kind === 'blockquote')) links.push(index);
    else if (!isLive && inCard(page, run, index, furniture)) links.push(index);
    else if (!furniture.has(run.box) && (index >= start || (holds(groups[start]!, index) && index > headline)))
      story.push(index);
  }
  return { root, start, story, links };
}
