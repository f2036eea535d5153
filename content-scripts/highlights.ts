/** Paints passages with the CSS Custom Highlight API: nothing is inserted into the page, nothing moves. */

import type { Quotation } from '../src/analysis.ts';
import { markOf } from '../src/extension/kind-names.ts';
import type { Markable } from '../src/extension/markable.ts';
import { coloursOfPage, isLegibleOn, parseColour } from './contrast.ts';
import type { LivePassage } from './passages.ts';

/** A kind is painted with its tint and its line, or, where its tint would make the page hard to read, with its line. */
type Layer = Markable | `${Markable}-plain` | 'flash';
/** The page's own highlights live in the same registry, so ours carry a prefix; `highlight-sheet.ts` gives them their looks. */
const nameOf = (layer: Layer): string => `whosaid-${layer}`;

/** From bottom to top. */
const KINDS: readonly Markable[] = ['unread', 'indirect', 'direct', 'partial', 'term', 'person'];
const LAYERS: readonly Layer[] = [...KINDS.flatMap((kind) => [kind, `${kind}-plain`] as const), 'flash'];
const FLASH_MS = 2_000;

/** What is painted, by the registries that it stands in: each frame has its own. */
const painted = new Map<HighlightRegistry, Map<Layer, Highlight>>([[CSS.highlights, new Map()]]);
let flashEnds: ReturnType<typeof setTimeout> | undefined;

/** Paints quotations by kind, and people, in place of what was painted before. */
export function paint(passages: readonly LivePassage[], quotations: readonly Quotation[]): void {
  const coloursOf = coloursOfPage();
  for (const kind of KINDS) {
    const ranges = passages
      .filter(({ subject }) => kind === ('person' in subject ? 'person' : markOf(quotations[subject.quotation]!)))
      .flatMap((passage) => passage.ranges);
    const bearsTint = tintTest(kind, coloursOf);
    paintLayer(kind, ranges.filter(bearsTint));
    paintLayer(
      `${kind}-plain`,
      ranges.filter((range) => !bearsTint(range)),
    );
  }
  paintLayer('flash', []);
}

/** @returns what says of a range whether its text stays legible on the tint of a kind */
function tintTest(kind: Markable, coloursOf: ReturnType<typeof coloursOfPage>): (range: Range) => boolean {
  const { backgroundColor } = getComputedStyle(document.documentElement, `::highlight(${nameOf(kind)})`);
  const tint = parseColour(backgroundColor);
  return ({ startContainer: { parentElement } }) => {
    const colours = tint && parentElement && coloursOf(parentElement);
    return colours ? isLegibleOn(colours, tint) : false;
  };
}

/** Marks a passage for a moment, above all else. */
export function flash(ranges: readonly Range[]): void {
  clearTimeout(flashEnds);
  paintLayer('flash', ranges);
  flashEnds = setTimeout(() => paintLayer('flash', []), FLASH_MS);
}

/** Firefox lets go of a frame's registry when the frame loads anew: whatever is asked of it after that throws. */
function forgetGoneFrames(): void {
  for (const registry of painted.keys()) {
    try {
      registry.has('');
    } catch {
      painted.delete(registry);
    }
  }
}

/** Takes the paint off a passage that does not say any more what it said. */
export function unpaint({ ranges }: LivePassage): void {
  forgetGoneFrames();
  for (const layers of painted.values())
    for (const highlight of layers.values()) for (const range of ranges) highlight.delete(range);
}

/** Takes away all highlights of ours, those of an earlier run of this script included. */
export function clear(): void {
  for (const layer of LAYERS) paintLayer(layer, []);
}

/** A page's own script may have emptied the registry. */
export function repaintIfGone(): void {
  forgetGoneFrames();
  for (const [registry, layers] of painted)
    for (const [layer, highlight] of layers)
      if (registry.get(nameOf(layer)) !== highlight) registry.set(nameOf(layer), highlight);
}

function paintLayer(layer: Layer, ranges: readonly Range[]): void {
  forgetGoneFrames();
  for (const [registry, layers] of painted) {
    layers.delete(layer);
    registry.delete(nameOf(layer));
  }
  const byView = new Map<typeof globalThis, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    const own = view && byView.get(view);
    if (own) own.push(range);
    else if (view) byView.set(view, [range]);
  }
  for (const [view, own] of byView) {
    try {
      const registry = view.CSS.highlights;
      const highlight = new view.Highlight(...own);
      highlight.priority = LAYERS.indexOf(layer);
      registry.set(nameOf(layer), highlight);
      painted.set(registry, (painted.get(registry) ?? new Map<Layer, Highlight>()).set(layer, highlight));
    } catch {
      // A frame that has loaded anew in Firefox: to a content script it still has the registry that is gone.
    }
  }
}
