/** The evidence for and against a page being a news article, and what each piece of it counts. */

/**
 * The evidence, as codes that a view puts into words:
 * - for an article: `news-type` (the page calls itself a news article), `article-type` (an article),
 *   `og-article` (so does its sharing data), `published` (it states when), `byline` (and by whom),
 *   `dated` (it prints a date), `dated-address`, `news-address`, `slug` (an address of words), `prose` (running text in one
 *   place), `scattered-prose` (in many places), `headline` (as in the title)
 * - against: `home`, `section`, `search`, `forum`, `shop`, `documentation`, `video`, `service` (what the address or the page's
 *   own data call it), `page-type` (it calls itself a page), `firm` (its menu
 *   offers what firms offer), `blog`, `no-date`, `many-headlines`, `many-links`, `little-text`
 */
export type Reason =
  | 'news-type'
  | 'article-type'
  | 'og-article'
  | 'published'
  | 'byline'
  | 'dated'
  | 'dated-address'
  | 'news-address'
  | 'slug'
  | 'prose'
  | 'scattered-prose'
  | 'headline'
  | 'home'
  | 'section'
  | 'search'
  | 'forum'
  | 'shop'
  | 'documentation'
  | 'video'
  | 'service'
  | 'page-type'
  | 'firm'
  | 'no-date'
  | 'blog'
  | 'many-headlines'
  | 'many-links'
  | 'little-text';

/** Points for each piece of evidence. */
export const POINTS: Readonly<Partial<Record<Reason, number>>> = {
  'article-type': 2,
  'dated-address': 2,
  'little-text': -3,
  'many-headlines': -2,
  'many-links': -2,
  'news-address': 2,
  'news-type': 4,
  'no-date': -1.5,
  'og-article': 1.5,
  'page-type': -2,
  'scattered-prose': 1,
  byline: 0.5,
  dated: 1,
  documentation: -6,
  firm: -2,
  forum: -9,
  headline: 1,
  home: -9,
  prose: 2,
  published: 1.5,
  search: -9,
  section: -4,
  service: -4,
  shop: -9,
  slug: 1,
  video: -4,
};
/** How many points make an article. */
export const ENOUGH = 5;
