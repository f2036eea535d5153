/** Makes an article of plain text, as the command line and the measurements read it. */

import type { Article } from '../analysis.ts';

/** Nobody sees soft hyphens, zero-width spaces and signs of direction; joiners count where they stand in a word. */
const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;

/**
 * @param text paragraphs, split at line breaks; white space is collapsed, what is invisible and empty lines are left out
 * @param published ISO 8601, when it is known
 * @param language BCP 47 tag, when it is stated
 */
export function articleOfText(text: string, published: string | null, language: string | null = null): Article {
  const paragraphs = text
    .replace(INVISIBLE, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/\s+/g, ' '));
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
