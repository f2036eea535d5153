/** Labels the texts of the corpora of named entities: over the project's own tokens, one label each. */

import type { EntityDocument } from '../corpora/entities.ts';
import { linesOf } from '../corpora/lines.ts';
import { afterTitles } from '../src/people/name-bounds.ts';
import { readBlocks, type TextBlock } from '../src/text/document.ts';
import { labelOf } from '../src/text/tagger-labels.ts';

export interface LabelledDocument {
  blocks: TextBlock[];
  /** A label a token, by block. */
  labels: Uint8Array[];
  weight: number;
}

const CAPITALS_EVERY = 4;

function labelDocument({ text, entities }: EntityDocument, weight: number): LabelledDocument {
  const { starts, blocks } = linesOf(text);
  let next = 0;
  const labels = blocks.map((block, index) => {
    const { tokens } = block;
    const own = new Uint8Array(tokens.length);
    const from = starts[index]!;
    for (let token = 0; token < tokens.length; token++) {
      while (next < entities.length && entities[next]![1] <= from + tokens[token]!.start) next++;
      const entity = entities[next];
      if (!entity || entity[0] >= from + tokens[token]!.end) continue;
      const [, last, type] = entity;
      let end = token + 1;
      while (end < tokens.length && from + tokens[end]!.start < last) end++;
      const first = type === 'PER' ? afterTitles(block, token, end) : token;
      for (let inside = first; inside < end; inside++)
        own[inside] = labelOf(type, inside === first, inside === end - 1);
      token = end - 1;
    }
    return own;
  });
  return { blocks, labels, weight };
}

/** @returns the documents with their labels, each of which counts as much as the weight */
export function labelled(documents: readonly EntityDocument[], weight = 1): LabelledDocument[] {
  return documents.map((document) => labelDocument(document, weight));
}

/**
 * Headlines and agencies' headings are often written in capitals, annotated texts seldom.
 *
 * @returns copies of the documents with every fourth of their blocks in capitals
 */
export function inCapitals(documents: readonly LabelledDocument[], weight: number): LabelledDocument[] {
  return documents.flatMap((document, number) => {
    const chosen = (_: unknown, index: number) => (number + index) % CAPITALS_EVERY === 0;
    const blocks = document.blocks.map((block, index) =>
      chosen(block, index) ? readBlocks([{ kind: block.kind, text: block.text.toUpperCase() }])[0]! : block,
    );
    // Where a letter's capital is of another length or a word is cut otherwise, the labels no longer fit.
    const fits = blocks.every((block, index) => block.tokens.length === document.blocks[index]!.tokens.length);
    return fits && document.blocks.some(chosen) ? { ...document, blocks, weight } : [];
  });
}
