import { describe, expect, it } from 'vitest';
import { type ReferenceStyle, toReference } from '../../src/export/reference.ts';
import { sample } from './sample.ts';

const { article } = sample();
const plain = { ...article, headline: 'Tarnfeld opens its bridge' };

function reference(style: ReferenceStyle, change: Partial<typeof article> = {}): string {
  return toReference({ ...plain, ...change }, style);
}

describe('references', () => {
  it('follow APA', () => {
    expect(reference('apa')).toBe(
      `van der Berg, M., & Adeyemi, T. (2024, June 5). Tarnfeld opens its bridge. The Tarn Gazette. ${article.url}`,
    );
  });

  it('put the title first in APA where nobody signed, and no second mark after a question', () => {
    expect(reference('apa', { byline: [], headline: 'Who paid?', published: null, url: null })).toBe(
      'Who paid? (n.d.). The Tarn Gazette.',
    );
  });

  it('follow MLA', () => {
    expect(reference('mla', { url: 'https://news.example/bridge' })).toBe(
      'van der Berg, Maria, and Tom Adeyemi. “Tarnfeld opens its bridge.” The Tarn Gazette, 5 June 2024, news.example/bridge.',
    );
    expect(reference('mla', { byline: ['A B', 'C D', 'E F'], published: '2024-09-01', url: null })).toContain(
      'B, A, et al. “Tarnfeld opens its bridge.” The Tarn Gazette, 1 Sept. 2024.',
    );
  });

  it('follow BibTeX', () => {
    expect(reference('bibtex').split('\n')).toEqual([
      '@article{vanderberg2024tarnfeld,',
      '  author = {van der Berg, Maria and Adeyemi, Tom},',
      '  title = {{Tarnfeld opens its bridge}},',
      '  journal = {The Tarn Gazette},',
      '  year = {2024},',
      '  month = {6},',
      '  day = {5},',
      `  url = {${article.url}},`,
      '}',
    ]);
  });

  it('let no title break a BibTeX entry', () => {
    expect(reference('bibtex', { headline: 'Up 5% & {more}' })).toContain('title = {{Up 5\\% \\& \\{more\\}}},');
  });

  it('name once who is author and publisher', () => {
    const own = { byline: ['The Tarn Gazette'], url: null };
    expect(reference('apa', own)).toBe('The Tarn Gazette. (2024, June 5). Tarnfeld opens its bridge.');
    expect(reference('mla', own)).toBe('“Tarnfeld opens its bridge.” The Tarn Gazette, 5 June 2024.');
    const herald = { byline: ['Tarnfeld Herald'], publisher: 'Tarnfeld Herald', url: null };
    expect(reference('apa', herald)).toBe('Tarnfeld Herald. (2024, June 5). Tarnfeld opens its bridge.');
    expect(reference('bibtex', herald)).toContain('author = {{Tarnfeld Herald}}');
  });

  it('keep an organisation’s name together in MLA', () => {
    expect(reference('mla', { byline: ['Harbour Press Agency', 'Samuel Reed Jr.'], url: null })).toBe(
      'Harbour Press Agency, and Samuel Reed Jr. “Tarnfeld opens its bridge.” The Tarn Gazette, 5 June 2024.',
    );
  });

  it('put marks inside marks in MLA', () => {
    expect(reference('mla', { headline: 'Mayor: “It holds”', byline: [], url: null })).toBe(
      '“Mayor: ‘It holds.’” The Tarn Gazette, 5 June 2024.',
    );
  });
});
