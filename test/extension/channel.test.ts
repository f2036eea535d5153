import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/analysis.ts';
import { type BackgroundDuties, listenInBackground } from '../../src/extension/channel.ts';
import { forgetListeners, OWN_ID, OWN_ORIGIN, say } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const PAGE = { id: OWN_ID, url: 'https://news.example/story', frameId: 0, tab: { id: 7 } };
const FRAME = { ...PAGE, frameId: 3 };
const POPUP = { id: OWN_ID, url: `${OWN_ORIGIN}popup/popup.html` };
const OTHER_EXTENSION = { id: 'other@test', url: 'moz-extension://other/page.html' };

const ARTICLE: Article = {
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
  blocks: [{ kind: 'paragraph', text: 'Rain fell on the fair.' }],
  related: [],
};
const FOUND = { type: 'gate-to-background/article-found' };
const ANALYSE = { type: 'page-to-background/analyse', isInFrames: false, document: 1.5, revision: 0, article: ARTICLE };
const READ_ON = { type: 'page-to-background/read-on', document: 1.5, revision: 0 };
const BRING_CARD = { type: 'page-to-background/bring-card' };
const KEEP = { type: 'popup-to-background/kept', tab: 9, change: 'keep' };
const ASK = { type: 'popup-to-background/tab-state', tab: 9, force: false };

/** A reply that tells of a failure in such words. */
const failure = (words: string) => ({ error: expect.stringContaining(words) });

describe('the background hears', () => {
  const duties = {
    articleFound: vi.fn<BackgroundDuties['articleFound']>(),
    bringCard: vi.fn<BackgroundDuties['bringCard']>(),
    analyse: vi.fn<BackgroundDuties['analyse']>(),
    readOn: vi.fn<BackgroundDuties['readOn']>(),
    tabState: vi.fn<BackgroundDuties['tabState']>(),
    kept: vi.fn<BackgroundDuties['kept']>(),
  };
  const heard = () => Object.values(duties).reduce((sum, { mock }) => sum + mock.calls.length, 0);
  beforeEach(() => {
    forgetListeners();
    vi.resetAllMocks();
    listenInBackground(duties);
  });

  it('the gate of a page, under the tab that the browser names', async () => {
    await say({ ...FOUND, tab: 1 }, PAGE);
    expect(duties.articleFound).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('an article from a page, under the tab that the browser names', async () => {
    await say({ ...ANALYSE, tab: 1 }, PAGE);
    expect(duties.analyse).toHaveBeenCalledExactlyOnceWith({ tab: 7, url: PAGE.url }, ANALYSE);
  });

  it('a page that wants to know more than marks, under the tab that the browser names', async () => {
    await say({ ...READ_ON, tab: 1 }, PAGE);
    expect(duties.readOn).toHaveBeenCalledExactlyOnceWith({ tab: 7, url: PAGE.url }, READ_ON);
  });

  it('a page that wants the card, under the tab that the browser names', async () => {
    await say({ ...BRING_CARD, tab: 1 }, PAGE);
    expect(duties.bringCard).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('the popup, also where it is shown in a tab', async () => {
    await say(ASK, POPUP);
    await say(ASK, { ...POPUP, frameId: 0, tab: { id: 3 } });
    expect(duties.tabState.mock.calls).toEqual([
      [9, false],
      [9, false],
    ]);
  });

  it('the popup that has an article kept', async () => {
    await say(KEEP, POPUP);
    expect(duties.kept).toHaveBeenCalledExactlyOnceWith(9, 'keep');
  });

  it('no other extension, and no frame inside a page', async () => {
    for (const message of [FOUND, ANALYSE, BRING_CARD, ASK, KEEP]) {
      expect(await say(message, OTHER_EXTENSION)).toBeUndefined();
      expect(await say(message, FRAME)).toBeUndefined();
    }
    expect(heard()).toBe(0);
  });

  it('no page that asks what a tab holds or has it kept, and no popup that speaks for a page', async () => {
    expect(await say(ASK, PAGE)).toEqual(failure('from a page'));
    expect(await say(KEEP, PAGE)).toEqual(failure('from a page'));
    expect(await say(FOUND, POPUP)).toEqual(failure('from no page'));
    expect(await say(ANALYSE, POPUP)).toEqual(failure('from no page'));
    expect(await say(BRING_CARD, POPUP)).toEqual(failure('from no page'));
    expect(heard()).toBe(0);
  });

  it.each([
    ['nothing', undefined],
    ['an unknown message', { type: 'page-to-background/unknown' }],
    ['no article', { ...ANALYSE, article: null }],
    ['a block of an unknown kind', { ...ANALYSE, article: { ...ARTICLE, blocks: [{ kind: 'menu', text: '' }] } }],
    ['a headline that is no text', { ...ANALYSE, article: { ...ARTICLE, headline: ['a'] } }],
    ['a headline without end', { ...ANALYSE, article: { ...ARTICLE, headline: 'a'.repeat(10_001) } }],
    [
      'more text than any article has',
      { ...ANALYSE, article: { ...ARTICLE, blocks: Array(20).fill({ kind: 'paragraph', text: 'a'.repeat(150_000) }) } },
    ],
    ['a negative revision', { ...ANALYSE, revision: -1 }],
    ['a version without a document', { ...READ_ON, document: null }],
  ])('not %s', async (_, message) => {
    expect(await say(message, PAGE)).toEqual(failure(''));
    expect(heard()).toBe(0);
  });
});
