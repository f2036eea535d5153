/** Holds when articles are kept: never before the reader wants it, and never from private windows. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type StoredAnalysis, storeAnalysis } from '../../src/extension/analyses.ts';
import {
  changeKept,
  keepIfWanted,
  keptStateOf,
  lastFault,
  readKeeping,
  writeKeeping,
} from '../../src/extension/keeping.ts';
import { listArticles, removeEverything } from '../../src/library/store.ts';
import { kept } from '../library/kept.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const [TAB, PRIVATE, CLOSED] = [4, 5, 6];
const { analysis } = kept({ address: 'https://bay.example/dock', text: 'The dock is shut.' });
const read: StoredAnalysis = {
  url: 'https://www.bay.example/dock',
  document: 1,
  revision: 0,
  analysis,
  progress: 'read',
};

beforeEach(async () => {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  browser.tabs.urls.clear();
  browser.tabs.urls.set(TAB, read.url).set(PRIVATE, read.url);
  browser.tabs.privates.add(PRIVATE);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await removeEverything();
});

describe('keeping articles as they are read', () => {
  it('is off until the reader switches it on: there is not even a database', async () => {
    expect(await readKeeping()).toEqual({ where: 'asked', sites: [] });
    await keepIfWanted(TAB, read);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('keeps every article where the reader wants that', async () => {
    await writeKeeping({ where: 'everywhere', sites: [] });
    await keepIfWanted(TAB, read);
    expect((await listArticles()).map(({ id }) => id)).toEqual(['https://bay.example/dock']);
  });

  it('keeps those of the sites chosen, with their subdomains, and no others', async () => {
    await writeKeeping({ where: 'sites', sites: ['other.example'] });
    await keepIfWanted(TAB, read);
    expect(await listArticles()).toEqual([]);
    await writeKeeping({ where: 'sites', sites: ['bay.example'] });
    await keepIfWanted(TAB, read);
    expect(await listArticles()).toHaveLength(1);
  });

  it('keeps nothing of private windows, nor of tabs of which that is not known any more', async () => {
    await writeKeeping({ where: 'everywhere', sites: [] });
    await keepIfWanted(PRIVATE, read);
    await keepIfWanted(CLOSED, read);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('keeps no page that is no article, though the reader had it analysed', async () => {
    await writeKeeping({ where: 'everywhere', sites: [] });
    await keepIfWanted(TAB, { ...read, analysis: { ...analysis, article: { ...analysis.article, isNews: false } } });
    expect(await listArticles()).toEqual([]);
  });

  it('remembers that there was no room, until there is', async () => {
    await writeKeeping({ where: 'everywhere', sites: [] });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keepIfWanted(TAB, read);
    expect(await lastFault()).toBe('full');
    vi.restoreAllMocks();
    await keepIfWanted(TAB, read);
    expect(await lastFault()).toBeNull();
    expect(await listArticles()).toHaveLength(1);
  });
});

describe('keeping an article when asked', () => {
  it('keeps it, says so, and drops it again', async () => {
    await storeAnalysis(TAB, read);
    expect(await keptStateOf(analysis, read.url)).toEqual({ isKept: false, fault: null });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await changeKept(TAB, 'keep')).toEqual({ isKept: true, fault: null });
    expect(await keptStateOf(analysis, `${read.url}#part`)).toEqual({ isKept: true, fault: null });
    expect(await changeKept(TAB, 'drop')).toEqual({ isKept: false, fault: null });
    expect(await listArticles()).toEqual([]);
  });

  it('refuses a private window', async () => {
    await storeAnalysis(PRIVATE, read);
    await expect(changeKept(PRIVATE, 'keep')).rejects.toThrow('private');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('waits until all is read', async () => {
    await storeAnalysis(TAB, { ...read, progress: 'reading' });
    await expect(changeKept(TAB, 'keep')).rejects.toThrow('nothing was read');
  });

  it('says why it could not be kept', async () => {
    await storeAnalysis(TAB, read);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await changeKept(TAB, 'keep')).toEqual({ isKept: false, fault: 'full' });
  });
});
