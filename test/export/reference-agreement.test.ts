/** Holds our references to those that citation-js, with the style engine citeproc, makes of the same article. */

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { toReference } from '../../src/export/reference.ts';

/** A byline with its parts, as CSL has them. */
interface Author {
  byline: string;
  csl: { family: string; given?: string; suffix?: string } | { literal: string };
}

const berg: Author = { byline: 'Maria van der Berg', csl: { family: 'van der Berg', given: 'Maria' } };
const adeyemi: Author = { byline: 'Tom Adeyemi', csl: { family: 'Adeyemi', given: 'Tom' } };
const press: Author = { byline: 'Harbour Press Agency', csl: { literal: 'Harbour Press Agency' } };
const crowd = Array.from({ length: 22 }, (_, index): Author => {
  const family = `Lind${String.fromCharCode(97 + index)}`;
  return { byline: `Ada ${family}`, csl: { family, given: 'Ada' } };
});

interface Case {
  authors?: Author[];
  headline?: string;
  published?: string | null;
  url?: string | null;
}

const CASES: Record<string, Case> = {
  'one author': { authors: [adeyemi] },
  'a family name of several words': { authors: [berg] },
  'two authors': { authors: [berg, adeyemi] },
  'three authors': { authors: [adeyemi, berg, press] },
  'more authors than APA names': { authors: crowd },
  'an organisation as author': { authors: [press] },
  'a desk as author': { authors: [{ byline: 'Gazette staff', csl: { literal: 'Gazette staff' } }] },
  'a family name first': { authors: [{ byline: 'Brandt, Ilse', csl: { family: 'Brandt', given: 'Ilse' } }] },
  'one name only': { authors: [{ byline: 'Madonna', csl: { family: 'Madonna' } }] },
  'initials and a hyphen': {
    authors: [
      { byline: 'Jean-Luc P. Moreau', csl: { family: 'Moreau', given: 'Jean-Luc P.' } },
      { byline: 'J. K. Osei', csl: { family: 'Osei', given: 'J. K.' } },
    ],
  },
  'a suffix': { authors: [{ byline: 'Samuel Reed Jr.', csl: { family: 'Reed', given: 'Samuel', suffix: 'Jr.' } }] },
  accents: {
    authors: [
      { byline: 'Zoë Müller-Núñez', csl: { family: 'Müller-Núñez', given: 'Zoë' } },
      { byline: 'Łukasz Żak', csl: { family: 'Żak', given: 'Łukasz' } },
    ],
    headline: 'Ein Fjord für Ærø: señal “blå”',
  },
  'another alphabet': { authors: [{ byline: 'Олена Коваль', csl: { family: 'Коваль', given: 'Олена' } }] },
  'no author': {},
  'no author and no date': { published: null },
  'an author and no date': { authors: [adeyemi], published: null },
  'a question for a title': { authors: [adeyemi], headline: 'Who paid for the bridge?' },
  'marks of TeX in the title': { authors: [adeyemi], headline: 'Up 5% & $3 _more_ #1 {now} ~ ^ \\ end' },
  'a number for a title': { authors: [adeyemi], headline: '2024' },
  'no address': { authors: [adeyemi], url: null },
  'an address with marks': { authors: [adeyemi], url: 'https://news.example/a_b/~c?d=%20e&f=1#g' },
};

const PUBLISHER = 'The Tarn Gazette';

function articleOf({ authors = [], headline = 'Tarnfeld opens its bridge', published, url }: Case): Article {
  return {
    ...articleOfText('The bridge is open.', published === undefined ? '2024-06-05T09:00:00+02:00' : published),
    headline,
    byline: authors.map(({ byline }) => byline),
    publisher: PUBLISHER,
    url: url === undefined ? 'https://news.example/bridge' : url,
  };
}

const Entry = v.object({
  title: v.string(),
  'container-title': v.string(),
  URL: v.optional(v.string()),
  issued: v.optional(v.object({ 'date-parts': v.array(v.array(v.number())) })),
  author: v.optional(
    v.array(
      v.object({
        family: v.string(),
        given: v.optional(v.string()),
        suffix: v.optional(v.string()),
        'non-dropping-particle': v.optional(v.string()),
      }),
    ),
  ),
});

// The first one waits for the style engine to be read.
describe.each(Object.entries(CASES))('a reference with %s', { timeout: 60_000 }, (_, one) => {
  const article = articleOf(one);
  const date = article.published && [[2024, 6, 5]];

  it('is in APA what the style engine makes of it', () => {
    const theirs = new Cite({
      id: 'article',
      type: 'article-newspaper',
      title: article.headline,
      author: one.authors?.map(({ csl }) => csl),
      'container-title': PUBLISHER,
      ...(date && { issued: { 'date-parts': date } }),
      ...(article.url && { URL: article.url }),
    }).format('bibliography', { template: 'apa', format: 'text' });
    // APA's 7th edition has no "Retrieved" without a day of retrieval.
    expect(toReference(article, 'apa')).toBe(theirs.trim().replace(' Retrieved ', ' '));
  });

  it('is read from BibTeX as it was written', () => {
    const [entry] = v.parse(v.tuple([Entry]), new Cite(toReference(article, 'bibtex')).data);
    expect(entry.title).toBe(article.headline);
    expect(entry['container-title']).toBe(PUBLISHER);
    expect(entry.URL).toBe(article.url ?? undefined);
    expect(entry.issued?.['date-parts']).toEqual(date ?? undefined);
    const authors = entry.author?.map(({ 'non-dropping-particle': particle, family, ...name }) => ({
      ...name,
      family: [particle, family].filter(Boolean).join(' '),
    }));
    expect(authors).toEqual(one.authors?.map(({ csl }) => ('literal' in csl ? { family: csl.literal } : csl)));
  });
});
