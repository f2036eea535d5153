// @vitest-environment jsdom
/** The library's page over a real store: what a reader sees, finds and deletes. */
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '../../library/views/library-view.tsx';
import { keepArticles, LIBRARY_VERSION, listArticles, removeEverything } from '../../src/library/store.ts';
import { kept } from '../library/kept.ts';
import { button, click, find, show, texts } from '../popup/render.tsx';

vi.mock('../../src/extension/browser.ts', () => import('../popup/english.ts'));
const lastFault = vi.hoisted(() => vi.fn<() => Promise<'full' | null>>(async () => null));
vi.mock('../../src/extension/keeping.ts', () => ({ lastFault }));

const DOCK = kept({
  address: 'https://bay.example/dock',
  outlet: 'Harbour Wire',
  published: '2026-03-02',
  headline: 'Dock shut',
  text: 'The dock is shut.\n“The wall moves,” said Marta Lindqvist.',
  people: [{ name: 'Marta Lindqvist' }],
  said: [{ words: 'The wall moves', who: 'Marta Lindqvist' }],
});
const FERRY = kept({
  address: 'https://inlet.example/ferry',
  outlet: 'Inlet Post',
  published: '2026-04-05',
  headline: 'Ferry sails',
  text: 'The ferry sails again, past the dock.',
});

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  location.hash = '';
});
afterEach(removeEverything);

async function open(hash = ''): Promise<void> {
  location.hash = hash;
  await show(<LibraryView />);
  await vi.waitFor(() => expect(find('main main').childElementCount).toBeGreaterThan(0));
}

/** Types into the field with this label. */
async function type(label: string, words: string): Promise<void> {
  const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label));
  const input = field?.querySelector('input');
  if (!input) throw new Error(`no field ${label}`);
  await act(() => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the library', () => {
  it('says how articles come here while there are none, and makes no database', async () => {
    await open();
    expect(find('main main h2').textContent).toBe('Nothing is kept yet');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('lists what is kept, the latest first', async () => {
    await keepArticles([DOCK, FERRY]);
    await open();
    expect(texts('.article-line h2')).toEqual(['Ferry sails', 'Dock shut']);
    expect(texts('.counted')).toEqual(['2 articles']);
  });

  it('finds while one types, and shows the words where they stand, with a link to there', async () => {
    await keepArticles([DOCK, FERRY]);
    await open();
    await type('Search', 'shu');
    expect(texts('.article-line h2')).toEqual(['Dock shut']);
    await vi.waitFor(() => expect(texts('.passages mark')).toEqual(['shut']));
    expect(find('.passages a').getAttribute('href')).toMatch(/^https:\/\/bay\.example\/dock#:~:text=/);
    await click(button('Show everything'));
    expect(texts('.article-line h2')).toHaveLength(2);
  });

  it('shows what somebody said, and that nothing matches', async () => {
    await keepArticles([DOCK, FERRY]);
    await open();
    await type('Said by', 'lindqvist');
    await vi.waitFor(() => expect(texts('.passages li')).toEqual(['The wall movesMarta Lindqvistword for word']));
    await type('Search', 'ferry');
    expect(texts('.counted')).toEqual(['Nothing here matches.']);
  });

  it('deletes an article by one click', async () => {
    await keepArticles([DOCK, FERRY]);
    await open();
    await click(button('Delete “Dock shut”'));
    await vi.waitFor(() => expect(texts('.article-line h2')).toEqual(['Ferry sails']));
    expect(texts('.told')).toEqual(['Deleted.']);
  });

  it('shows what another window keeps meanwhile', async () => {
    await keepArticles([DOCK]);
    await open();
    await keepArticles([FERRY]);
    await vi.waitFor(() => expect(texts('.article-line h2')).toHaveLength(2));
  });

  it('shows the summary of an article, and that one is not kept', async () => {
    await keepArticles([DOCK]);
    await open(`#/article/${encodeURIComponent(DOCK.id)}`);
    await vi.waitFor(() => expect(texts('main main h1')).toEqual(['Dock shut']));
    await open('#/article/elsewhere');
    await vi.waitFor(() => expect(find('.empty').textContent).toBe('This article is not kept.'));
  });

  it('tells how much is kept, and deletes a site, and everything, after asking', async () => {
    await keepArticles([DOCK, FERRY]);
    await open('#/storage');
    expect(texts('tbody th')).toEqual(['bay.example', 'inlet.example']);
    await click(button('Delete all of bay.example'));
    expect(await listArticles()).toHaveLength(2);
    await click(button('Really delete'));
    await vi.waitFor(() => expect(texts('tbody th')).toEqual(['inlet.example']));
    await click(button('Delete all articles'));
    await click(button('Really delete'));
    await vi.waitFor(() => expect(texts('main main p')[0]).toMatch(/^0 articles/));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('says that the last article was not kept', async () => {
    lastFault.mockResolvedValueOnce('full');
    await open();
    expect(texts('.fault')).toEqual([expect.stringMatching('no room')]);
  });

  it('refuses what a later version laid out, and offers to save it', async () => {
    await keepArticles([DOCK]);
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('library', LIBRARY_VERSION + 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await open();
    await vi.waitFor(() => expect(find('main main h2').textContent).toBe('Laid out by a newer Whosaid'));
    expect(button('Save the articles as a file')).toBeDefined();
  });
});
