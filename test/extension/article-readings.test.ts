import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis, Article } from '../../src/analysis.ts';
import { readAnalysis, type StoredAnalysis } from '../../src/extension/analyses.ts';
import { ArticleReadings } from '../../src/extension/article-readings.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));
const showBadge = vi.hoisted(() => vi.fn());
vi.mock('../../src/extension/badge.ts', () => ({ showBadge }));

const TAB = 4;
const page = { tab: TAB, url: 'https://courier.example/ferries' };
const version = { document: 1.5, revision: 0 };
const article: Article = {
  isNews: true,
  kind: 'article',
  reasons: [],
  headline: 'Ferries',
  standfirst: null,
  byline: [],
  credit: null,
  publisher: null,
  published: null,
  modified: null,
  section: null,
  language: 'en',
  url: page.url,
  blocks: [{ kind: 'paragraph', text: 'Ada said it “holds”.' }],
  related: [],
};
const nothing = { people: [], keyPoints: [], sources: [], timeline: [], places: [], organisations: [], figures: [] };
const quoted = { block: 0, start: 13, end: 18, text: 'holds', confidence: 1, cue: null, repeats: [], speaker: null };
const marks: Analysis = {
  version: 1,
  article,
  language: 'en',
  read: 'marks',
  quotations: [{ ...quoted, kind: null }],
  ...nothing,
};
const whole: Analysis = { ...marks, read: 'whole', quotations: [{ ...quoted, kind: 'direct' }] };

const read = vi.fn<(article: Article, signal: AbortSignal) => Promise<Analysis>>();
const onRead = vi.fn<(tab: number, read: StoredAnalysis) => Promise<void>>();
const fresh = () => new ArticleReadings({ marks: async () => marks, whole: read }, onRead);
const told = (stored: StoredAnalysis | null) => stored && [stored.analysis.read, stored.progress];
/** A reading that goes on until it is told to end. */
const endless = (_: Article, signal: AbortSignal) =>
  new Promise<Analysis>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** An article that is read on and on. */
async function beingRead(): Promise<{ readings: ArticleReadings; left: Promise<StoredAnalysis> }> {
  const readings = fresh();
  read.mockImplementationOnce(endless);
  await readings.begin(page, version, article);
  const left = readings.readOn(TAB, version);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  return { readings, left };
}

beforeEach(async () => {
  vi.resetAllMocks();
  await browser.storage.session.clear();
  browser.tabs.urls.set(TAB, page.url);
  read.mockResolvedValue(whole);
  onRead.mockResolvedValue(undefined);
});

describe('an article', () => {
  it('is answered, stored and counted by its marks before it is read', async () => {
    expect(told(await fresh().begin(page, version, article))).toEqual(['marks', 'reading']);
    expect(told(await readAnalysis(TAB))).toEqual(['marks', 'reading']);
    expect(showBadge).toHaveBeenCalledWith(TAB, 1);
    expect(read).not.toHaveBeenCalled();
  });

  it('is told of once when it was read whole, and not where it could not be', async () => {
    const readings = fresh();
    await readings.begin(page, version, article);
    expect(onRead).not.toHaveBeenCalled();
    await readings.readOn(TAB, version);
    await readings.readOn(TAB, version);
    expect(onRead).toHaveBeenCalledExactlyOnceWith(TAB, expect.objectContaining({ progress: 'read', analysis: whole }));
    read.mockRejectedValueOnce(new Error('no memory'));
    await readings.begin(page, { ...version, revision: 1 }, article);
    await readings.readOn(TAB, { ...version, revision: 1 });
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('is read on, and the whole takes the place of the marks', async () => {
    const readings = fresh();
    await readings.begin(page, version, article);
    expect(told(await readings.readOn(TAB, version))).toEqual(['whole', 'read']);
    expect(told(await readAnalysis(TAB))).toEqual(['whole', 'read']);
  });

  it('is read once for all who ask, and not again when it was read', async () => {
    const readings = fresh();
    await readings.begin(page, version, article);
    await Promise.all([readings.readOn(TAB, version), readings.readOn(TAB, version)]);
    expect(told(await readings.begin(page, version, article))).toEqual(['whole', 'read']);
    expect(told(await readings.readOn(TAB, version))).toEqual(['whole', 'read']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read anew for whoever asks after the background was ended', async () => {
    const ended = fresh();
    read.mockImplementationOnce(endless);
    await ended.begin(page, version, article);
    ended.readOn(TAB, version).catch(() => {});
    expect(told(await fresh().readOn(TAB, version))).toEqual(['whole', 'read']);
  });

  it('that was read is given from what is stored after the background was ended, and no model is asked', async () => {
    const ended = fresh();
    await ended.begin(page, version, article);
    await ended.readOn(TAB, version);
    read.mockClear();
    const again = fresh();
    expect(told(await again.begin(page, version, article))).toEqual(['whole', 'read']);
    expect(told(await again.readOn(TAB, version))).toEqual(['whole', 'read']);
    expect(read).not.toHaveBeenCalled();
  });

  it('keeps its marks where the model cannot read it, and says why', async () => {
    const readings = fresh();
    read.mockRejectedValue(new Error('the model’s file is cut short'));
    await readings.begin(page, version, article);
    const failed = ['marks', { failure: 'Error: the model’s file is cut short' }];
    expect(told(await readings.readOn(TAB, version))).toEqual(failed);
    expect(told(await readAnalysis(TAB))).toEqual(failed);
  });

  it('is not read to its end when its tab has left it', async () => {
    const { readings, left } = await beingRead();
    readings.end(TAB);
    await expect(left).rejects.toThrow('the page was left');
    expect(told(await readAnalysis(TAB))).toEqual(['marks', 'reading']);
  });

  it('is read on where it is told late that its tab has left the page before it', async () => {
    const readings = fresh();
    let finish = (_: Analysis) => {};
    read.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await readings.begin(page, version, article);
    const result = readings.readOn(TAB, version);
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    readings.leave(TAB, `${page.url}#comments`);
    finish(whole);
    expect(told(await result)).toEqual(['whole', 'read']);
  });

  it('is not read to its end when its tab goes to another page', async () => {
    const { readings, left } = await beingRead();
    readings.leave(TAB, `${page.url}?page=2`);
    await expect(left).rejects.toThrow('the page was left');
  });

  it('gives way to what its tab shows next', async () => {
    const { readings, left } = await beingRead();
    const ended = left.catch(String);
    const next = { ...version, revision: 1 };
    await readings.begin(page, next, article);
    expect(told(await readings.readOn(TAB, next))).toEqual(['whole', 'read']);
    expect(await ended).toContain('the page was left');
  });

  it('is read on without being taken out of storage', async () => {
    const readings = fresh();
    await readings.begin(page, version, article);
    const get = vi.spyOn(browser.storage.session, 'get');
    await readings.readOn(TAB, version);
    expect(JSON.stringify(get.mock.calls)).not.toContain('analysis-');
    get.mockRestore();
  });

  it('is not read on where its tab had gone elsewhere when it was begun', async () => {
    browser.tabs.urls.set(TAB, 'https://courier.example/other');
    const readings = fresh();
    await readings.begin(page, version, article);
    await expect(readings.readOn(TAB, version)).rejects.toThrow('nothing is known');
  });

  it('of which nothing is known any more is not read on', async () => {
    await expect(fresh().readOn(TAB, version)).rejects.toThrow('nothing is known');
  });
});
