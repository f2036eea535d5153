import { describe, expect, it, vi } from 'vitest';
import { whyNotArticle } from '../../popup/reasons.ts';
import type { Reason } from '../../src/article/detect.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));

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
    const against: Reason[] = [
      'blog',
      'documentation',
      'forum',
      'home',
      'little-text',
      'many-headlines',
      'many-links',
      'search',
      'section',
      'service',
      'shop',
      'video',
    ];
    expect(whyNotArticle(against)).toHaveLength(against.length);
  });

  it('passes over codes that it does not know', () => {
    expect(whyNotArticle(['shop', 'toString'])).toEqual(['It looks like a shop.']);
  });
});
