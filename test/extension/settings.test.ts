import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MARKABLE,
  readSettings,
  readSitesOff,
  siteOf,
  switchSite,
  writeSettings,
} from '../../src/extension/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser.ts')).fakeBrowser }));

const DEFAULTS = { mode: 'every-page', marked: [...MARKABLE] };

describe('settings', () => {
  beforeEach(() => Promise.all([fakeBrowser.storage.sync.clear(), fakeBrowser.storage.local.clear()]));

  it('have defaults', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await readSitesOff()).toEqual([]);
  });

  it('are kept', async () => {
    await writeSettings({ mode: 'on-click' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, mode: 'on-click' });
  });

  it('fall back to the default where another version left something else', async () => {
    await fakeBrowser.storage.sync.set({ mode: 'sometimes', marked: ['adverbs'] });
    await fakeBrowser.storage.local.set({ sitesOff: 'news.example' });
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
