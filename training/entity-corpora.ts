/** Reads the corpora of named entities as labelled sentences over the project's own tokens. */

import { readJsonLines } from '../bench/quality/data.ts';
import { linesOf } from '../bench/quality/lines.ts';
import { afterTitles } from '../src/people/names.ts';
import type { TextBlock } from '../src/text/document.ts';
import { type EntityType, labelOf } from '../src/text/tagger-labels.ts';

export interface LabelledDocument {
  id: string;
  blocks: TextBlock[];
  /** A label a token, by block. */
  labels: Uint8Array[];
  weight: number;
}

interface EntityRow {
  id: string;
  text: string;
  entities: [number, number, string, string?][];
}

const TYPES = new Map<string, EntityType>([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
  ['MISC', 'MISC'],
  ['MIS', 'MISC'],
]);

function labelDocument({ id, text, entities }: EntityRow, weight: number): LabelledDocument {
  const { starts, blocks } = linesOf(text);
  const sorted = [...entities].sort((a, b) => a[0] - b[0]);
  let next = 0;
  const labels = blocks.map((block, index) => {
    const { tokens } = block;
    const own = new Uint8Array(tokens.length);
    const from = starts[index]!;
    for (let token = 0; token < tokens.length; token++) {
      while (next < sorted.length && sorted[next]![1] <= from + tokens[token]!.start) next++;
      const entity = sorted[next];
      if (!entity || entity[0] >= from + tokens[token]!.end) continue;
      const type = TYPES.get(entity[2]);
      let end = token + 1;
      while (end < tokens.length && from + tokens[end]!.start < entity[1]) end++;
      if (type) {
        const first = type === 'PER' ? afterTitles(block, token, end) : token;
        for (let inside = first; inside < end; inside++) {
          own[inside] = labelOf(type, inside === first, inside === end - 1);
        }
      }
      token = end - 1;
    }
    return own;
  });
  return { id, blocks, labels, weight };
}

/** @returns the documents of `corpora/<file>.jsonl` */
export function readEntities(file: string, weight = 1): LabelledDocument[] {
  return (readJsonLines(`corpora/${file}.jsonl`) as EntityRow[]).map((row) => labelDocument(row, weight));
}

/** @returns PolNeAR's training articles with the names that another tagger found */
export function readSilver(weight: number): LabelledDocument[] {
  const articles = readJsonLines('corpora/train/quotes-polnear.jsonl') as { id: string; text: string }[];
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return (readJsonLines('corpora/silver-person-polnear.jsonl') as Omit<EntityRow, 'text'>[]).flatMap((row) => {
    const text = texts.get(row.id);
    return text === undefined ? [] : [labelDocument({ ...row, text }, weight)];
  });
}
