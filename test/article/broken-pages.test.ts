import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenPage } from '../../bench/speed/broken-pages.ts';
import { randomNumbers } from '../../corpora/random.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const pages = readdirSync(FIXTURES).map((slug) => readFileSync(new URL(`${slug}/page.html`, FIXTURES), 'utf8'));

test('the same numbers break a page the same way, other numbers another way', () => {
  const broken = (seed: number) => brokenPage(pages[0]!, randomNumbers(seed));
  expect(broken(7)).toBe(broken(7));
  expect(broken(7)).not.toBe(broken(8));
});

test('pages whose elements were cut, doubled and moved are read to the end, each character from where it stands', () => {
  let blocksRead = 0;
  for (const [index, page] of [...pages, ...pages, ...pages].entries()) {
    const html = brokenPage(page, randomNumbers(index + 1));
    const { article, blocks } = readArticle(parsePage(html), 'https://harbourpost.example/news/x');
    for (const { text, pieces } of blocks) {
      const inPage = pieces.map(({ node, from, to }) => (from === to ? ' ' : node.data.slice(from, to))).join('');
      expect(inPage.replace(/\s/g, ' ')).toBe(text);
    }
    expect(article.blocks).toHaveLength(blocks.length);
    blocksRead += blocks.length;
  }
  expect(blocksRead).toBeGreaterThan(pages.length);
}, 60_000);
