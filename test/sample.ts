/** The pipeline with the real model, which each file of tests loads once, and a news article written for these tests. */

import { beforeEach } from 'vitest';
import { analyse } from '../src/analyse.ts';
import type { Analysis, Article, Block } from '../src/analysis.ts';
import { articleOfText } from '../src/article/from-text.ts';
import { readFromDisk } from '../src/read-from-disk.ts';

export const PUBLISHED = '2024-05-16T08:00:00+01:00';

export const ARTICLE = `KESTREL BAY (Harbour Wire) - The port of Kestrel Bay will close its northern dock for a year after inspectors found cracks in the sea wall, the port authority said on Wednesday.
About 340 dockers will be moved to other sites, at a cost of £12 million, according to the authority.
“We cannot ask people to work under a wall that moves,” said Marta Lindqvist, the port’s director. She promised that nobody would lose their job.
Two officials familiar with the inspection told the Coastal Courier that the damage was known in March. They spoke on condition of anonymity because they were not authorised to discuss the report.
The union has called a meeting for Friday. “We were told nothing,” Tom Adeyemi, its secretary, said.
A study by the University of Galway found last year that the wall had sunk by 14 centimetres since 1998.
Kestrel Bay handles a tenth of Ireland’s grain.`;

/** @returns the analysis of an article in English, read by the model */
export function analysedBlocks(blocks: readonly Block[], facts: Partial<Article> = {}): Promise<Analysis> {
  return analyse({ ...articleOfText('', null, 'en'), ...facts, blocks: [...blocks] }, readFromDisk);
}

export function analysed(text: string = ARTICLE, published: string | null = PUBLISHED): Promise<Analysis> {
  return analyse(articleOfText(text, published, 'en'), readFromDisk);
}

/**
 * Names those tests of a file that the model is known not to pass. They are run, and fail the file when they begin to pass,
 * so that they are taken out here.
 */
export function missed(...names: string[]): void {
  beforeEach(({ task }) => {
    if (names.includes(task.name)) Object.assign(task, { fails: true });
  });
}
