// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TabView } from '../../popup/views/tab-view.tsx';
import type { Analysis } from '../../src/analysis.ts';
import { knownPage, readAnalysis, type StoredAnalysis, watchAnalysis } from '../../src/extension/analyses.ts';
import { browser, type Tab } from '../../src/extension/browser.ts';
import { requestReading, requestTabState, showPassage } from '../../src/extension/channel.ts';
import { keptStateOf } from '../../src/extension/keeping.ts';
import type { Progress, TabState, ViewState } from '../../src/extension/messages.ts';
import { switchSite } from '../../src/extension/settings.ts';
import { readWrongMarks, storeWrongMark } from '../../src/extension/wrong-store.ts';
import { button, click, find, show, texts } from './render.tsx';
import { sample } from './sample.ts';

vi.mock('../../src/extension/browser.ts', async () => {
  const { browser } = await import('./english.ts');
  return { browser: { ...browser, permissions: { request: vi.fn() }, tabs: { update: vi.fn() } } };
});
vi.mock('../../src/extension/analyses.ts', async (original) => ({
  ...(await original<typeof import('../../src/extension/analyses.ts')>()),
  knownPage: vi.fn(),
  readAnalysis: vi.fn(),
  watchAnalysis: vi.fn(),
}));
vi.mock('../../src/extension/channel.ts', () => ({
  requestReading: vi.fn(),
  requestTabState: vi.fn(),
  showPassage: vi.fn(),
}));
vi.mock('../../src/extension/keeping.ts', () => ({ keptStateOf: vi.fn() }));
vi.mock('../../src/extension/wrong-store.ts', () => ({
  readWrongMarks: vi.fn(async () => []),
  storeWrongMark: vi.fn(),
}));
vi.mock('../../src/extension/settings.ts', async (original) => ({
  ...(await original<typeof import('../../src/extension/settings.ts')>()),
  switchSite: vi.fn(),
}));

const tab: Tab & { id: number } = {
  id: 7,
  index: 0,
  active: true,
  highlighted: true,
  incognito: false,
  pinned: false,
  url: 'https://courier.example/2025/02/18/ferries',
};
const working: ViewState = { state: 'working' };

const unread: Analysis = {
  ...sample,
  read: 'marks',
  quotations: sample.quotations.slice(0, 2).map((quotation) => ({ ...quotation, kind: null, speaker: null })),
};

function stored(progress: Progress, analysis: Analysis = sample): StoredAnalysis {
  return { url: 'https://courier.example/ferries', document: 1, revision: 0, analysis, progress };
}
const seen = (one: StoredAnalysis): ViewState => ({ state: 'analysed', ...one });
const known = stored('read');
/** What the background says of a tab of which an analysis is stored. */
const analysed: TabState = { state: 'analysed', document: 1, revision: 0, progress: 'read' };

/** Opens the view on a tab for which the background answers with these states, one after the other. */
async function open(
  answers: TabState[],
  options: { known?: StoredAnalysis; off?: boolean; alone?: boolean; incognito?: boolean } = {},
) {
  const { known, off = false, alone = false, incognito = false } = options;
  for (const answer of answers) vi.mocked(requestTabState).mockResolvedValueOnce(answer);
  vi.mocked(knownPage).mockResolvedValue(known ?? null);
  vi.mocked(requestReading).mockResolvedValue({ outcome: 'analysed' });
  await show(<TabView tab={{ ...tab, incognito }} known={known ? seen(known) : working} off={off} alone={alone} />);
  await vi.waitFor(() => expect(known ? requestReading : requestTabState).toHaveBeenCalled());
}

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(keptStateOf).mockResolvedValue({ isKept: false, fault: null });
  vi.mocked(readWrongMarks).mockResolvedValue([]);
  vi.mocked(readAnalysis).mockResolvedValue(known);
});

describe('a tab with an article', () => {
  it('is shown from what is stored, before the background has answered', async () => {
    vi.mocked(requestTabState).mockReturnValue(new Promise(() => {}));
    await show(<TabView tab={tab} known={seen(known)} off={false} alone={false} />);
    expect(texts('h1')).toEqual([sample.article.headline]);
  });

  it('is shown from what is stored without a word to the background, and nothing is read twice', async () => {
    await open([], { known });
    expect(requestReading).toHaveBeenCalledExactlyOnceWith(7, true, { document: 1, revision: 0 });
    expect(requestTabState).not.toHaveBeenCalled();
    expect(readAnalysis).not.toHaveBeenCalled();
  });

  it('has the background see to a page that shows nothing of what is stored', async () => {
    vi.mocked(requestReading).mockRejectedValue(new Error('nobody there'));
    vi.mocked(knownPage).mockResolvedValue(known);
    vi.mocked(requestTabState).mockResolvedValue(analysed);
    await show(<TabView tab={tab} known={seen(known)} off={false} alone={false} />);
    await vi.waitFor(() => expect(requestTabState).toHaveBeenCalledExactlyOnceWith(7, false));
    expect(readAnalysis).not.toHaveBeenCalled();
  });

  it('is read from storage once more where it was read on before it could be watched', async () => {
    vi.mocked(knownPage).mockResolvedValue(known);
    vi.mocked(requestTabState).mockResolvedValue(analysed);
    await show(<TabView tab={tab} known={seen(stored('reading', unread))} off={false} alone={false} />);
    await vi.waitFor(() => expect(readAnalysis).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(document.querySelector('.reading-note')).toBeNull());
  });

  it('says that it is being read until the background has answered', async () => {
    vi.mocked(requestTabState).mockReturnValue(new Promise(() => {}));
    await show(<TabView tab={tab} known={working} off={false} alone={false} />);
    expect(texts('h1')).toEqual(['Reading the article…']);
  });

  it('tells screen readers what has appeared', async () => {
    await open([analysed]);
    await vi.waitFor(() => expect(texts('[role=status]')[0]).toBe(sample.article.headline));
  });

  it('makes room for a passage that the page shows, where the view covers the page', async () => {
    const onShown = vi.fn();
    vi.mocked(knownPage).mockResolvedValue(known);
    vi.mocked(requestReading).mockResolvedValue({ outcome: 'analysed' });
    await show(<TabView tab={tab} known={seen(known)} off={false} alone={false} onShown={onShown} />);
    vi.mocked(showPassage).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    await click(find('.key-points .passage'));
    expect(onShown).not.toHaveBeenCalled();
    await click(find('.key-points .passage'));
    expect(onShown).toHaveBeenCalledOnce();
  });

  it('follows the page when it is read anew', async () => {
    await open([], { known });
    const [tabId, onChange] = vi.mocked(watchAnalysis).mock.calls[0]!;
    expect(tabId).toBe(7);
    const headline = 'Ferries: Operator Withdraws Its Claim';
    const analysis = { ...sample, article: { ...sample.article, headline } };
    await act(() => onChange({ ...stored('read', analysis), revision: 1 }));
    expect(texts('h1')).toEqual([headline]);
  });

  it('is shown by its marks while it is read, says so, and is replaced without a press', async () => {
    await open([], { known: stored('reading', unread) });
    expect(texts('.reading-note')[0]).toMatch(/^Still being read/);
    expect(texts('#export button')).toEqual([]);
    await vi.waitFor(() => expect(texts('[role=status]')[0]).toContain('Still being read'));
    const [, onChange] = vi.mocked(watchAnalysis).mock.calls[0]!;
    await act(() => onChange(stored('read')));
    expect(document.querySelector('.reading-note')).toBeNull();
    await vi.waitFor(() => expect(texts('[role=status]')[0]).toContain('The article has been read.'));
  });

  it('keeps the keyboard at its passage when the reading replaces the marks', async () => {
    await open([], { known: stored('reading', unread) });
    button('a promise kept').focus();
    const [, onChange] = vi.mocked(watchAnalysis).mock.calls[0]!;
    await act(() => onChange(stored('read')));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('a promise kept'));
  });

  it('says why it could not be read, and shows its marks all the same', async () => {
    await open([], { known: stored({ failure: 'the model’s file is cut short' }, unread) });
    expect(texts('.reading-note p')[0]).toMatch(/^The article could not be read further/);
    expect(texts('.reading-note .technical')).toEqual(['the model’s file is cut short']);
    expect(button('a promise kept')).toBeTruthy();
  });

  it('leads to a passage in the page', async () => {
    vi.mocked(showPassage).mockResolvedValue(true);
    await open([], { known });
    await click(button('a promise kept'));
    expect(showPassage).toHaveBeenCalledExactlyOnceWith(7, seen(known), sample.quotations[0]);
    expect(browser.tabs.update).not.toHaveBeenCalled();
    expect(texts('.notice')).toEqual(['']);
  });

  it('shares a link to the passage where the reader went, as long as the page has not been read anew', async () => {
    vi.mocked(showPassage).mockResolvedValue(true);
    await open([], { known });
    await click(button('a promise kept'));
    const links = () => texts('#export button').filter((label) => label.startsWith('Link to'));
    expect(links()).toEqual(['Link to the article', 'Link to “a promise kept”']);
    const [, onChange] = vi.mocked(watchAnalysis).mock.calls[0]!;
    await act(() => onChange({ ...stored('read'), revision: 1 }));
    expect(links()).toEqual(['Link to the article']);
  });

  it('says so when the passage is no longer on the page', async () => {
    vi.mocked(showPassage).mockResolvedValue(false);
    await open([], { known });
    await click(button('a promise kept'));
    expect(texts('.notice')).toEqual(['That passage is no longer on the page.']);
  });

  it('brings the article to the front when the summary has a tab of its own', async () => {
    vi.mocked(showPassage).mockResolvedValue(true);
    await open([], { known, alone: true });
    await click(button('a promise kept'));
    expect(browser.tabs.update).toHaveBeenCalledWith(7, { active: true });
  });
});

describe('what is wrong', () => {
  const { url } = sample.article;

  it('is said of a quotation with one click, kept, shown, and taken back with another', async () => {
    await open([], { known });
    await click(button('Wrong: a promise kept'));
    expect(storeWrongMark).toHaveBeenLastCalledWith(
      url,
      { what: 'quotation', text: 'a promise kept', who: null },
      true,
    );
    expect(button('Wrong: a promise kept').getAttribute('aria-pressed')).toBe('true');
    expect(texts('.marked')).toEqual(['You marked this as wrong. Only the speaker is wrong']);
    await click(button('Wrong: a promise kept'));
    expect(storeWrongMark).toHaveBeenLastCalledWith(
      url,
      { what: 'quotation', text: 'a promise kept', who: null },
      false,
    );
    expect(texts('.marked')).toEqual([]);
  });

  it('may be the speaker alone', async () => {
    await open([], { known });
    await click(button('Wrong: a promise kept'));
    await click(button('Only the speaker is wrong'));
    const speaker = { what: 'speaker', text: 'a promise kept', who: 'Ines Calloway' };
    expect(storeWrongMark).toHaveBeenLastCalledWith(url, speaker, true);
    expect(texts('.marked')).toEqual(['You marked the speaker as wrong. It is no quotation at all']);
  });

  it('may be a person', async () => {
    await open([], { known });
    await click(button('Wrong: Tomas Brandvold'));
    const person = { what: 'person', text: 'Tomas Brandvold', who: null };
    expect(storeWrongMark).toHaveBeenLastCalledWith(url, person, true);
    expect(texts('.person .marked')).toEqual(['You marked this as wrong.']);
  });

  it('is shown again when the summary is opened again', async () => {
    vi.mocked(readWrongMarks).mockResolvedValue([
      { what: 'quotation', text: 'We knew the pumps would go,', who: null },
    ]);
    await open([], { known });
    await vi.waitFor(() => expect(texts('.marked')).toEqual(['You marked this as wrong.']));
    expect(readWrongMarks).toHaveBeenCalledExactlyOnceWith(url);
  });
});

describe('a private window', () => {
  it('leaves no trace: there is nothing to mark and no site to switch, and nothing is asked of what was kept', async () => {
    await open([], { known, incognito: true });
    expect(document.querySelectorAll('.flag, [role=switch]')).toHaveLength(0);
    expect(readWrongMarks).not.toHaveBeenCalled();
    expect(storeWrongMark).not.toHaveBeenCalled();
    expect(keptStateOf).not.toHaveBeenCalled();
    expect(document.querySelector('[href^="/library"]')).toBeNull();
  });
});

describe('a tab that is no article', () => {
  it('can be analysed anyway', async () => {
    await open([{ state: 'not-article', kind: 'home', reasons: ['home'] }, analysed]);
    expect(texts('h1')).toEqual(['This does not look like a news article']);
    expect(texts('.state li')).toEqual(['It looks like a front page.']);
    await click(button('Analyse it anyway'));
    expect(requestTabState).toHaveBeenLastCalledWith(7, true);
    expect(texts('h1')).toEqual([sample.article.headline]);
  });
});

describe('a page of the browser', () => {
  it('says that extensions may not run there, and offers no switch', async () => {
    await open([{ state: 'browser-page' }]);
    expect(texts('h1')).toEqual(['Extensions may not run here']);
    expect(document.querySelector('[role=switch]')).toBeNull();
  });
});

describe('a site that the browser keeps from the extension', () => {
  const noAccess: TabState = { state: 'no-access', origins: ['https://courier.example/*'] };

  it('can be let in for good, asked for within the click', async () => {
    vi.mocked(browser.permissions.request).mockResolvedValue(true);
    await open([noAccess, analysed]);
    button('Always allow on courier.example').click();
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://courier.example/*'] });
    await vi.waitFor(() => expect(texts('h1')).toEqual([sample.article.headline]));
  });

  it('stays closed when the reader refuses', async () => {
    vi.mocked(browser.permissions.request).mockResolvedValue(false);
    await open([noAccess]);
    await click(button('Always allow'));
    expect(texts('h1')).toEqual(['No access to this site']);
    expect(requestTabState).toHaveBeenCalledTimes(1);
  });

  it('can be read just once', async () => {
    await open([noAccess, analysed]);
    await click(button('Just this once'));
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(requestTabState).toHaveBeenLastCalledWith(7, true);
  });

  it('is called all sites where the browser does not tell which it is', async () => {
    await open([{ state: 'no-access', origins: ['http://*/*', 'https://*/*'] }]);
    button('Always allow on all sites');
  });
});

describe('the switch for the site', () => {
  it('turns the extension off there, and on again', async () => {
    await open([analysed], { known });
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
    await click(button('Use Whosaid on courier.example'));
    expect(switchSite).toHaveBeenLastCalledWith('courier.example', false);
    expect(texts('h1')).toEqual(['Switched off on courier.example']);
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');

    await click(button('Switch it on'));
    expect(switchSite).toHaveBeenLastCalledWith('courier.example', true);
    expect(texts('h1')).toEqual([sample.article.headline]);
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  });

  it('is off on a site that was switched off, where one page can be read all the same', async () => {
    await open([{ state: 'site-off', site: 'courier.example' }, analysed], { off: true });
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
    await click(button('Just this once'));
    expect(requestTabState).toHaveBeenLastCalledWith(7, true);
    expect(switchSite).not.toHaveBeenCalled();
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
  });
});

describe('a failure', () => {
  it('is told in clear words and can be tried again', async () => {
    await open([{ state: 'error', message: 'the page went away' }, analysed]);
    expect(texts('h1')).toEqual(['That did not work']);
    expect(texts('.technical')).toEqual(['the page went away']);
    await click(button('Try again'));
    expect(requestTabState).toHaveBeenLastCalledWith(7, false);
    expect(texts('h1')).toEqual([sample.article.headline]);
  });
});
