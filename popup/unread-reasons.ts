/** Puts into words why a page was not taken for a news article. */
import { msg, type PlainKey } from '../src/extension/i18n.ts';

/** Evidence against an article, by its code in `src/article/detect.ts`. */
const AGAINST: Readonly<Record<string, PlainKey>> = {
  blog: 'reasonBlog',
  documentation: 'reasonDocumentation',
  firm: 'reasonFirm',
  forum: 'reasonForum',
  guide: 'reasonGuide',
  headings: 'reasonGuide',
  home: 'reasonHome',
  'house-page': 'reasonHousePage',
  lists: 'reasonGuide',
  'little-text': 'reasonLittleText',
  search: 'reasonSearch',
  section: 'reasonSection',
  shop: 'reasonShop',
  'to-reader': 'reasonToReader',
  video: 'reasonVideo',
};

/** Evidence for an article, with the words for its absence. */
const LACKING: Readonly<Record<string, PlainKey>> = {
  outlet: 'reasonNoOutlet',
  published: 'reasonNoDate',
  speech: 'reasonNoSpeech',
};

/**
 * @param reasons the codes of the evidence that was found, for and against
 * @returns a sentence for each thing that spoke against an article; else for each that was looked for and not found
 */
export function whyNotArticle(reasons: readonly string[]): string[] {
  const against = Object.entries(AGAINST).filter(([code]) => reasons.includes(code));
  const lacking = Object.entries(LACKING).filter(([code]) => !reasons.includes(code));
  const keys = new Set((against.length > 0 ? against : lacking).map(([, key]) => key));
  return [...keys].map((key) => msg(key));
}
