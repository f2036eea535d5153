/** Tells what makes a kept article of an analysis, and what is taken for one from outside. */

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { keptArticle, keptArticleSchema } from '../../src/library/kept-article.ts';
import { kept } from './kept.ts';

const NOW = '2026-03-02T10:00:00.000Z';

function analysisAt(url: string | null, publisher: string | null = 'Harbour Wire') {
  const { analysis } = kept({ text: 'The dock stays shut.' });
  return { ...analysis, article: { ...analysis.article, url, publisher } };
}

describe('kept article', () => {
  it('is told from others by its address without the place in it', () => {
    const one = keptArticle(analysisAt(null), 'https://www.bay.example/dock#part-2', NOW);
    expect(one).toMatchObject({ id: 'https://www.bay.example/dock', site: 'bay.example', keptAt: NOW });
  });

  it('takes the address that the page gives itself where it is of the same site', () => {
    const url = 'https://bay.example/dock';
    expect(keptArticle(analysisAt(url), 'https://www.bay.example/dock?from=mail', NOW).id).toBe(url);
  });

  it('believes no page that names the address of another site', () => {
    const analysis = analysisAt('https://other.example/news');
    const id = 'https://bay.example/dock';
    expect(keptArticle(analysis, id, NOW)).toMatchObject({ id, address: id, site: 'bay.example' });
  });

  it('has no address where it was read from a file that has none', () => {
    expect(keptArticle(analysisAt(null), 'port', NOW)).toMatchObject({ id: 'port', address: '', site: '' });
  });

  it('calls an outlet that has no name by its site', () => {
    expect(keptArticle(analysisAt(null, null), 'https://bay.example/dock', NOW).outlet).toBe('bay.example');
  });

  it('is taken from outside whole or not at all', () => {
    const one = keptArticle(analysisAt(null), 'https://bay.example/dock', NOW);
    expect(v.parse(keptArticleSchema, JSON.parse(JSON.stringify(one)))).toEqual(one);
    expect(v.is(keptArticleSchema, { ...one, keptAt: 'yesterday' })).toBe(false);
    expect(v.is(keptArticleSchema, { ...one, analysis: { ...one.analysis, people: undefined } })).toBe(false);
  });
});
