/** Reads paragraphs written in a test as the pipeline would. */

import type { Block, Mention, Person, Quotation } from '../../src/analysis.ts';
import { findMarked, type MarkedPassage } from '../../src/quotations/marks.ts';
import { findQuotations } from '../../src/quotations/quotations.ts';
import { readBlocks } from '../../src/text/document.ts';

export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

export function markedIn(...texts: string[]): MarkedPassage[] {
  return findMarked(readBlocks(paragraphs(...texts)));
}

/** A person whose mentions are every place where one of the forms stands. */
export function person(blocks: readonly Block[], name: string, ...forms: string[]): Person {
  const mentions: Mention[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (let start = 0; start < text.length; start++) {
      const form = [name, ...forms].find((candidate) => text.startsWith(candidate, start));
      if (!form) continue;
      const end = start + form.length;
      mentions.push({ block, start, end, text: form, via: 'name', confidence: 1 });
      start = end - 1;
    }
  }
  return { name, aliases: forms, role: null, confidence: 1, mentions };
}

export function quotationsIn(blocks: readonly Block[], people: readonly Person[] = []): Quotation[] {
  const read = readBlocks(blocks);
  return findQuotations(read, findMarked(read), people);
}

/** The people of most tests: Ada Okafor and Ben Lindqvist. */
export function quoted(...texts: string[]): Quotation[] {
  const blocks = paragraphs(...texts);
  return quotationsIn(blocks, [person(blocks, 'Ada Okafor', 'Okafor'), person(blocks, 'Ben Lindqvist', 'Lindqvist')]);
}
