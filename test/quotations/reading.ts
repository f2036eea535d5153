/** Reads paragraphs written in a test as the pipeline does. */

import type { Block, Quotation } from '../../src/analysis.ts';
import type { MarkedPassage } from '../../src/quotations/marked-passage.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { analysedBlocks } from '../sample.ts';

export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

export function markedIn(...texts: string[]): MarkedPassage[] {
  return findMarked(readBlocks(paragraphs(...texts)));
}

/** Who is in most of these tests, named in a paragraph of its own above the others. */
const PEOPLE = 'Ada Okafor, who runs the port, and Ben Lindqvist, a pilot, met in Leeds.';

export async function quotationsIn(blocks: readonly Block[]): Promise<Quotation[]> {
  return (await analysedBlocks(blocks)).quotations;
}

/** @returns the quotations of the paragraphs after one that names Ada Okafor and Ben Lindqvist */
export function quoted(...texts: string[]): Promise<Quotation[]> {
  return quotationsIn(paragraphs(PEOPLE, ...texts));
}
