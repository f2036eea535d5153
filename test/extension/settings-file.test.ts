import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readColours, USUAL_COLOURS } from '../../src/extension/colours.ts';
import { readKeeping, writeKeeping } from '../../src/extension/keeping.ts';
import { readSettings, readSitesOff, switchSite, writeSettings } from '../../src/extension/settings.ts';
import { settingsFile, takeSettingsFile } from '../../src/extension/settings-file.ts';
import { readAllMarks, readWrongMarks, storeWrongMark } from '../../src/extension/wrong-store.ts';
import type { WrongMark } from '../../src/wrong-marks.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const PAGE = 'https://news.example/story';
const nobody: WrongMark = { what: 'person', text: 'Grey Harbour', who: null };
const notHers: WrongMark = { what: 'speaker', text: 'We knew.', who: 'Ada Moor' };

/** A file as another version, or somebody else, may have written it. */
const foreign = (content: object) => new Blob([JSON.stringify({ format: 'whosaid-settings', version: 1, ...content })]);

describe('the settings as a file', () => {
  beforeEach(() => browser.storage.local.clear());

  it('come to another device as they were', async () => {
    await writeSettings({ mode: 'on-click', marked: ['person'] });
    await browser.storage.local.set({ colours: { ...USUAL_COLOURS, direct: '#00aa55' } });
    await switchSite('news.example', false);
    await writeKeeping({ where: 'sites', sites: ['courier.example'] });
    await storeWrongMark(PAGE, nobody, true);
    const before = await browser.storage.local.get(null);
    const file = await settingsFile();
    await browser.storage.local.clear();
    expect(await takeSettingsFile(new Blob([file]))).toBe(true);
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('add sites and marks to those that are here, each once', async () => {
    await switchSite('courier.example', false);
    await switchSite('sport.news.example', false);
    await storeWrongMark(PAGE, nobody, true);
    const wrong = [notHers, nobody].map((mark) => ({ page: PAGE, ...mark }));
    await writeKeeping({ where: 'asked', sites: ['herald.example'] });
    const keeping = { where: 'sites', sites: ['news.example', '*'] };
    await takeSettingsFile(foreign({ sitesOff: ['news.example', 'courier.example'], keeping, wrong }));
    expect(await readKeeping()).toEqual({ where: 'sites', sites: ['herald.example', 'news.example'] });
    expect(await readSitesOff()).toEqual(['courier.example', 'news.example']);
    expect(await readWrongMarks(PAGE)).toEqual([notHers, nobody]);
  });

  it('leave as it is here what the file does not have', async () => {
    await writeSettings({ mode: 'on-click' });
    await browser.storage.local.set({ colours: { ...USUAL_COLOURS, term: '#123456' } });
    await writeKeeping({ where: 'everywhere', sites: [] });
    await takeSettingsFile(foreign({ settings: { marked: ['term'] } }));
    expect((await readKeeping()).where).toBe('everywhere');
    expect(await readSettings()).toMatchObject({ mode: 'on-click', marked: ['term'] });
    expect((await readColours()).term).toBe('#123456');
  });

  it('pass over what is not valid in the file', async () => {
    const sitesOff = ['*', 'https://news.example/', 7, 'news.example', 'a b'];
    const wrong = [{ page: PAGE, ...nobody }, { page: PAGE, what: 'adverb' }, null];
    const settings = { mode: 'sometimes', unheardOf: true };
    expect(await takeSettingsFile(foreign({ settings, sitesOff, wrong, colours: 'red' }))).toBe(true);
    expect((await readSettings()).mode).toBe('every-page');
    expect(await readSitesOff()).toEqual(['news.example']);
    expect(await readAllMarks()).toEqual([{ page: PAGE, ...nobody }]);
    expect(Object.keys(await browser.storage.local.get(null))).not.toContain('unheardOf');
  });

  it('are not taken from what is no such file, and nothing changes then', async () => {
    const files = [
      new Blob(['']),
      new Blob(['[1, 2']),
      new Blob(['null']),
      new Blob(['{"format": "bookmarks"}']),
      foreign({ version: 2, settings: { mode: 'on-click' } }),
      foreign({ settings: { mode: 'on-click' }, filler: 'x'.repeat(16_000_000) }),
    ];
    for (const file of files) expect(await takeSettingsFile(file)).toBe(false);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});
