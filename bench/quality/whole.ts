/** The whole pipeline as the measurements run it: on articles, and on the plain text of a corpus, a paragraph a line. */

import { blocksOfLines } from '../../corpora/lines.ts';
import { analyse } from '../../src/analyse.ts';
import type { Analysis, Article } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { readFromDisk } from '../../src/read-from-disk.ts';

export function analysisOfArticle(article: Article): Promise<Analysis> {
  return analyse(article, readFromDisk);
}

/** @returns the analysis of an English text, and where in the text each block starts */
export async function analysisOfText(text: string): Promise<Analysis & { starts: number[] }> {
  const { blocks, starts } = blocksOfLines(text);
  const article = { ...articleOfText('', null, 'en'), blocks: blocks.map(({ kind, text }) => ({ kind, text })) };
  return { ...(await analysisOfArticle(article)), starts };
}
