import { expect, test, vi } from 'vitest';
import { readMetadata } from '../../src/article/metadata.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { metadataOfLater, storyAround } from '../../src/article/stories.ts';
import { parsePage } from './page.ts';

const LONG =
  'The men who row people over the sound have asked the county to build a bridge before they are too old for it. ';
const story = (headline: string, byline: string) =>
  `<article><h1>${headline}</h1><p>By ${byline} · 3 June 2023</p>${`<p>${LONG.repeat(2)}</p>`.repeat(3)}
   <section><article class="reply"><h2>Nils</h2><p class="words">I row too.</p></article></section></article>`;
const document = parsePage(
  `<html lang="en"><head><title>Pier is sold</title><meta property="article:published_time" content="2022-01-02">
   <meta name="author" content="Ada Moor"></head><body><main>${story('Pier is sold', 'Ada Moor')}${story('Ferrymen ask for a bridge', 'Osei Lund')}
   <article class="card"><h2>Tides</h2><p>Low at noon.</p></article></main></body></html>`,
);
const read = (selector: string | null) =>
  readArticle(
    document,
    'https://harbourpost.example/news/x',
    undefined,
    selector ? document.querySelector(selector) : null,
  ).article;

test('of several stories one under the other the one in view is read, with facts of its own', () => {
  expect(read('main > article + article p')).toMatchObject({
    headline: 'Ferrymen ask for a bridge',
    byline: ['Osei Lund'],
    published: '2023-06-03',
    language: 'en',
  });
});

test.each([null, 'main', 'article p', '.card p'])(
  'the story that the page is about is read where %s is in view',
  (selector) => {
    expect(read(selector)).toMatchObject({ headline: 'Pier is sold', byline: ['Ada Moor'], published: '2022-01-02' });
  },
);

test('a comment belongs to the story that it stands under', () => {
  expect(storyAround(document.querySelectorAll('.reply .words'))).toBe(document.querySelector('main > article'));
});

test('of hundreds of articles within one another only a few are looked into', () => {
  const deep = parsePage(`${'<article><p>Low at noon.</p>'.repeat(400)}${'</article>'.repeat(400)}`);
  const view = deep.querySelectorAll('article');
  const looks = vi.spyOn(Object.getPrototypeOf(view[0]), 'querySelector');
  expect(storyAround([...view].reverse())).toBeNull();
  expect(looks.mock.calls.length).toBeGreaterThan(0);
  expect(looks.mock.calls.length).toBeLessThan(100);
  looks.mockRestore();
});

test('a style sheet in a later story’s heading is not its headline', () => {
  const styled = (headline: string) => `<style>.h{color:red}</style>${headline}`;
  const page = parsePage(
    `<html lang="en"><head><title>Pier is sold</title></head><body><main>${story('Pier is sold', 'Ada Moor')}${story(styled('Ferrymen ask for a bridge'), 'Osei Lund')}</main></body></html>`,
  );
  const { headlines } = metadataOfLater(page.querySelectorAll('article')[2]!, null, readMetadata(page, null));
  expect(headlines).toEqual(['Ferrymen ask for a bridge']);
});
