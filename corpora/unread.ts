/** News pages that nobody has annotated: a smaller model learns from them how a deeper one reads. */

import { findMarked } from '../src/quotations/marks.ts';
import { readBlocks } from '../src/text/read-blocks.ts';
import { readAnnotations, readOpenAnnotations } from './annotated/annotation.ts';
import type { Converted } from './converted.ts';
import { articleOfPage, listPages, NEWS_FOLDERS } from './pages.ts';

const LANGUAGES: ReadonlySet<string | null> = new Set(['de', 'en', 'es', 'fr']);
/** The longest are lists and transcripts. */
const MOST_WORDS = 3_000;

/** @returns the listed news of our languages, but no page that anybody has annotated, to learn from or to judge by */
export function* readUnread(): Generator<Converted> {
  const annotations = [...readAnnotations('judge'), ...readAnnotations('learn'), ...readOpenAnnotations()];
  const annotated = new Set(annotations.map(({ page }) => page));
  for (const folder of NEWS_FOLDERS)
    for (const { page, url, language } of listPages(folder)) {
      const path = `${folder}/${page}`;
      if (!LANGUAGES.has(language) || annotated.has(path)) continue;
      const { isNews, blocks: read } = articleOfPage(path, url);
      const blocks = readBlocks(read);
      const text = blocks.map((block) => block.text).join('\n');
      if (!isNews || text.split(/\s+/).length > MOST_WORDS) continue;
      const starts: number[] = [];
      blocks.reduce((at, block) => {
        starts.push(at);
        return at + block.text.length + 1;
      }, 0);
      yield {
        id: path,
        corpus: 'pages',
        language: language ?? '',
        weight: 1,
        text,
        passages: findMarked(blocks)
          .filter(({ depth }) => depth === 0)
          .map(({ block, start, end }) => [starts[block]! + start, starts[block]! + end]),
      };
    }
}
