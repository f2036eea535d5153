/** A reading by somebody in the model's place, who says what the test has them say. */

import { analyse, type ReadBlocks } from '../src/analyse.ts';
import type { Analysis, Span } from '../src/analysis.ts';
import { articleOfText } from '../src/article/from-text.ts';
import type { Pointer, Reading } from '../src/reading.ts';
import { spanOf, type TextBlock } from '../src/text/document.ts';

type Find = (text: string, time?: number) => Span;
type Told = (find: Find) => Partial<Reading>;

/** Finds words in the article, the first time or a later one. */
function finder(blocks: readonly TextBlock[]): Find {
  return (text, time = 1) => {
    let left = time;
    for (const block of blocks) {
      for (let at = block.text.indexOf(text); at >= 0; at = block.text.indexOf(text, at + 1))
        if (--left === 0) return spanOf(block, at, at + text.length);
    }
    throw new Error(`not in the article: ${text}`);
  };
}

export function reader(told: Told): ReadBlocks {
  return async (blocks) => ({
    names: [],
    passages: [],
    attributions: [],
    roles: [],
    meant: [],
    weights: blocks.map(() => 0),
    ...told(finder(blocks)),
  });
}

export function readAs(text: string, language: string, told: Told): Promise<Analysis> {
  return analyse(articleOfText(text, null, language), reader(told));
}

export const person = (span: Span) => ({ span, type: 'PER' as const, confidence: 0.9 });
export const organisation = (span: Span) => ({ span, type: 'ORG' as const, confidence: 0.9 });
export const place = (span: Span) => ({ span, type: 'LOC' as const, confidence: 0.9 });
export const to = (span: Span): Pointer => ({
  span,
  confidence: 0.9,
  nobody: 0.05,
  likely: [{ ...span, chance: 0.9 }],
});
export const meaning = (span: Span, whom: Span, chance = 0.8) => ({
  span,
  by: { nobody: 1 - chance, likely: [{ ...whom, chance }] },
});
export const NOBODY: Pointer = { span: null, confidence: 0.9, nobody: 0.9, likely: [] };
export const DIRECT = { direct: 0.9, partial: 0.05, term: 0.05 };
export const TERM = { direct: 0.1, partial: 0.1, term: 0.8 };
