/** The evidence for and against a page being a news article, and what each piece of it counts. */

/**
 * What each piece of evidence counts; views put the codes into words.
 * - What the page states: `news-type` (it calls itself a news article), `article-type` (an article), `og-article` (so does
 *   its sharing data), `published` (when), `byline` (by whom), `outlet` (things that only outlets state: keywords for news,
 *   what is free to read), `blog`, `guide` (a recipe, instructions), `page-type` (a page).
 * - What its address says: `outlet-name` (or its site's name), `dated-address`, `news-address`, `section-address`, `slug`
 *   (an address of words); `home`, `section`, `search`, `forum`, `shop`, `documentation`, `video`, `service`, `house-page`
 *   (about the site itself).
 * - What its text shows: `prose` (running text in one place), `scattered-prose` (in many places), `little-text`, `speech`
 *   (words between marks), `much-speech`, `captions`, `lists`, `many-headings`; `headline` (as in the title), `dated` (a date
 *   is printed), `signed` (a byline is, in a page that states nothing of itself), `many-headlines`.
 * - What its site's links lead to: `sections`, `many-sections` (what outlets have), `firm` (what firms offer).
 *
 * The halves are twice the weights of a logistic regression over pages of many kinds (docs/article.md), rounded. What hardly
 * occurs among those, or decides alone, was set by hand: from 4 up, and `signed`.
 */
export const POINTS = {
  'article-type': 0,
  'dated-address': 1,
  'little-text': -5,
  'many-headings': -2,
  'many-headlines': 0,
  'many-sections': 2.5,
  'much-speech': 1.5,
  'news-address': 1.5,
  'news-type': 5,
  'og-article': 1.5,
  'outlet-name': 2.5,
  'page-type': -1,
  'scattered-prose': -1,
  'section-address': 1,
  blog: -1.5,
  byline: 0,
  captions: 1.5,
  dated: 2,
  documentation: -10,
  firm: -2,
  forum: -30,
  guide: -4,
  headline: 0,
  'house-page': -10,
  home: -30,
  lists: -2,
  outlet: 3,
  prose: 0.5,
  published: 1,
  search: -30,
  section: -10,
  sections: 2.5,
  service: -4,
  shop: -30,
  signed: 5,
  slug: 0.5,
  speech: 1.5,
  video: -6,
} as const;

export type Reason = keyof typeof POINTS;

/** How many points make an article. */
export const ENOUGH = 7;
