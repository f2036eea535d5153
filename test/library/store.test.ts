/** Holds that what is kept is kept whole or not at all, is there for every window, and goes when it is deleted. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleQuery } from '../../src/library/article-search.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { restsOf } from '../../src/library/outlet-sources.ts';
import { appearancesIn } from '../../src/library/same-people.ts';
import { quotedIn } from '../../src/library/same-words.ts';
import { gathered, kept } from './kept.ts';

type Store = typeof import('../../src/library/store.ts');

const NOTHING: ArticleQuery = {
  words: '',
  speaker: '',
  kind: null,
  source: '',
  outlet: null,
  language: null,
  from: null,
  to: null,
};

/** A window of its own, with a connection of its own. */
async function openWindow(): Promise<Store> {
  vi.resetModules();
  return import('../../src/library/store.ts');
}

let store: Store;
beforeEach(async () => {
  store = await openWindow();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.removeEverything();
});

function article(place: string, text: string): KeptArticle {
  return kept({ address: `https://${place}`, text, people: [], said: [] });
}

async function found(words: string, at = store): Promise<string[]> {
  const [{ index }, rows] = await Promise.all([at.readIndex(), at.listArticles()]);
  return index.find({ ...NOTHING, words }, rows).map(({ row }) => row.id);
}

/** Every byte that lies in the database, as text. */
async function allBytes(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('library');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const all = await Promise.all(
    [...database.objectStoreNames].map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const request = transaction.objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    ),
  );
  database.close();
  const asText = (_: string, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value);
  return JSON.stringify(all, asText);
}

describe('library store', () => {
  it('makes nothing until something is kept, whatever is asked', async () => {
    await Promise.all([
      store.listArticles(),
      store.readIndex(),
      store.read('x'),
      store.rowOf('x'),
      store.removeEverything(),
    ]);
    await Promise.all([gathered(store.readAll()), store.readDecisions(), store.readChecks()]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('gives back what was kept', async () => {
    const one = article('bay.example/dock', 'The dock stays shut.');
    expect(await store.keepArticles([one])).toBe(1);
    expect(await store.read(one.id)).toEqual(one);
    expect(await store.rowOf(one.id)).toMatchObject({ title: one.title, site: 'bay.example' });
    expect(await store.rowOf('https://bay.example/other')).toBeNull();
  });

  it('keeps an article once: what is read anew takes the place of what was kept', async () => {
    const one = article('bay.example/dock', 'The dock stays shut.');
    await store.keepArticles([one]);
    expect(await store.keepArticles([one])).toBe(0);
    const anew = { ...article('bay.example/dock', 'The dock opens.'), keptAt: '2026-05-01T08:00:00.000Z' };
    expect(await store.keepArticles([anew])).toBe(1);
    expect(await store.listArticles()).toHaveLength(1);
    expect(await store.read(one.id)).toEqual(anew);
    expect(await found('shut')).toEqual([]);
    expect(await found('opens')).toEqual([one.id]);
  });

  it('leaves what was kept later than what is taken in', async () => {
    const later = { ...article('bay.example/dock', 'The dock opens.'), keptAt: '2026-05-01T08:00:00.000Z' };
    await store.keepArticles([later]);
    expect(await store.keepArticles([article('bay.example/dock', 'The dock stays shut.')])).toBe(0);
    expect(await store.read(later.id)).toEqual(later);
  });

  it('finds each of many articles, however often its index was merged', async () => {
    const articles = Array.from({ length: 75 }, (_, n) => article(`bay.example/${n}`, `Ship number${n}x lands.`));
    for (const each of articles) await store.keepArticles([each]);
    for (const n of [0, 7, 8, 63, 64, 74]) expect(await found(`number${n}x`)).toEqual([articles[n]!.id]);
    expect(await found('ship lands')).toHaveLength(75);
    expect(await gathered(store.readAll())).toEqual(articles);
  });

  it('has ready what views over all articles need of each', async () => {
    const one = kept({
      text: 'The dock stays shut for as long as the wall moves, Marta Lindqvist said.',
      people: [{ name: 'Marta Lindqvist' }],
      said: [{ words: 'The dock stays shut for as long as the wall moves', who: 'Marta Lindqvist' }],
    });
    await store.keepArticles([one]);
    const expected = { appearances: appearancesIn(one), quoted: quotedIn(one), rests: restsOf(one) };
    expect(await store.readDigests()).toEqual([expected]);
    expect(expected.quoted).toHaveLength(1);
    await store.remove([one.id]);
    expect(await store.readDigests()).toEqual([]);
  });

  it('deletes an article with its every word', async () => {
    const [gone, stays] = [article('bay.example/a', 'Secretive seals.'), article('bay.example/b', 'Open otters.')];
    await store.keepArticles([gone, stays]);
    await store.storeChecks([{ id: gone.id, key: 'k', checked: true, by: 'secretive phone', verdict: '' }]);
    await store.remove([gone.id]);
    expect(await store.listArticles()).toHaveLength(1);
    expect(await store.readChecks()).toEqual([]);
    expect(await found('otters')).toEqual([stays.id]);
    expect(await allBytes()).not.toMatch(/secretive|bay\.example\/a/i);
  });

  it('deletes with an article what was kept of it before', async () => {
    const one = article('bay.example/a', 'Secretive seals.');
    await store.keepArticles([one, article('bay.example/b', 'Open otters.')]);
    await store.keepArticles([{ ...article('bay.example/a', 'Known seals.'), keptAt: '2026-05-01T08:00:00.000Z' }]);
    await store.remove([one.id]);
    expect(await allBytes()).not.toMatch(/secretive/i);
  });

  it('deletes the articles of a site, and no other’s', async () => {
    await store.keepArticles([
      article('bay.example/a', 'A.'),
      article('other.example/b', 'B.'),
      article('bay.example/c', 'C.'),
    ]);
    await store.removeSite('bay.example');
    expect((await store.listArticles()).map(({ site }) => site)).toEqual(['other.example']);
  });

  it('leaves nothing behind when everything is deleted', async () => {
    await store.keepArticles([article('bay.example/a', 'A.')]);
    await store.storeDecisions([{ one: 'a', other: 'b', same: true }]);
    await store.removeEverything();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.listArticles()).toEqual([]);
  });

  it('keeps nothing by halves where it is ended in the middle', async () => {
    await store.keepArticles([article('bay.example/a', 'First.')]);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'segments') this.transaction.abort();
      return add.apply(this, given);
    });
    await expect(store.keepArticles([article('bay.example/b', 'Second.')])).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await store.listArticles()).toHaveLength(1);
    expect(await gathered(store.readAll())).toHaveLength(1);
    expect(await found('second')).toEqual([]);
    expect(await allBytes()).not.toMatch(/second|bay\.example\/b/i);
  });

  it('says that the disk is full, and keeps nothing of what does not fit', async () => {
    await store.keepArticles([article('bay.example/a', 'First.')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { LibraryFull } = store;
    await expect(store.keepArticles([article('bay.example/b', 'Second.')])).rejects.toThrow(LibraryFull);
    vi.restoreAllMocks();
    expect(await gathered(store.readAll())).toHaveLength(1);
    expect(await store.keepArticles([article('bay.example/b', 'Second.')])).toBe(1);
  });

  it('loses nothing that two windows keep at once', async () => {
    const other = await openWindow();
    const articles = Array.from({ length: 40 }, (_, n) => article(`bay.example/${n}`, `Ship number${n}x lands.`));
    await Promise.all(articles.map((each, n) => (n % 2 ? store : other).keepArticles([each])));
    for (const window of [store, other]) {
      expect((await window.listArticles()).map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort());
      expect(await found('ship', window)).toHaveLength(40);
    }
  });

  it('goes on where another window deleted everything', async () => {
    const other = await openWindow();
    await store.keepArticles([article('bay.example/a', 'A.')]);
    expect(await other.listArticles()).toHaveLength(1);
    await store.removeEverything();
    expect(await other.listArticles()).toEqual([]);
    expect(await other.keepArticles([article('bay.example/b', 'B.')])).toBe(1);
    expect(await store.listArticles()).toHaveLength(1);
  });

  it('refuses a library of a later version, which can be taken out all the same', async () => {
    const one = article('bay.example/a', 'A.');
    await store.keepArticles([one]);
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('library', store.LIBRARY_VERSION + 1);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const older = await openWindow();
    const { NewerLibrary } = older;
    await expect(older.listArticles()).rejects.toThrow(NewerLibrary);
    await expect(older.keepArticles([article('bay.example/b', 'B.')])).rejects.toThrow(NewerLibrary);
    expect(await gathered(older.salvage())).toEqual([one]);
    await older.removeEverything();
    expect(await older.listArticles()).toEqual([]);
  });

  it('keeps what the reader decided and checked', async () => {
    await store.storeDecisions([{ one: 'a', other: 'b', same: true }]);
    await store.storeDecisions([{ one: 'a', other: 'b', same: false }]);
    expect(await store.readDecisions()).toEqual([{ one: 'a', other: 'b', same: false }]);
    await store.storeChecks([{ id: 'x', key: 'k', checked: true, by: 'phone', verdict: 'right' }]);
    expect(await store.readChecks()).toEqual([{ id: 'x', key: 'k', checked: true, by: 'phone', verdict: 'right' }]);
  });

  it('changes what was found of a row in one thing, whatever another window changes, and keeps nothing that says nothing', async () => {
    const other = await openWindow();
    await Promise.all([store.changeCheck('x', 'k', { checked: true }), other.changeCheck('x', 'k', { by: 'phone' })]);
    expect(await store.readChecks()).toEqual([{ id: 'x', key: 'k', checked: true, by: 'phone', verdict: '' }]);
    await store.changeCheck('x', 'k', { checked: false, by: '' });
    expect(await store.readChecks()).toEqual([]);
  });
});
