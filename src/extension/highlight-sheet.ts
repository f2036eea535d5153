/**
 * The style sheet of the highlights: each kind has a line of its own, so that none is told by its colour alone, and a tint.
 *
 * Text keeps its colour. Tints are translucent, which suits light and dark pages; where one would take too much contrast
 * from the page, the kind is painted as `-plain`, with its line alone.
 */

import { MARKABLE, type Markable } from './markable.ts';

/** As `#rrggbb`. */
export type Colours = Record<Markable, string>;

interface Look {
  line: string;
  /** How opaque the tint is, as the last two digits of `#rrggbbaa`; reported speech has its line alone. */
  tint: string;
}
const LOOKS: Record<Markable, Look> = {
  direct: { line: 'solid 2px', tint: '38' },
  partial: { line: 'dashed 2px', tint: '2e' },
  indirect: { line: 'double 1px', tint: '00' },
  term: { line: 'wavy 1px', tint: '29' },
  person: { line: 'dotted 2px', tint: '24' },
  unread: { line: 'solid 1px', tint: '24' },
};

const highlight = (name: string): string => `::highlight(whosaid-${name})`;
const bothOf = (kind: Markable): string => `${highlight(kind)}, ${highlight(`${kind}-plain`)}`;

/** @returns CSS; one sheet for all, since a browser restyles the whole page for each that comes */
export function highlightSheet(colours: Colours): string {
  const lines = MARKABLE.map((kind) => `${bothOf(kind)} { text-decoration: underline ${LOOKS[kind].line}; }`);
  const tints = MARKABLE.map((kind) => {
    // Darker than the tint, so that the line is seen on it.
    const line = `color-mix(in srgb, ${colours[kind]} 84%, black)`;
    return `${highlight(kind)} { background-color: ${colours[kind]}${LOOKS[kind].tint}; }
${bothOf(kind)} { text-decoration-color: ${line}; }`;
  });
  return `@media screen {
${highlight('flash')} { background-color: rgb(255 80 120 / 30%); }
${lines.join('\n')}
}
@media screen and (forced-colors: none) {
${tints.join('\n')}
}
@media (forced-colors: active) {
${highlight('flash')} { background-color: Highlight; color: HighlightText; }
}`;
}
