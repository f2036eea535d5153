// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../options/options-view.tsx';
import { readColours, USUAL_COLOURS } from '../../src/extension/colours.ts';
import { readKeeping } from '../../src/extension/keeping.ts';
import { readSettings, readSitesOff, writeSettings } from '../../src/extension/settings.ts';
import { openShortcutSettings } from '../../src/extension/shortcuts.ts';
import { button, click, find, show, texts } from '../popup/render.tsx';
import { adoptedCss, painted, stubHighlights } from './highlights.ts';

const scripting = vi.hoisted(() => ({ insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) }));
const stored = vi.hoisted(() => ({ local: {}, session: {} }));

vi.mock('../../src/extension/browser.ts', async () => {
  const { browser } = await import('../popup/english.ts');
  const area = (name: 'local' | 'session') => ({
    get: async () => stored[name],
    set: async (change: object) => void Object.assign(stored[name], change),
    clear: async () => {
      stored[name] = {};
    },
  });
  return {
    browser: {
      ...browser,
      storage: { local: area('local'), session: area('session') },
      scripting,
      tabs: { query: async () => [{ id: 7 }] },
      runtime: { getURL: (path: string) => `chrome-extension://whosaid/${path}` },
    },
  };
});

const COMMANDS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+W' },
  { name: 'next-mention', description: 'Go to the next mention of this person', shortcut: '' },
];

vi.mock('../../src/extension/shortcuts.ts', () => ({ openShortcutSettings: vi.fn() }));

async function open(): Promise<void> {
  await show(
    <OptionsView
      settings={await readSettings()}
      colours={await readColours()}
      sitesOff={await readSitesOff()}
      keeping={await readKeeping()}
      commands={COMMANDS}
    />,
  );
}

/** The sites in the list. */
function sites(): string[] {
  return texts('section:has(form) li > span');
}

async function typeSite(text: string, into = '#site', press = 'Switch off'): Promise<void> {
  const field = find(into) as HTMLInputElement;
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(button(press));
}

async function chooseFile(text: string): Promise<void> {
  const field = find('input[type=file]');
  // jsdom's files have no text().
  const file = Object.assign(new File([text], 'settings.json'), { text: async () => text });
  Object.defineProperty(field, 'files', { value: [file] });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

const persist = vi.fn(async () => true);

beforeEach(() => {
  persist.mockClear();
  Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true });
  stored.local = {};
  stored.session = {};
  scripting.insertCSS.mockClear();
  scripting.removeCSS.mockClear();
  stubHighlights();
});

describe('the options', () => {
  it('look at every page until the reader says otherwise', async () => {
    await open();
    expect(find('input:checked').closest('label')?.textContent).toContain('On every page I open');
  });

  it('store the choice of when to look for articles, and say so', async () => {
    await open();
    await click(document.querySelectorAll<HTMLElement>('input[type=radio]')[1]!);
    expect((await readSettings()).mode).toBe('on-click');
    expect(texts('.said')).toEqual(['Saved.']);
  });

  it('show the choice that is stored', async () => {
    await writeSettings({ mode: 'on-click' });
    await open();
    expect(find('input:checked').closest('label')?.textContent).toContain('Only when I click');
  });

  it('say when no site is switched off', async () => {
    await open();
    expect(texts('p.none')).toEqual(['No site is switched off.']);
  });

  it('switch a site off by its name or by any address on it', async () => {
    await open();
    await typeSite(' news.example ');
    await typeSite('https://www.courier.example/2025/ferries?page=2');
    expect(await readSitesOff()).toEqual(['courier.example', 'news.example']);
    expect(sites()).toEqual(['courier.example', 'news.example']);
    expect((find('#site') as HTMLInputElement).value).toBe('');
  });

  it('refuse what is no site, and say how to write one', async () => {
    await open();
    for (const typed of ['', '...', 'two words', 'https://']) {
      await typeSite(typed);
      expect(texts('.wrong')).toEqual(['Type the address of a site, such as news.example.']);
    }
    expect(await readSitesOff()).toEqual([]);
  });

  it('switch a site on again', async () => {
    stored.local = { sitesOff: ['courier.example', 'news.example'] };
    await open();
    await click(button('Switch on again'));
    expect(await readSitesOff()).toEqual(['news.example']);
    expect(sites()).toEqual(['news.example']);
  });

  it('keep nothing until the reader says otherwise, and say where articles are kept then', async () => {
    await open();
    const chosen = () => texts('.keeping label:has(:checked)');
    expect(chosen()).toEqual([expect.stringMatching(/^Keep only the articles I ask for/)]);
    await click(find('.keeping label:nth-of-type(2) input'));
    expect(await readKeeping()).toEqual({ where: 'sites', sites: [] });
    expect(persist).toHaveBeenCalledOnce();
    await typeSite('https://www.news.example/today', '#site-kept', 'Keep its articles');
    expect(await readKeeping()).toEqual({ where: 'sites', sites: ['news.example'] });
    await click(button('Do not keep'));
    expect(await readKeeping()).toEqual({ where: 'sites', sites: [] });
    await click(find('.keeping label:nth-of-type(3) input'));
    expect(await readKeeping()).toEqual({ where: 'everywhere', sites: [] });
  });

  it('list the keys as the browser has them, and lead to where they are changed', async () => {
    await open();
    expect(texts('section:has(kbd) li')).toEqual([
      'Open the summaryAlt+Shift+W',
      'Go to the next mention of this personno key',
    ]);
    await click(button('Change the keys'));
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('take in what another device saved, and show it', async () => {
    await open();
    const file = { format: 'whosaid-settings', version: 1, settings: { mode: 'on-click' }, sitesOff: ['news.example'] };
    await chooseFile(JSON.stringify(file));
    await vi.waitFor(() => expect(texts('.said')).toEqual(['The file was loaded.']));
    expect(find('input:checked').closest('label')?.textContent).toContain('Only when I click');
    expect(sites()).toEqual(['news.example']);
  });

  it('say so where a file holds no settings', async () => {
    await open();
    await chooseFile('Dear diary');
    await vi.waitFor(() => expect(texts('.said')[0]).toContain('Nothing was changed'));
    expect(stored.local).toEqual({});
  });

  it('forget everything when asked to, and say so', async () => {
    stored.local = { mode: 'on-click', sitesOff: ['news.example'] };
    stored.session = { 'analysis-1': '{}' };
    await open();
    await click(button('Clear everything'));
    expect(stored).toEqual({ local: {}, session: {} });
    expect(texts('.said')).toEqual(['Everything was cleared.']);
    expect(find('input:checked').closest('label')?.textContent).toContain('On every page I open');
    expect(sites()).toEqual([]);
  });

  it('mark everything until the reader says otherwise', async () => {
    await open();
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).toEqual(boxes.map(() => true));
    await click(boxes.at(-1)!);
    await click(boxes[0]!);
    expect((await readSettings()).marked).toEqual(['partial', 'indirect', 'term', 'person']);
  });

  it('show on an example what is marked', async () => {
    await open();
    expect(painted()).toMatchObject({
      'whosaid-partial': ['a mistake'],
      'whosaid-person': ['Ines Calloway', 'Tomas Brandvold'],
    });
    await click(find('input[type=checkbox]'));
    expect(Object.keys(painted())).not.toContain('whosaid-direct');
    expect(Object.keys(painted())).toContain('whosaid-partial');
  });

  it('show a colour on the example while it is chosen, and keep it once it is', async () => {
    stored.session = { 'page-7': {} };
    await open();
    const field = find('input[type=color]') as HTMLInputElement;
    expect(field.value).toBe(USUAL_COLOURS.direct);
    field.value = '#00aa55';
    const tell = (event: string) => act(() => void field.dispatchEvent(new Event(event, { bubbles: true })));
    await tell('input');
    expect(adoptedCss()).toContain('::highlight(whosaid-direct) { background-color: #00aa5538; }');
    expect(await readColours()).toEqual(USUAL_COLOURS);
    await tell('change');
    await vi.waitFor(async () => expect(await readColours()).toEqual({ ...USUAL_COLOURS, direct: '#00aa55' }));
    const inTab = (css: string) =>
      expect.objectContaining({ target: { tabId: 7, allFrames: true }, css: expect.stringContaining(css) });
    expect(scripting.removeCSS).toHaveBeenCalledWith(inTab(`${USUAL_COLOURS.direct}38`));
    expect(scripting.insertCSS).toHaveBeenCalledWith(inTab('#00aa5538'));

    await click(button('Usual colours'));
    expect(await readColours()).toEqual(USUAL_COLOURS);
    expect(field.value).toBe(USUAL_COLOURS.direct);
  });
});
