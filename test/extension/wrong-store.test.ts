import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearEverything } from '../../src/extension/clear.ts';
import { readWrongMarks, storeWrongMark } from '../../src/extension/wrong-store.ts';
import type { WrongMark } from '../../src/wrong-marks.ts';
import { browser } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const PAGE = 'https://news.example/story';
const nobody: WrongMark = { what: 'person', text: 'Grey Harbour', who: null };
const notHers: WrongMark = { what: 'speaker', text: 'We knew.', who: 'Ada Moor' };

describe('what the reader marked as wrong', () => {
  beforeEach(() => browser.storage.local.clear());

  it('is kept for its page, on this device only, whatever place of the page the reader came to', async () => {
    await storeWrongMark(`${PAGE}#comments`, nobody, true);
    await storeWrongMark(PAGE, notHers, true);
    expect(await readWrongMarks(`${PAGE}#top`)).toEqual([nobody, notHers]);
    expect(await readWrongMarks('https://news.example/other')).toEqual([]);
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('is kept once, and can be taken back', async () => {
    await storeWrongMark(PAGE, nobody, true);
    await storeWrongMark(PAGE, nobody, true);
    expect(await readWrongMarks(PAGE)).toEqual([nobody]);
    await storeWrongMark(PAGE, nobody, false);
    expect(await readWrongMarks(PAGE)).toEqual([]);
  });

  it('loses no change where one mark takes the place of another at once', async () => {
    await storeWrongMark(PAGE, nobody, true);
    await Promise.all([storeWrongMark(PAGE, nobody, false), storeWrongMark(PAGE, notHers, true)]);
    expect(await readWrongMarks(PAGE)).toEqual([notHers]);
  });

  it('says nothing of the same words by somebody else', async () => {
    await storeWrongMark(PAGE, notHers, true);
    await storeWrongMark(PAGE, { ...notHers, who: 'Ilse Varga' }, false);
    expect(await readWrongMarks(PAGE)).toEqual([notHers]);
  });

  it('is bounded: the oldest marks go, and endless words are not kept', async () => {
    const wrong = Array.from({ length: 500 }, (_, index) => ({
      page: 'p',
      what: 'person',
      text: `${index}`,
      who: null,
    }));
    const unbounded = { ...browser.storage.local };
    vi.spyOn(browser.storage.local, 'get').mockResolvedValue({ wrong });
    const set = vi.spyOn(browser.storage.local, 'set').mockResolvedValue();
    await storeWrongMark(PAGE, nobody, true);
    const [{ wrong: kept }] = set.mock.calls[0] as [{ wrong: { text: string }[] }];
    expect([kept.length, kept[0]?.text, kept.at(-1)?.text]).toEqual([500, '1', 'Grey Harbour']);
    await storeWrongMark(PAGE, { ...nobody, text: 'x'.repeat(2_001) }, true);
    expect(set.mock.calls[1]).toEqual([{ wrong }]);
    Object.assign(browser.storage.local, unbounded);
  });

  it('is nothing where something else was left', async () => {
    await browser.storage.local.set({ wrong: [{ page: PAGE, what: 'adverb', text: 'quickly' }] });
    expect(await readWrongMarks(PAGE)).toEqual([]);
  });

  it('goes when everything is forgotten', async () => {
    await storeWrongMark(PAGE, nobody, true);
    await clearEverything();
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});
