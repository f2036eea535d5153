import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MARKABLE } from '../../src/extension/markable.ts';
import {
  patternOf,
  readSettings,
  readSitesOff,
  siteAmong,
  siteOf,
  siteTyped,
  switchSite,
  writeSettings,
} from '../../src/extension/settings.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const DEFAULTS = { mode: 'every-page', marked: [...MARKABLE] };

describe('settings', () => {
  beforeEach(() => browser.storage.local.clear());

  it('have defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readSitesOff()).toEqual([]);
  });

  it('are kept', async () => {
    await writeSettings({ mode: 'on-click' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, mode: 'on-click' });
  });

  it('fall back to the default where another version left something else', async () => {
    await browser.storage.local.set({ mode: 'sometimes', marked: ['adverbs'] });
    await browser.storage.local.set({ sitesOff: 'news.example' });
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readSitesOff()).toEqual([]);
  });

  it('list a site switched off once, until it is switched on', async () => {
    await switchSite('b.example', false);
    await switchSite('a.example', false);
    await switchSite('b.example', false);
    expect(await readSitesOff()).toEqual(['a.example', 'b.example']);
    await switchSite('a.example', true);
    expect(await readSitesOff()).toEqual(['b.example']);
  });

  it('take a site switched off with all its subdomains, and nothing that only looks like it', async () => {
    await switchSite('news.example', false);
    const sitesOff = await readSitesOff();
    for (const url of ['https://news.example/', 'http://www.news.example/a', 'https://sport.news.example:8080/'])
      expect(siteAmong(url, sitesOff)).toBe('news.example');
    for (const url of ['https://bad-news.example/', 'https://example/', 'about:blank', undefined])
      expect(siteAmong(url, sitesOff)).toBeNull();
  });

  it('switch on the whole that a part belongs to, and list no part beside its whole', async () => {
    await switchSite('sport.news.example', false);
    await switchSite('news.example', false);
    expect(await readSitesOff()).toEqual(['news.example']);
    await switchSite('sport.news.example', true);
    expect(await readSitesOff()).toEqual([]);
  });

  it('are carried over from the first versions, which kept sites with their www.', async () => {
    await browser.storage.local.set({ sitesOff: ['news.example', 'www.courier.example', 'www.news.example'] });
    expect(await readSitesOff()).toEqual(['news.example', 'courier.example']);
    await switchSite('courier.example', true);
    expect(await readSitesOff()).toEqual(['news.example']);
  });

  it('match a site with its subdomains, and a numeric address of version 6 as browsers allow it', () => {
    expect(patternOf('news.example')).toBe('*://*.news.example/*');
    expect(patternOf(siteOf('http://[::1]:8080/story')!)).toBe('*://[::1]/*');
  });

  it('know no site that a match pattern could not name', () => {
    for (const typed of ['*', 'a*b', '*.example', '...', 'two words', '', 'https://'])
      expect(siteTyped(typed)).toBeNull();
    expect(siteTyped(' https://www.news.example/a?b ')).toBe('news.example');
    expect(siteTyped('[::1]')).toBe('[::1]');
  });

  it('know no site but those of the web', () => {
    expect(siteOf('https://news.example:8080/story')).toBe('news.example');
    expect(siteOf('https://www.news.example/story')).toBe('news.example');
    expect(siteOf('about:blank')).toBeNull();
    expect(siteOf('file:///story.html')).toBeNull();
  });
});
