/** Reads the corpora of named entities as labelled sentences over the project's own tokens. */

import { readJsonLines } from '../bench/quality/data.ts';
import { linesOf } from '../bench/quality/lines.ts';
import { afterTitles } from '../src/people/name-bounds.ts';
import { readBlocks, type TextBlock } from '../src/text/document.ts';
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

const CAPITALS_EVERY = 4;
// Others are in part non-commercial, or not to be changed.
const FREE_GENRES = new Set([
  'academic',
  'bio',
  'court',
  'interview',
  'letter',
  'speech',
  'textbook',
  'vlog',
  'voyage',
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

/** @returns the documents of `corpora/<file>.jsonl`, which tells only the people; of GUM's the genres that are free to learn from */
export function readPeople(file: string, weight: number): LabelledDocument[] {
  const rows = readJsonLines(`corpora/${file}.jsonl`) as { id: string; text: string; people: [number, number][] }[];
  return rows
    .filter(({ id }) => FREE_GENRES.has(id.split('_')[1] ?? ''))
    .map(({ id, text, people }) =>
      labelDocument({ id, text, entities: people.map(([start, end]) => [start, end, 'PER']) }, weight),
    );
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

/** @returns PolNeAR's training articles with the names that another tagger found */
export function readSilver(weight: number): LabelledDocument[] {
  const articles = readJsonLines('corpora/train/quotes-polnear.jsonl') as { id: string; text: string }[];
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return (readJsonLines('corpora/silver-person-polnear.jsonl') as Omit<EntityRow, 'text'>[]).flatMap((row) => {
    const text = texts.get(row.id);
    return text === undefined ? [] : [labelDocument({ ...row, text }, weight)];
  });
}
