import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MARKABLE,
  readSettings,
  readSitesOff,
  siteOf,
  switchSite,
  writeSettings,
} from '../../src/extension/settings.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const DEFAULTS = { mode: 'every-page', marked: [...MARKABLE] };

describe('settings', () => {
  beforeEach(() => Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]));

  it('have defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readSitesOff()).toEqual([]);
  });

  it('are kept', async () => {
    await writeSettings({ mode: 'on-click' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, mode: 'on-click' });
  });

  it('fall back to the default where another version left something else', async () => {
    await browser.storage.sync.set({ mode: 'sometimes', marked: ['adverbs'] });
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

  it('know no site but those of the web', () => {
    expect(siteOf('https://news.example:8080/story')).toBe('news.example');
    expect(siteOf('about:blank')).toBeNull();
    expect(siteOf('file:///story.html')).toBeNull();
  });
});
