/** Reads the article of the page and has the background analyse it. */

import type { Analysis, Article } from '../src/analysis.ts';
import type { LiveBlock } from '../src/anchor/live-text.ts';
import { readArticle } from '../src/article/read.ts';
import { requestAnalysis } from '../src/extension/channel.ts';
import type { DocumentVersion, Reading } from '../src/extension/messages.ts';

/** An analysis and the live text that its offsets lead to. */
export interface ReadPage extends DocumentVersion {
  analysis: Analysis;
  blocks: LiveBlock[];
}

export interface ReadOptions {
  /** Analyse also what is no article. */
  force: boolean;
  /** What was read before, if it may stand where the words are still the same: only their nodes may be others. */
  known: ReadPage | null;
}

/**
 * @param revision the how-manieth reading of this document it is
 * @returns what came of it, and, if it was analysed, the page as read
 */
export async function readPage(
  revision: number,
  { force, known }: ReadOptions,
): Promise<{ reading: Reading; page: ReadPage | null }> {
  try {
    const { article, blocks } = readArticle(document, location.href);
    const { isNews, kind, reasons } = article;
    if (!isNews && !force) return { reading: { outcome: 'not-article', kind, reasons }, page: null };
    if (known && hasSameWords(known.analysis.article, article))
      return { reading: { outcome: 'analysed' }, page: { ...known, blocks } };
    const version = { document: performance.timeOrigin, revision };
    const analysis = await requestAnalysis({ ...version, article });
    return { reading: { outcome: 'analysed' }, page: { ...version, analysis, blocks } };
  } catch (error) {
    return { reading: { outcome: 'error', message: String(error) }, page: null };
  }
}

function hasSameWords({ blocks: a }: Article, { blocks: b }: Article): boolean {
  return (
    a.length === b.length && a.every(({ kind, text }, index) => kind === b[index]?.kind && text === b[index]?.text)
  );
}
