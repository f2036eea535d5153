// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '../../options/options-view.tsx';
import { readSettings, readSitesOff, writeSettings } from '../../src/extension/settings.ts';
import { button, click, find, show, texts } from '../popup/render.tsx';

const stored = vi.hoisted(() => ({ sync: {}, local: {} }));

vi.mock('../../src/extension/browser.ts', async () => {
  const { browser } = await import('../popup/english.ts');
  const area = (name: 'sync' | 'local') => ({
    get: async () => stored[name],
    set: async (change: object) => void Object.assign(stored[name], change),
  });
  return { browser: { ...browser, storage: { sync: area('sync'), local: area('local') } } };
});

async function open(): Promise<void> {
  await show(<OptionsView settings={await readSettings()} sitesOff={await readSitesOff()} />);
}

async function typeSite(text: string): Promise<void> {
  const field = find('#site') as HTMLInputElement;
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(button('Switch off'));
}

beforeEach(() => {
  stored.sync = {};
  stored.local = {};
});

describe('the options', () => {
  it('look at every page until the reader says otherwise', async () => {
    await open();
    expect(find('input:checked').closest('label')?.textContent).toContain('On every page I open');
  });

  it('store the choice of when to look for articles, and say so', async () => {
    await open();
    await click(document.querySelectorAll<HTMLElement>('input[type=radio]')[1]!);
    expect(await readSettings()).toEqual({ mode: 'on-click' });
    expect(texts('.saved')).toEqual(['Saved.']);
  });

  it('show the choice that is stored', async () => {
    await writeSettings({ mode: 'on-click' });
    await open();
    expect(find('input:checked').closest('label')?.textContent).toContain('Only when I click');
  });

  it('say when no site is switched off', async () => {
    await open();
    expect(texts('.none')).toEqual(['No site is switched off.']);
  });

  it('switch a site off by its name or by any address on it', async () => {
    await open();
    await typeSite(' news.example ');
    await typeSite('https://www.courier.example/2025/ferries?page=2');
    expect(await readSitesOff()).toEqual(['news.example', 'www.courier.example']);
    expect(texts('li > span')).toEqual(['news.example', 'www.courier.example']);
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
    await click(button('Switch courier.example on again'));
    expect(await readSitesOff()).toEqual(['news.example']);
    expect(texts('li > span')).toEqual(['news.example']);
  });
});
