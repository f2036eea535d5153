import { describe, expect, it, vi } from 'vitest';
import { whyNotArticle } from '../../popup/reasons.ts';
import type { Reason } from '../../src/article/reasons.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));

/** Every code there is: a new one does not compile until it is listed here. */
const SPEAKS_AGAINST: Record<Reason, boolean> = {
  'article-type': false,
  'dated-address': false,
  'little-text': true,
  'many-headlines': true,
  'many-links': true,
  'news-address': false,
  'news-type': false,
  'no-date': true,
  'og-article': false,
  'page-type': true,
  'scattered-prose': false,
  blog: true,
  byline: false,
  dated: false,
  documentation: true,
  firm: true,
  forum: true,
  headline: false,
  home: true,
  prose: false,
  published: false,
  search: true,
  section: true,
  service: true,
  shop: true,
  slug: false,
  video: true,
};

describe('why a page is no article', () => {
  it('is what spoke against one', () => {
    const found: Reason[] = ['headline', 'shop', 'many-links'];
    expect(whyNotArticle(found)).toEqual(['Most of its text is links.', 'It looks like a shop.']);
  });

  it('is what was missing, when nothing spoke against one', () => {
    const found: Reason[] = ['headline', 'prose'];
    expect(whyNotArticle(found)).toEqual(['It does not say who wrote it.', 'It does not say when it was published.']);
  });

  it('has words for everything that may speak against one', () => {
    const against = Object.keys(SPEAKS_AGAINST).filter((code) => SPEAKS_AGAINST[code as Reason]);
    expect(against.filter((code) => whyNotArticle([code]).length !== 1)).toEqual([]);
    expect(whyNotArticle(against)).toHaveLength(against.length);
  });

  it('passes over codes that it does not know', () => {
    expect(whyNotArticle(['shop', 'toString'])).toEqual(['It looks like a shop.']);
  });
});
