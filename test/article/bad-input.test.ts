import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const ADDRESS = 'https://harbourpost.example/news/x';
const read = (html: string) => readArticle(parsePage(html), ADDRESS).article;

test('an empty file is no article and has no blocks', () => {
  expect(read('')).toMatchObject({ isNews: false, headline: null, blocks: [], byline: [], related: [] });
});

test('binary junk is no article', () => {
  const junk = Array.from({ length: 50_000 }, (_, at) => String.fromCharCode((at * 7919) % 256)).join('');
  expect(read(junk).isNews).toBe(false);
});

test('a document without a body is no article', () => {
  const document = parsePage('<p>x</p>');
  document.body.remove();
  expect(readArticle(document, null).article).toMatchObject({ isNews: false, blocks: [] });
});

test('a frame set is no article', () => {
  expect(read('<html><frameset cols="50%,50%"><frame src="a.html"></frameset></html>').blocks).toEqual([]);
});

test('an address that is none is passed over', () => {
  expect(readArticle(parsePage('<p>x</p>'), 'not an address').article.url).toBeNull();
});

test('2,000 nested elements are read', () => {
  const deep = `${'<div>'.repeat(2_000)}<p>${'The boat sailed at noon. '.repeat(20)}</p>${'</div>'.repeat(2_000)}`;
  expect(read(deep).blocks).toHaveLength(1);
});

test('200,000 nodes are read as far as an article may go', () => {
  const document = parsePage(
    `<h1>Tides</h1>${'<p>The tide turned <b>early</b> on the eastern shore, as it does in spring, and nobody was surprised by it.</p>'.repeat(50_000)}`,
  );
  const { article } = readArticle(document, ADDRESS);
  expect(article.blocks.length).toBeGreaterThan(10_000);
  expect(article.blocks.length).toBeLessThan(50_000);
}, 60_000);

test('of a page longer than any article only the beginning is read', () => {
  const line = 'The boat sailed at noon. '.repeat(4_000);
  const document = parsePage(`<h1>Tides</h1>${`<p>${line}</p>`.repeat(3)}<p></p><p>${line}</p>`);
  for (const paragraph of document.querySelectorAll('p:empty')) paragraph.textContent = 'x'.repeat(2_000_000);
  const { blocks } = readArticle(document, ADDRESS).article;
  expect(blocks.map(({ text }) => text.length)).toEqual([5, 99_999, 99_999, 99_999]);
});

test('malformed JSON-LD leaves the rest of the metadata', () => {
  expect(
    read(
      '<script type="application/ld+json">{"@type":"NewsArticle", "headline": </script><meta property="og:site_name" content="Harbour Post"><p>x</p>',
    ).publisher,
  ).toBe('Harbour Post');
});

test('JSON-LD with the wrong kinds of values is passed over', () => {
  const data =
    '{"@type":"NewsArticle","headline":7,"author":[null,3,{"name":["A. Rowan",{}]}],"publisher":[[]],"datePublished":{},"articleSection":[1]}';
  expect(read(`<script type="application/ld+json">${data}</script><p>x</p>`)).toMatchObject({
    byline: ['A. Rowan'],
    publisher: null,
    published: null,
    section: null,
  });
});

test('names with markup in them are kept as plain text', () => {
  const { byline, headline } = read(
    '<meta name="author" content="<script>alert(1)</script>Rosa Delgado"><h1>&lt;img src=x onerror=alert(1)&gt; Ferries stop</h1><p>x</p>',
  );
  expect(byline.join()).not.toMatch(/[<>]/);
  expect(headline).toBe('<img src=x onerror=alert(1)> Ferries stop');
});

test('metadata without end is not taken over', () => {
  const { headline, byline, publisher } = read(
    `<meta property="og:title" content="${'x'.repeat(1_000_000)}"><meta name="author" content="${'A, '.repeat(300_000)}"><meta property="og:site_name" content="${'y'.repeat(100_000)}">`,
  );
  expect({ headline, byline, publisher }).toEqual({ headline: null, byline: [], publisher: null });
});

test('a page whose only running text stands before its headline is read, and the text is the story', () => {
  const { headline, blocks } = read(
    `<main><p>${'The boat sailed at noon. '.repeat(20)}</p><h1>Ferries stop for the winter</h1><ul><li>Tides</li></ul></main>`,
  );
  expect(headline).toBe('Ferries stop for the winter');
  expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'list-item']);
});

test('JSON-LD with a million spaces behind the end of a comment is read at once', () => {
  const data = `{"@type":"NewsArticle"}]]>${' '.repeat(1_000_000)}x`;
  expect(read(`<script type="application/ld+json">${data}</script><h1>Tides</h1><p>x</p>`).headline).toBe('Tides');
});
