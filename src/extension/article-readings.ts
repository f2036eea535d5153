/**
 * Has the articles of tabs read: what stands between marks at once, then the whole. Each step is stored when it is done,
 * and begun anew by whoever asks next where the background was ended before.
 */

import type { Analysis, Article } from '../analysis.ts';
import { analysisOf, isSamePage, isSameVersion, type StoredAnalysis, storeIfShown } from './analyses.ts';
import { awakeDuring } from './awake.ts';
import { showBadge } from './badge.ts';
import type { PageSender } from './channel.ts';
import { forReaders } from './for-readers.ts';
import type { DocumentVersion } from './messages.ts';

export interface Pipeline {
  /** At once, without the model. */
  marks(article: Article): Promise<Analysis>;
  /** @param signal ends it: it throws, then */
  whole(article: Article, signal: AbortSignal): Promise<Analysis>;
}

interface Going extends DocumentVersion {
  url: string;
  ending: AbortController;
  result: Promise<StoredAnalysis>;
}

export class ArticleReadings {
  /** One a tab: a tab shows one article. */
  private readonly going = new Map<number, Going>();
  /** What was begun just now, so that it need not be taken out of storage to be read on. */
  private readonly begun = new Map<number, StoredAnalysis>();

  /** @param onRead told of each article that was read and is still shown */
  constructor(
    private readonly pipeline: Pipeline,
    private readonly onRead: (tab: number, read: StoredAnalysis) => Promise<void>,
  ) {}

  /** @returns what is stored of this version of the page, else what stands between marks, which is to be read on */
  async begin({ tab, url }: PageSender, version: DocumentVersion, article: Article): Promise<StoredAnalysis> {
    const known = await analysisOf(tab, version);
    if (known) return known;
    const { document, revision } = version;
    const analysis = await this.pipeline.marks(article);
    const begun: StoredAnalysis = { url, document, revision, analysis, progress: 'reading' };
    this.begun.set(tab, begun);
    if (!(await storeWithBadge(tab, begun))) this.begun.delete(tab);
    return begun;
  }

  /**
   * Reads on; whoever asks while it is read gets the same.
   *
   * @throws Error where nothing is stored of this version, or the tab leaves it meanwhile
   */
  async readOn(tab: number, version: DocumentVersion): Promise<StoredAnalysis> {
    const known = this.takeBegun(tab, version) ?? (await analysisOf(tab, version));
    if (!known) throw new Error('nothing is known of this page');
    if (known.progress !== 'reading') return known;
    const before = this.going.get(tab);
    if (before && isSameVersion(before, version)) return before.result;
    this.end(tab);
    const ending = new AbortController();
    const result = awakeDuring(this.read(tab, known, ending.signal));
    const going: Going = { document: version.document, revision: version.revision, url: known.url, ending, result };
    this.going.set(tab, going);
    try {
      return await result;
    } finally {
      if (this.going.get(tab) === going) this.going.delete(tab);
    }
  }

  /** The tab loads anew or goes elsewhere. What is read of where it goes may have begun before this is told. */
  leave(tab: number, url: string | undefined): void {
    const shown = this.going.get(tab) ?? this.begun.get(tab);
    if (shown && (url === undefined || !isSamePage(url, shown.url))) this.end(tab);
  }

  /** The tab was closed, or shows other words. */
  end(tab: number): void {
    this.going.get(tab)?.ending.abort(new Error('the page was left'));
    this.going.delete(tab);
    this.begun.delete(tab);
  }

  private takeBegun(tab: number, version: DocumentVersion): StoredAnalysis | null {
    const begun = this.begun.get(tab);
    if (!begun || !isSameVersion(begun, version)) return null;
    this.begun.delete(tab);
    return begun;
  }

  private async read(tab: number, known: StoredAnalysis, signal: AbortSignal): Promise<StoredAnalysis> {
    try {
      const analysis = forReaders(await this.pipeline.whole(known.analysis.article, signal));
      signal.throwIfAborted();
      const read: StoredAnalysis = { ...known, analysis, progress: 'read' };
      if (await storeWithBadge(tab, read)) awakeDuring(this.onRead(tab, read));
      return read;
    } catch (error) {
      signal.throwIfAborted();
      const failed: StoredAnalysis = { ...known, progress: { failure: String(error) } };
      await storeWithBadge(tab, failed);
      return failed;
    }
  }
}

/** Stores it for whoever shows the tab. @returns whether the tab still shows the page */
async function storeWithBadge(tab: number, stored: StoredAnalysis): Promise<boolean> {
  const isShown = await storeIfShown(tab, stored);
  if (isShown) await showBadge(tab, stored.analysis.quotations.length);
  return isShown;
}
