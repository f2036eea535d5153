import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findingsOf } from '../../src/extension/findings.ts';
import { listenInPage, type PageDuties, requestAnalysis } from '../../src/extension/page-channel.ts';
import { sample } from '../popup/sample.ts';
import { browser, forgetListeners, OWN_ID, OWN_ORIGIN, say } from './fake-browser.ts';

vi.mock('../../src/extension/browser.ts', () => import('./fake-browser.ts'));

const PAGE = { id: OWN_ID, url: 'https://news.example/story', frameId: 0, tab: { id: 7 } };
const POPUP = { id: OWN_ID, url: `${OWN_ORIGIN}popup/popup.html` };
const BACKGROUND = { id: OWN_ID, url: `${OWN_ORIGIN}background.js` };
const OTHER_EXTENSION = { id: 'other@test', url: 'moz-extension://other/page.html' };
const READ = { type: 'extension-to-page/read', force: true, shown: { document: 1.5, revision: 0 } };

/** A reply that tells of a failure in such words. */
const failure = (words: string) => ({ error: expect.stringContaining(words) });

describe('the page hears', () => {
  const duties = {
    read: vi.fn<PageDuties['read']>(),
    clear: vi.fn<PageDuties['clear']>(),
    command: vi.fn<PageDuties['command']>(),
    whoSaidSelection: vi.fn<PageDuties['whoSaidSelection']>(),
    mark: vi.fn<PageDuties['mark']>(),
    show: vi.fn<PageDuties['show']>(),
  };
  const SHOW = { type: 'popup-to-page/show', document: 1.5, revision: 0, block: 2, start: 3, end: 9 };
  beforeEach(() => {
    forgetListeners();
    vi.resetAllMocks();
    listenInPage(duties);
  });

  it('the background and the popup', async () => {
    duties.show.mockReturnValue(true);
    await say(READ, BACKGROUND);
    expect(duties.read).toHaveBeenCalledExactlyOnceWith(READ);
    expect(await say(SHOW, POPUP)).toEqual({ value: true });
    expect(duties.show).toHaveBeenCalledExactlyOnceWith(SHOW);
  });

  it('no other extension and no content script', async () => {
    expect(await say(SHOW, OTHER_EXTENSION)).toBeUndefined();
    expect(await say(SHOW, PAGE)).toBeUndefined();
    expect(duties.show).not.toHaveBeenCalled();
  });

  it('commands of the manifest, and no others', async () => {
    await say({ type: 'background-to-page/command', command: 'next-quotation' }, BACKGROUND);
    expect(duties.command).toHaveBeenCalledExactlyOnceWith('next-quotation');
    expect(await say({ type: 'background-to-page/command', command: 'erase' }, BACKGROUND)).toEqual(failure(''));
  });

  it('what the reader wants marked, as far as it can be marked', async () => {
    await say({ type: 'background-to-page/mark', kinds: ['direct', 'person'] }, BACKGROUND);
    expect(duties.mark).toHaveBeenCalledExactlyOnceWith(['direct', 'person']);
    expect(await say({ type: 'background-to-page/mark', kinds: ['advertisement'] }, BACKGROUND)).toEqual(failure(''));
  });

  it.each([
    ['nothing', undefined],
    ['an unknown message', { type: 'background-to-page/unknown' }],
    ['a reading without a word on force', { ...READ, force: undefined }],
    ['a reading unless something else is shown', { ...READ, shown: { document: '1', revision: 0 } }],
    ['a passage that ends nowhere', { ...SHOW, end: Number.NaN }],
  ])('not %s', async (_, message) => {
    expect(await say(message, BACKGROUND)).toEqual(failure(''));
    expect(duties.read).not.toHaveBeenCalled();
    expect(duties.show).not.toHaveBeenCalled();
  });

  it('no passage before the beginning of a text', async () => {
    expect(await say({ ...SHOW, start: -3 }, POPUP)).toEqual(failure(''));
    expect(duties.show).not.toHaveBeenCalled();
  });
});

describe('a page that asks for an analysis', () => {
  const request = { document: 1.5, revision: 0, article: sample.article, isInFrames: false };
  const answer = { findings: findingsOf(sample), progress: 'reading', marked: ['direct'] };
  const sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
  beforeEach(() => {
    sendMessage.mockReset();
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  /** What comes of asking, however long that takes. */
  async function asked(): Promise<unknown> {
    const result = requestAnalysis(request).catch(String);
    await vi.runAllTimersAsync();
    return result;
  }

  it('gets it without the text that it has', async () => {
    sendMessage.mockResolvedValueOnce({ value: answer });
    expect(await asked()).toEqual(answer);
    expect(answer.findings).not.toHaveProperty('article');
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'page-to-background/analyse', ...request });
  });

  it('asks again where the background was ended before it answered', async () => {
    sendMessage.mockRejectedValueOnce(new Error('the message channel closed'));
    // So it is in Firefox.
    sendMessage.mockResolvedValueOnce(undefined);
    sendMessage.mockResolvedValueOnce({ value: answer });
    expect(await asked()).toEqual(answer);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('does not ask again where it is told that it went wrong, nor for ever', async () => {
    sendMessage.mockResolvedValueOnce({ error: 'the pipeline broke' });
    expect(await asked()).toContain('the pipeline broke');
    expect(sendMessage).toHaveBeenCalledOnce();
    sendMessage.mockReset().mockRejectedValue(new Error('the message channel closed'));
    expect(await asked()).toContain('the message channel closed');
    expect(sendMessage.mock.calls.length).toBeLessThan(10);
  });

  it.each([
    ['nothing', undefined],
    ['no quotations', { ...answer, findings: { ...answer.findings, quotations: null } }],
    [
      'a quotation before the beginning',
      { ...answer, findings: { ...answer.findings, quotations: [{ ...sample.quotations[0], start: -1 }] } },
    ],
    ['a person without mentions', { ...answer, findings: { ...answer.findings, people: [{ name: 'Ines' }] } }],
    ['an unknown progress', { ...answer, progress: 'soon' }],
    ['unknown kinds', { ...answer, marked: ['advertisement'] }],
  ])('takes no answer with %s', async (_, value) => {
    sendMessage.mockResolvedValueOnce({ value });
    expect(await asked()).toContain('no analysis');
  });
});
