/** Makes an article of plain text, as the command line and the measurements read it. */

import type { Article } from '../analysis.ts';

/**
 * @param text paragraphs, split at line breaks; white space is collapsed, empty lines are left out
 * @param published ISO 8601, when it is known
 * @param language BCP 47 tag, when it is stated
 */
export function articleOfText(text: string, published: string | null, language: string | null = null): Article {
  const paragraphs = text.split(/\r\n|\n|\r/).map((line) => line.trim().replace(/\s+/g, ' '));
  return {
    isNews: true,
    kind: 'text',
    reasons: ['given-as-text'],
    headline: null,
    standfirst: null,
    byline: [],
    credit: null,
    publisher: null,
    published,
    modified: null,
    section: null,
    language,
    url: null,
    blocks: paragraphs.filter(Boolean).map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    related: [],
  };
}
