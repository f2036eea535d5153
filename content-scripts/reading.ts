/** Reads the article of the page and has the background analyse it. */

import type { Analysis } from '../src/analysis.ts';
import type { LiveBlock } from '../src/anchor/live-text.ts';
import { readArticle } from '../src/article/read.ts';
import { requestAnalysis } from '../src/extension/channel.ts';
import type { DocumentVersion, Reading } from '../src/extension/messages.ts';

/** An analysis and the live text that its offsets lead to. */
export interface ReadPage extends DocumentVersion {
  analysis: Analysis;
  blocks: LiveBlock[];
}

/**
 * @param revision the how-manieth reading of this document it is
 * @param force analyse also what is no article
 * @returns what came of it, and, if it was analysed, the page as read
 */
export async function readPage(revision: number, force: boolean): Promise<{ reading: Reading; page: ReadPage | null }> {
  try {
    const { article, blocks } = readArticle(document, location.href);
    const { isNews, kind, reasons } = article;
    if (!isNews && !force) return { reading: { outcome: 'not-article', kind, reasons }, page: null };
    const version = { document: performance.timeOrigin, revision };
    const analysis = await requestAnalysis({ ...version, article });
    return { reading: { outcome: 'analysed' }, page: { ...version, analysis, blocks } };
  } catch (error) {
    return { reading: { outcome: 'error', message: String(error) }, page: null };
  }
}
