import { describe, expect, it, vi } from 'vitest';
import { whyNotArticle } from '../../popup/unread-reasons.ts';
import type { Reason } from '../../src/article/news-evidence.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));

/** Every code there is: a new one does not compile until it is listed here. */
const SPEAKS_AGAINST: Record<Reason, boolean> = {
  'house-page': true,
  'little-text': true,
  'many-sections': false,
  'much-speech': false,
  'news-address': false,
  'news-type': false,
  'og-article': false,
  'outlet-name': false,
  'to-reader': true,
  adverts: false,
  blog: true,
  dated: false,
  documentation: true,
  firm: true,
  forum: true,
  guide: true,
  headings: true,
  home: true,
  lists: true,
  outlet: false,
  published: false,
  search: true,
  section: true,
  sections: false,
  shop: true,
  signed: false,
  speech: false,
  video: true,
};

describe('why a page is no article', () => {
  it('is what spoke against one', () => {
    const found: Reason[] = ['dated', 'shop', 'section'];
    expect(whyNotArticle(found)).toEqual(['It looks like a list of articles.', 'It looks like a shop.']);
  });

  it('is what was missing, when nothing spoke against one', () => {
    const found: Reason[] = ['speech', 'dated'];
    expect(whyNotArticle(found)).toEqual([
      'Its site does not look like a news outlet’s.',
      'It does not say when it was published.',
    ]);
  });

  it('has words for everything that may speak against one', () => {
    const against = Object.keys(SPEAKS_AGAINST).filter((code) => SPEAKS_AGAINST[code as Reason]);
    expect(against.filter((code) => whyNotArticle([code]).length !== 1)).toEqual([]);
    const said = whyNotArticle(against);
    expect(new Set(said).size).toBe(said.length);
  });

  it('passes over codes that it does not know', () => {
    expect(whyNotArticle(['shop', 'toString'])).toEqual(['It looks like a shop.']);
  });
});
