/** What is told of an article at once, before it is read, and of one whose language is not read: what stands between marks. */

import type { Analysis, Article } from './analysis.ts';
import { chooseLanguage } from './language/choose.ts';
import type { MarkedPassage } from './quotations/marked-passage.ts';
import { findMarked } from './quotations/marks.ts';
import { narrationOf, wholeText } from './quotations/narration.ts';
import { quotationsUnread } from './quotations/unread.ts';
import type { TextBlock } from './text/document.ts';
import { readBlocks } from './text/read-blocks.ts';

/** What is known of an article before anybody has read it. */
export interface Unread {
  /** With English sentences. */
  blocks: TextBlock[];
  marked: MarkedPassage[];
  language: string | null;
}

/** @returns what there is before a model has spoken: blocks, marks, and the language */
export function look(article: Article): Unread {
  const blocks = readBlocks(article.blocks);
  const marked = findMarked(blocks);
  const { language } = chooseLanguage(narrationOf(blocks, marked), article.language, wholeText(blocks));
  return { blocks, marked, language };
}

/** @returns facts of the page and what stands between marks, as such */
export function marksOf(article: Article, { marked, language }: Unread): Analysis {
  return {
    version: 1,
    article,
    language,
    read: 'marks',
    people: [],
    quotations: quotationsUnread(marked),
    keyPoints: [],
    sources: [],
    timeline: [],
    places: [],
    organisations: [],
    figures: [],
  };
}

/** @returns at once, and without a model, what stands between marks */
export function analyseMarks(article: Article): Analysis {
  return marksOf(article, look(article));
}
