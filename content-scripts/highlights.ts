/** Paints an analysis into the page with the CSS Custom Highlight API: nothing is inserted, nothing moves. */

import type { Analysis, Span } from '../src/analysis.ts';
import { type LiveBlock, rangesOf } from '../src/anchor/live-text.ts';

/** The page's own highlights live in the same registry, so ours carry a prefix; `highlights.css` gives them colours. */
type Layer = 'direct' | 'partial' | 'term' | 'indirect' | 'person' | 'flash';
const nameOf = (layer: Layer): string => `whosaid-${layer}`;

/** From bottom to top. */
const LAYERS: readonly Layer[] = ['indirect', 'direct', 'partial', 'term', 'person', 'flash'];
const FLASH_MS = 2_000;

const painted = new Map<Layer, Highlight>();
let flashEnds: ReturnType<typeof setTimeout> | undefined;

/** Paints quotations by kind, and people by name, in place of what was painted before. */
export function paint(blocks: readonly LiveBlock[], { people, quotations }: Analysis): void {
  clear();
  const rangesIn = (spans: readonly Span[]) =>
    spans.flatMap(({ block, start, end }) => {
      const live = blocks[block];
      return (live && rangesOf(live, start, end)) ?? [];
    });
  for (const kind of ['direct', 'partial', 'term', 'indirect'] as const) {
    const ofKind = quotations.filter((quotation) => quotation.kind === kind);
    paintLayer(kind, rangesIn(ofKind.flatMap((quotation) => [quotation, ...quotation.repeats])));
  }
  const names = people.flatMap(({ mentions }) => mentions.filter(({ via }) => via === 'name'));
  paintLayer('person', rangesIn(names));
}

/** Marks a passage for a moment, above all else. */
export function flash(ranges: readonly Range[]): void {
  clearTimeout(flashEnds);
  paintLayer('flash', ranges);
  flashEnds = setTimeout(() => clearLayer('flash'), FLASH_MS);
}

/** Takes away all highlights of ours, those of another run of this script included. */
export function clear(): void {
  for (const layer of LAYERS) clearLayer(layer);
}

/** A page's own script may have emptied the registry. */
export function repaintIfGone(): void {
  for (const [layer, highlight] of painted) {
    if (CSS.highlights.get(nameOf(layer)) !== highlight) CSS.highlights.set(nameOf(layer), highlight);
  }
}

function paintLayer(layer: Layer, ranges: readonly Range[]): void {
  if (!ranges.length) {
    clearLayer(layer);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = LAYERS.indexOf(layer);
  painted.set(layer, highlight);
  CSS.highlights.set(nameOf(layer), highlight);
}

function clearLayer(layer: Layer): void {
  painted.delete(layer);
  CSS.highlights.delete(nameOf(layer));
}
