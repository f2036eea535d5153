import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import {
  analysisOf,
  dropAnalysis,
  dropAnalysisOfOther,
  knownPage,
  knownTabs,
  readAnalysis,
  type StoredAnalysis,
  storeAnalysis,
  storeIfShown,
  watchAnalysis,
} from '../../src/extension/analyses.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

/** @param size characters of text in it; the fake storage holds 10,000 of all */
function analysisOfSize(size: number): Analysis {
  return {
    version: 1,
    article: {
      isNews: true,
      kind: 'article',
      reasons: [],
      headline: null,
      standfirst: null,
      byline: [],
      credit: null,
      publisher: null,
      published: null,
      modified: null,
      section: null,
      language: null,
      url: null,
      blocks: [{ kind: 'paragraph', text: 'a'.repeat(size) }],
      related: [],
    },
    language: null,
    read: 'whole',
    people: [],
    quotations: [],
    keyPoints: [],
    sources: [],
    timeline: [],
    places: [],
    organisations: [],
    figures: [],
  };
}
const PAGE = 'https://news.example/story';
const stored = (size: number): StoredAnalysis => ({
  url: PAGE,
  document: 1.5,
  revision: 0,
  analysis: analysisOfSize(size),
  progress: 'read',
});

describe('stored analyses', () => {
  /** Lets tabs be looked at, one after the other. */
  function lookAt(...tabs: number[]): void {
    browser.tabs.urls.clear();
    for (const tab of tabs) browser.tabs.urls.set(tab, PAGE);
  }

  beforeEach(() => browser.storage.session.clear());
  afterEach(() => vi.restoreAllMocks());

  it('come back as they went in, each under its tab', async () => {
    await storeAnalysis(1, stored(10));
    await storeAnalysis(2, stored(20));
    expect(await readAnalysis(1)).toEqual(stored(10));
    expect(await readAnalysis(2)).toEqual(stored(20));
    expect(await readAnalysis(3)).toBeNull();
  });

  it.each([
    ['shows the page', PAGE, true],
    ['went to another place of the page', `${PAGE}#end`, true],
    ['does not tell what it shows', undefined, true],
    ['went elsewhere', 'https://news.example/other', false],
  ])('are kept or not when the tab, by the time they are made, %s', async (_, url, kept) => {
    browser.tabs.urls.set(1, url);
    expect(await storeIfShown(1, stored(10))).toBe(kept);
    expect(await readAnalysis(1)).toEqual(kept ? stored(10) : null);
  });

  it('are not kept for a tab that was closed while they were made', async () => {
    browser.tabs.urls.clear();
    expect(await storeIfShown(1, stored(10))).toBe(false);
    expect(await readAnalysis(1)).toBeNull();
  });

  it('give way to the newest of their tab', async () => {
    await storeAnalysis(1, stored(10));
    await storeAnalysis(1, { ...stored(20), revision: 1 });
    expect(await readAnalysis(1)).toEqual({ ...stored(20), revision: 1 });
  });

  it('go with their tab', async () => {
    await storeAnalysis(1, stored(10));
    await dropAnalysis(1);
    expect(await readAnalysis(1)).toBeNull();
  });

  it('go when their tab loads another page or the same one anew, not when it goes to another place of it', async () => {
    await storeAnalysis(1, stored(10));
    await dropAnalysisOfOther(1, `${PAGE}#comments`);
    expect(await readAnalysis(1)).toEqual(stored(10));
    await dropAnalysisOfOther(1, `${PAGE}?page=2`);
    expect(await readAnalysis(1)).toBeNull();
    await storeAnalysis(1, stored(10));
    await dropAnalysisOfOther(1, undefined);
    expect(await readAnalysis(1)).toBeNull();
  });

  it('go when the browser has no more room, those of the tabs first that were looked at longest ago', async () => {
    for (const tab of [1, 2, 3]) await storeAnalysis(tab, stored(2_500));
    lookAt(2, 3, 1, 4);
    expect(await knownTabs()).toEqual([2, 3, 1]);
    await storeAnalysis(4, stored(4_500));
    expect(await knownTabs()).toEqual([1, 4]);
    expect(await readAnalysis(2)).toBeNull();
    expect(await readAnalysis(3)).toBeNull();
    expect(await readAnalysis(1)).not.toBeNull();
    expect(await readAnalysis(4)).not.toBeNull();
  });

  it('are refused when they do not fit at all, and the tab keeps nothing old', async () => {
    await storeAnalysis(1, stored(10));
    await expect(storeAnalysis(1, stored(20_000))).rejects.toThrow('QuotaExceededError');
    expect(await readAnalysis(1)).toBeNull();
  });

  it('all stay when many are stored at once', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((tab) => storeAnalysis(tab, stored(10))));
    await Promise.all([dropAnalysis(2), dropAnalysis(4)]);
    const left = await Promise.all([1, 2, 3, 4, 5].map(readAnalysis));
    expect(left.map((one) => one !== null)).toEqual([true, false, true, false, true]);
  });

  it('are as good as none when they are not what they should be', async () => {
    await storeAnalysis(1, stored(10));
    for (const wrong of [42, 'no JSON', '{}', JSON.stringify({ ...analysisOfSize(1), version: 2 })]) {
      await browser.storage.session.set({ 'analysis-1': wrong });
      expect(await readAnalysis(1)).toBeNull();
    }
  });

  it('are not read by those who ask which page a tab shows, or another version of it', async () => {
    await storeAnalysis(1, stored(10));
    const get = vi.spyOn(browser.storage.session, 'get');
    const { analysis, ...page } = stored(10);
    expect(await knownPage(1)).toEqual(page);
    expect(await analysisOf(1, { document: 1.5, revision: 1 })).toBeNull();
    await dropAnalysisOfOther(1, `${PAGE}?page=2`);
    expect(JSON.stringify(get.mock.calls)).not.toContain('analysis-1');
  });

  it('are told as they change to who watches them, and need not be read for that', async () => {
    const told = vi.fn<(stored: StoredAnalysis) => void>();
    const end = watchAnalysis(1, told);
    const get = vi.spyOn(browser.storage.session, 'get');
    await storeAnalysis(1, stored(10));
    await storeAnalysis(2, stored(20));
    await dropAnalysis(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(stored(10));
    expect(get).not.toHaveBeenCalled();
    end();
    await storeAnalysis(1, stored(10));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('are told anew where nothing has changed but how far they were read', async () => {
    await storeAnalysis(1, { ...stored(10), progress: 'reading' });
    const told = vi.fn<(stored: StoredAnalysis) => void>();
    const end = watchAnalysis(1, told);
    await storeAnalysis(1, stored(10));
    await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith(stored(10)));
    end();
  });
});
