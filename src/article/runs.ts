/** Reads a live document into runs of text: what a reader sees as single paragraphs, headings and lines. */

import type { BlockKind } from '../analysis.ts';
import { INVISIBLE, LINE_BREAK, type LiveBlock, liveText } from '../anchor/live-text.ts';
import type { Box, Page, Run } from './boxes.ts';
import { type Furniture, furnitureOf, isWithoutStory } from './furniture.ts';
import { isInsertion } from './insertions.ts';
import { type IsVisible, isHiddenByMarkup } from './layout.ts';

const UNREAD = new Set(
  'AUDIO BUTTON CANVAS DATALIST EMBED HEAD INPUT LABEL LINK MAP META METER NAV NOSCRIPT OBJECT OPTION PICTURE PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO svg math'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML IFRAME LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'blockquote',
  CAPTION: 'caption',
  DD: 'list-item',
  DT: 'list-item',
  FIGCAPTION: 'caption',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
};

/** The kind of a block by the nearest element that says so. */
function kindOf(box: Box): BlockKind {
  for (let at: Box | null = box, steps = 0; at && steps < 6; at = at.parent, steps++) {
    const kind = at.element.getAttribute('role') === 'heading' ? 'heading' : KINDS[at.element.tagName];
    if (kind) return kind;
  }
  return 'paragraph';
}

/** Seen all the same, as a rule: a drop cap, the first sentence in letters of its own. In a block: a menu, a copy. */
const isForEyesOnly = (element: Element): boolean =>
  element.tagName !== 'P' && BLOCKS.has(element.tagName) && element.getAttribute('aria-hidden') === 'true';

/** So many nodes are read between two pauses: less than a millisecond's work, and a pause has its cost. */
const STEPS = 200;
/** No article has so much, in UTF-16 code units of text and ten for each node: what comes after is left unread. */
const MOST = 2e6;

interface Level {
  box: Box;
  isBlock: boolean;
  isLink: boolean;
  next: Node | null;
  /** Nodes that follow `next` without being its siblings: what a `<slot>` shows. */
  rest: Node[] | null;
}

/**
 * Reads the document in one pass, with open shadow roots and frames of the same origin, without recursion
 * (pages nest deeper than the stack) and changing nothing. May be paused at each `yield`, as long as the page stays as it is.
 *
 * @param root where to start, as a rule `document.body`
 * @param isVisible leaves out runs in elements that a reader does not see
 */
export function* readRuns(root: Element, isVisible: IsVisible): Generator<void, Page> {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  let nodes: Run['nodes'] = [];
  let linked = 0;
  let links: Element[] = [];
  let breaks = 0;
  let hasText = false;
  let read = 0;

  const newBox = (element: Element, parent: Box | null, furniture: Furniture | null): Box => {
    const box = { element, parent, furniture, firstRun: runs.length, endRun: -1 };
    boxes.push(box);
    return box;
  };
  const endBox = (box: Box) => {
    box.endRun = runs.length;
    // The boxes in an empty one are gone already.
    if (box.endRun === box.firstRun && box.parent) boxes.pop();
    else box.furniture ??= box.parent && isForEyesOnly(box.element) ? 'hidden' : null;
  };
  const endRun = (box: Box) => {
    if (hasText && isVisible(box.element)) {
      const text = runText(nodes);
      if (text) runs.push({ box, kind: kindOf(box), nodes, text, linked: Math.min(linked, text.length), links });
    }
    if (nodes.length) nodes = [];
    if (links.length) links = [];
    linked = 0;
    breaks = 0;
    hasText = false;
  };

  const levels: Level[] = [];
  const first = newBox(root, null, null);
  levels.push({ box: first, isBlock: true, isLink: false, next: root.firstChild, rest: null });
  let linkDepth = 0;

  for (let steps = 1; levels.length; steps++) {
    if (steps % STEPS === 0) yield;
    const level = levels[levels.length - 1]!;
    read += 10;
    const node: Node | null = read > MOST ? null : (level.next ?? level.rest?.pop() ?? null);
    if (!node) {
      levels.pop();
      if (level.isBlock) {
        endRun(level.box);
        endBox(level.box);
      }
      if (level.isLink) linkDepth--;
      continue;
    }
    level.next = level.rest ? null : node.nextSibling;
    if (node.nodeType === 3) {
      const { length } = (node as Text).data.trim();
      read += length;
      if (read > MOST) continue;
      if (length) {
        hasText = true;
        breaks = 0;
        if (linkDepth) linked += length;
        nodes.push(node as Text);
      } else if (nodes.length) nodes.push(node as Text);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const { firstChild, shadowRoot, tagName } = element;
    if (tagName === 'BR') {
      breaks++;
      if (breaks > 1) endRun(level.box);
      else if (hasText) nodes.push(LINE_BREAK);
      continue;
    }
    const isEmpty = !firstChild && !shadowRoot && tagName !== 'IFRAME' && tagName !== 'SLOT';
    if (isEmpty || UNREAD.has(tagName)) {
      if (BLOCKS.has(tagName)) endRun(level.box);
      continue;
    }
    const hasAttributes = element.hasAttributes();
    if (hasAttributes && isHiddenByMarkup(element)) continue;
    const furniture = furnitureOf(element);
    if (furniture === 'unseen' || isWithoutStory(element, furniture)) continue;
    if ((hasAttributes || tagName === 'SUP') && !BLOCKS.has(tagName) && isInsertion(element, nodes)) continue;
    // A name alone makes no block of an element in the middle of a sentence.
    const isBlock = BLOCKS.has(tagName) || tagName.includes('-') || (!hasText && furniture !== null);
    const isLink = tagName === 'A' && element.hasAttribute('href');
    if (isBlock) endRun(level.box);
    const box = isBlock ? newBox(element, level.box, furniture) : level.box;
    if (isLink) {
      linkDepth++;
      links.push(element);
    }
    let next = shadowRoot ? shadowRoot.firstChild : firstChild;
    let rest: Node[] | null = null;
    if (tagName === 'SLOT') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length) {
        next = null;
        rest = assigned.reverse();
      }
    } else if (tagName === 'IFRAME') next = (element as HTMLIFrameElement).contentDocument?.body?.firstChild ?? null;
    levels.push({ box, isBlock, isLink, next, rest });
  }
  return { boxes, runs };
}

/** @returns the text of the nodes as a reader sees it in one line */
export function runText(nodes: Run['nodes']): string {
  let text = '';
  for (const node of nodes) text += node === LINE_BREAK ? ' ' : node.data;
  text = text.replace(INVISIBLE, '');
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/** @returns the run as a block with its pieces */
export function liveBlockOf(run: Run, kind: BlockKind = run.kind): LiveBlock {
  return { kind, ...liveText(run.nodes) };
}

/** The closest element around the run that holds other runs too: where its sibling paragraphs are. */
export function groupOf(run: Run): Box {
  let box = run.box;
  while (box.parent && box.endRun - box.firstRun === 1) box = box.parent;
  return box;
}

export const holdsRun = (box: Box, index: number): boolean => box.firstRun <= index && index < box.endRun;

/** How a run is made: paragraphs of one story are made alike. */
export const makeOf = ({ box: { element } }: Run): string =>
  `${element.tagName} ${element.getAttribute('class') ?? ''}`;

/** Whether all text of the run stands in such elements in its box: a line in italics, but not one of a page in italics. */
export const isAllIn = ({ box, nodes }: Run, selector: string): boolean =>
  nodes.every((node) => {
    if (node === LINE_BREAK || !node.data.trim()) return true;
    const element = node.parentElement?.closest(selector);
    return !!element && element !== box.element && box.element.contains(element);
  });
