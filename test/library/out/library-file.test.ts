/** The whole library as a file, and back. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { KeptArticle } from '../../../src/library/kept-article.ts';
import {
  LibraryFileError,
  type Own,
  type ReadBack,
  readLibrary,
  writeLibrary,
} from '../../../src/library/out/library-file.ts';
import { decisionOn } from '../../../src/library/same-people.ts';
import { articlesNaming, gathered } from '../kept.ts';

const OWN: Own = {
  decisions: [decisionOn('bob brandis', 'robert brandis', true)],
  checks: [{ id: 'https://news.example/1', key: 'name-1', checked: true, by: 'the register', verdict: 'right' }],
};
const ARTICLES = articlesNaming([{ name: 'Robert “Bob” Brandis' }], [{ name: 'Ada\nLind' }], [{ name: 'Ян Ковач' }]);

async function written(own: Own = OWN, articles: readonly KeptArticle[] = ARTICLES): Promise<string> {
  return (await gathered(writeLibrary(own, articles))).join('');
}

/** In chunks of so many characters. */
async function* inChunks(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

function read(text: string, length = 1000): Promise<ReadBack[]> {
  return gathered(readLibrary(inChunks(text, length)));
}

async function faultOf(text: string): Promise<string | undefined> {
  return read(text).then(
    () => undefined,
    (error: unknown) => (error instanceof LibraryFileError ? error.fault : String(error)),
  );
}

const WHOLE = [{ own: OWN }, ...ARTICLES.map((article) => ({ article }))];

describe('the whole library as a file', () => {
  it('is JSON', async () => {
    expect(JSON.parse(await written())).toEqual({ format: 'whosaid-library', version: 1, ...OWN, articles: ARTICLES });
  });

  it.each([1, 7, 100_000])('comes back without loss, in chunks of %i characters', async (length) => {
    expect(await read(await written(), length)).toEqual(WHOLE);
  });

  it('comes back when another program has laid it out anew', async () => {
    const text = await written();
    expect(await read(JSON.stringify(JSON.parse(text), null, 2))).toEqual(WHOLE);
    expect(await read(JSON.stringify(JSON.parse(text)))).toEqual(WHOLE);
    expect(await read(text.replaceAll('\n', '\r\n'))).toEqual(WHOLE);
  });

  it('comes back from the demo that the README’s pictures are of', async () => {
    const demo = await read(readFileSync(new URL('../../../demo/library.json', import.meta.url), 'utf8'));
    expect(demo.flatMap((each) => ('article' in each ? each.article.title : []))).toHaveLength(4);
    expect(demo.filter((each) => 'wrong' in each)).toEqual([]);
  });

  it('comes back empty', async () => {
    const none = { decisions: [], checks: [] };
    expect(await read(await written(none, []))).toEqual([{ own: none }]);
  });

  it('gives up no article for another one that is none', async () => {
    const [first, second, third] = ARTICLES;
    const broken = { ...second, analysis: { ...second?.analysis, people: 'nobody' } };
    const text = (await written()).replace(JSON.stringify(second), JSON.stringify(broken));
    expect(await read(text)).toEqual([
      { own: OWN },
      { article: first },
      { wrong: expect.stringContaining('analysis.people') },
      { article: third },
    ]);
  });

  it('is refused where it is none, is cut off, or is of a version to come', async () => {
    const text = await written();
    expect(await faultOf('')).toBe('not-a-library');
    expect(await faultOf('{"articles":[]}')).toBe('not-a-library');
    expect(await faultOf('{"id":"a","error":"x"}\n{"id":"b"}')).toBe('not-a-library');
    expect(await faultOf(text.replace('"version":1', '"version":2'))).toBe('newer');
    expect(await faultOf(text.slice(0, -5))).toBe('cut-off');
    expect(await faultOf(text.slice(0, text.indexOf('\n') + 500))).toBe('cut-off');
  });

  it('gives what it holds before it is cut off', async () => {
    const text = await written();
    const taken: ReadBack[] = [];
    const reading = async () => {
      for await (const each of readLibrary(inChunks(text.slice(0, -3), 50))) taken.push(each);
    };
    await expect(reading()).rejects.toThrow('cut-off');
    expect(taken).toEqual(WHOLE);
  });
});
