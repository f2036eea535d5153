/** Paints passages with the CSS Custom Highlight API: nothing is inserted into the page, nothing moves. */

import type { Quotation } from '../src/analysis.ts';
import type { Passage } from './passages.ts';

/** The page's own highlights live in the same registry, so ours carry a prefix; `highlights.css` gives them colours. */
type Layer = Quotation['kind'] | 'person' | 'flash';
const nameOf = (layer: Layer): string => `whosaid-${layer}`;

/** From bottom to top. */
const LAYERS: readonly Layer[] = ['indirect', 'direct', 'partial', 'term', 'person', 'flash'];
const FLASH_MS = 2_000;

const painted = new Map<Layer, Highlight>();
let flashEnds: ReturnType<typeof setTimeout> | undefined;

/** Paints quotations by kind, and people, in place of what was painted before. */
export function paint(passages: readonly Passage[], quotations: readonly Quotation[]): void {
  const layerOf = ({ subject }: Passage): Layer =>
    'person' in subject ? 'person' : quotations[subject.quotation]!.kind;
  for (const layer of LAYERS) {
    const ofLayer = passages.filter((passage) => layerOf(passage) === layer);
    paintLayer(
      layer,
      ofLayer.flatMap(({ ranges }) => ranges),
    );
  }
}

/** Marks a passage for a moment, above all else. */
export function flash(ranges: readonly Range[]): void {
  clearTimeout(flashEnds);
  paintLayer('flash', ranges);
  flashEnds = setTimeout(() => paintLayer('flash', []), FLASH_MS);
}

/** Takes the paint off a passage that does not say any more what it said. */
export function unpaint({ ranges }: Passage): void {
  for (const highlight of painted.values()) for (const range of ranges) highlight.delete(range);
}

/** Takes away all highlights of ours, those of an earlier run of this script included. */
export function clear(): void {
  for (const layer of LAYERS) paintLayer(layer, []);
}

/** A page's own script may have emptied the registry. */
export function repaintIfGone(): void {
  for (const [layer, highlight] of painted) {
    if (CSS.highlights.get(nameOf(layer)) !== highlight) CSS.highlights.set(nameOf(layer), highlight);
  }
}

function paintLayer(layer: Layer, ranges: readonly Range[]): void {
  if (!ranges.length) {
    painted.delete(layer);
    CSS.highlights.delete(nameOf(layer));
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = LAYERS.indexOf(layer);
  painted.set(layer, highlight);
  CSS.highlights.set(nameOf(layer), highlight);
}
