import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/analysis.ts';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** What a fixture states of its page; what it leaves out is not checked. */
interface Expected {
  url: string;
  canonical?: string;
  isNews: boolean;
  kind?: string;
  headline?: string;
  standfirst?: string | null;
  byline?: string[];
  credit?: string;
  publisher?: string;
  published?: string;
  modified?: string;
  section?: string;
  language?: string;
  blocks?: [Block['kind'], string][];
  related?: string[];
  /** Texts of blocks that must be there. */
  has?: string[];
  /** Words that may stand in no block. */
  hasNot?: string[];
}

const slugs = readdirSync(FIXTURES).filter((slug) => existsSync(new URL(`${slug}/expected.json`, FIXTURES)));

describe.each(slugs)('the page "%s"', (slug) => {
  const { url, canonical, blocks, related, has, hasNot, ...fields } = JSON.parse(
    readFileSync(new URL(`${slug}/expected.json`, FIXTURES), 'utf8'),
  ) as Expected;
  const { article } = readArticle(parsePage(readFileSync(new URL(`${slug}/page.html`, FIXTURES), 'utf8')), url);

  test('is told for what it is, with its facts', () => {
    expect(article).toMatchObject({ ...fields, url: canonical ?? url });
  });
  if (blocks) {
    test('has exactly the blocks of its story', () => {
      expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual(blocks);
    });
  }
  if (related) {
    test('has its links to other stories apart', () => {
      expect(article.related.map(({ title }) => title)).toEqual(related);
    });
  }
  if (has || hasNot) {
    test('has what belongs to the story and not what does not', () => {
      const texts = article.blocks.map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(has ?? []));
      for (const words of hasNot ?? []) expect(texts.join('\n')).not.toContain(words);
    });
  }
});
