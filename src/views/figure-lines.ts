/** What of an article's figures is shown: only what says what it counts, each once. */

import type { Analysis, Figure, Span } from '../analysis.ts';
import { encloses } from '../text/spans.ts';

export interface FigureLine {
  /** The figure with what it is of, or the clause that tells of it. */
  span: Span;
  /** The figures in it, in text order. */
  figures: readonly Figure[];
}

/** Shorter words are mostly grammar, in any language. */
const LONG_WORDS = /\p{L}{4,}/gu;
/** With fewer such words a clause does not say what its figures count: "down 5%". */
const FEWEST = 2;
/** An amount so large is the same wherever it stands; "5%" may be of anything. */
const TELLING = 1000;

function tells({ span, figures }: FigureLine): boolean {
  let rest = span.text;
  for (const { start, end } of figures.toReversed())
    rest = `${rest.slice(0, start - span.start)} ${rest.slice(end - span.start)}`;
  return (rest.match(LONG_WORDS)?.length ?? 0) >= FEWEST;
}

/** "51 percent of the voters" */
function withWhat(text: string, { block, start }: Figure, of: Span): Span {
  return { block, start, end: of.end, text: text.slice(start, of.end) };
}

/** @returns a line for each figure, or for all of one clause where one of them has no thing that it is of beside it */
export function figureLines({ article, figures }: Pick<Analysis, 'article' | 'figures'>): FigureLine[] {
  const lines: FigureLine[] = [];
  const told = new Set<string>();
  const isTold = ({ amount, unit }: Figure) => unit !== '%' && amount >= TELLING && told.has(`${amount} ${unit}`);
  for (let at = 0; at < figures.length; ) {
    const first = figures[at]!;
    let end = at + 1;
    while (end < figures.length && encloses(first.clause, figures[end]!)) end++;
    const together = figures.slice(at, end);
    at = end;
    const line = { span: first.clause, figures: together };
    const own =
      together.every(({ of }) => of) || !tells(line)
        ? together.flatMap((figure) =>
            figure.of
              ? [{ span: withWhat(article.blocks[figure.block]?.text ?? '', figure, figure.of), figures: [figure] }]
              : [],
          )
        : [line];
    for (const one of own) {
      const words = one.span.text.toLowerCase();
      if (told.has(words) || one.figures.every(isTold)) continue;
      told.add(words);
      for (const { amount, unit } of one.figures) told.add(`${amount} ${unit}`);
      lines.push(one);
    }
  }
  return lines;
}
