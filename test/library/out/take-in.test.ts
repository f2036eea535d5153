/** A library file taken in: nothing doubled, nothing lost. */

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Own, writeLibrary } from '../../../src/library/out/library-file.ts';
import { takeIn } from '../../../src/library/out/take-in.ts';
import { decisionOn } from '../../../src/library/same-people.ts';
import * as store from '../../../src/library/store.ts';
import { articlesNaming, gathered } from '../kept.ts';

const OWN: Own = {
  decisions: [decisionOn('bob brandis', 'robert brandis', true)],
  checks: [{ id: 'https://news.example/1', key: 'name-1', checked: true, by: 'the register', verdict: 'right' }],
};
const ARTICLES = articlesNaming(...Array.from({ length: 130 }, (_, index) => [{ name: `Ada Lind${index}` }]));

async function* inChunks(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 10_000) yield text.slice(at, at + 10_000);
}

const written = async (own = OWN, articles = ARTICLES) => (await gathered(writeLibrary(own, articles))).join('');
const take = (text: string) => takeIn(inChunks(text));

describe('a library file', () => {
  beforeEach(() => store.removeEverything());

  it('is taken in whole, and comes out as it was', async () => {
    const file = await written();
    expect(await take(file)).toEqual({ articles: 130, taken: 130, wrong: 0, fault: null });
    expect(await gathered(store.readAll())).toEqual(ARTICLES);
    expect(await store.readDecisions()).toEqual(OWN.decisions);
    expect(await store.readChecks()).toEqual(OWN.checks);
  });

  it('doubles nothing when it is taken in twice', async () => {
    const file = await written();
    await take(file);
    expect(await take(file)).toMatchObject({ articles: 130, taken: 0 });
    expect(await store.listArticles()).toHaveLength(130);
    expect(await store.readDecisions()).toEqual(OWN.decisions);
  });

  it('leaves what the reader put down here', async () => {
    const mine = [{ ...OWN.checks[0]!, verdict: 'wrong' }];
    await store.storeChecks(mine);
    await store.storeDecisions([decisionOn('bob brandis', 'robert brandis', false)]);
    await take(await written());
    expect(await store.readChecks()).toEqual(mine);
    expect((await store.readDecisions()).map(({ same }) => same)).toEqual([false]);
  });

  it('is taken in as far as it goes where it is cut off, and not at all where it is none', async () => {
    const file = await written();
    expect(await take(file.slice(0, -3))).toMatchObject({ taken: 130, fault: 'cut-off' });
    await store.removeEverything();
    expect(await take('{"format":"something"}')).toEqual({ articles: 0, taken: 0, wrong: 0, fault: 'not-a-library' });
    expect(await take(file.replace('"version":1', '"version":9'))).toMatchObject({ taken: 0, fault: 'newer' });
    expect(await store.listArticles()).toEqual([]);
  });
});
