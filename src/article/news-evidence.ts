/** The evidence for and against a page being a news article, and what each piece of it counts. */

/**
 * What each piece of evidence counts; views put the codes into words.
 * - What the page states: `news-type` (it calls itself a news article), `og-article` (its sharing data call it an
 *   article), `published` (when), `outlet` (things that only outlets state: keywords for news, what is free to read),
 *   `blog`, `guide` (a recipe, instructions).
 * - What its address says: `outlet-name` (or its site's name), `dated`, `news-address`; `home`, `section`, `search`,
 *   `forum`, `shop`, `documentation`, `video`, `house-page` (about the site itself).
 * - What it shows: `little-text`, `speech` (words between marks), `much-speech`, `to-reader` (it says "you" outside of
 *   them), `lists` (after paragraphs), `headings`; `dated` (a date is printed), `signed` (a byline is, in a page that states
 *   nothing of itself).
 * - What its site has: `sections`, `many-sections` (as outlets have), `adverts`, `firm` (what firms offer).
 *
 * The halves are twice the weights of a logistic regression over pages of many kinds (docs/article.md), rounded. What hardly
 * occurs among those, or decides alone, was set by hand: from 4 against an article up, and `signed`.
 */
export const POINTS = {
  'house-page': -10,
  'little-text': -4,
  'many-sections': 1.5,
  'much-speech': 1.5,
  'news-address': 1,
  'news-type': 4,
  'og-article': 1.5,
  'outlet-name': 2.5,
  'to-reader': -3,
  adverts: 1.5,
  blog: -2,
  dated: 3,
  documentation: -10,
  firm: -1.5,
  forum: -30,
  guide: -4,
  headings: -1.5,
  home: -30,
  lists: -3,
  outlet: 3,
  published: 1.5,
  search: -30,
  section: -10,
  sections: 3.5,
  shop: -30,
  signed: 5,
  speech: 2,
  video: -6,
} as const;

export type Reason = keyof typeof POINTS;

/** How many points make an article. */
export const ENOUGH = 6;
