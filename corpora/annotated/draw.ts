/**
 * Draws pages that nobody has annotated, to be annotated by reading and learnt from, before any of them is read.
 * `npx tsx corpora/annotated/draw.ts FOLDER` writes each page's blocks into FOLDER/<language>, as an annotator reads them.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { analyseMarks } from '../../src/analyse-marks.ts';
import type { Article } from '../../src/analysis.ts';
import { articleOfPage, listPages, NEWS_FOLDERS } from '../pages.ts';
import { randomNumbers } from '../random.ts';
import { idsIn } from '../shared.ts';
import { readAnnotations, readUnfit } from './annotation.ts';
import { writeSheet } from './sheet.ts';

/** How many further pages of a language are drawn at most. */
const WANTED = { en: 90, de: 48, es: 30, fr: 30 } as const;
/** Words of text that make a page worth an annotator's time. */
const FEWEST_WORDS = 150;
const MOST_WORDS = 2_000;

interface Page {
  /** Its folder and name. */
  path: string;
  url: string | null;
}

/** The pages of 2019 are English, and no index lists them. */
function pagesOf2019(): Page[] {
  const annotated = new Set(idsIn('gold'));
  return idsIn('pages/articles')
    .filter((id) => !annotated.has(id))
    .map((id) => ({ path: `pages/articles/${id}`, url: null }));
}

/** @returns the pages that are listed as of a language, but those that are annotated already or unfit, shuffled by a fixed seed */
function shuffled(language: string): Page[] {
  const annotated = new Set([
    ...idsIn('today/gold').map((id) => `today/pages/${id}`),
    ...[...readAnnotations('judge'), ...readAnnotations('learn')].map(({ page }) => page),
    ...Object.keys(readUnfit()),
  ]);
  const listed = NEWS_FOLDERS.flatMap((folder) =>
    listPages(folder)
      .filter((page) => page.language === language)
      .map(({ page, url }): Page => ({ path: `${folder}/${page}`, url })),
  );
  const pages = [...listed, ...(language === 'en' ? pagesOf2019() : [])]
    .filter(({ path }) => !annotated.has(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const random = randomNumbers();
  for (let last = pages.length - 1; last > 0; last--) {
    const other = random() % (last + 1);
    [pages[last], pages[other]] = [pages[other]!, pages[last]!];
  }
  return pages;
}

function isFit(article: Article, language: string): boolean {
  const words = article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return article.isNews && words >= FEWEST_WORDS && words <= MOST_WORDS && analyseMarks(article).language === language;
}

const [, , into] = argv;
if (!into) throw new Error('usage: npx tsx corpora/annotated/draw.ts FOLDER');
for (const [language, wanted] of Object.entries(WANTED)) {
  const folder = `${into}/${language}`;
  mkdirSync(folder, { recursive: true });
  let drawn = 0;
  for (const { path, url } of shuffled(language)) {
    if (drawn === wanted) break;
    const article = articleOfPage(path, url);
    if (!isFit(article, language)) continue;
    drawn++;
    writeFileSync(`${folder}/${basename(path)}.txt`, writeSheet(path, article));
  }
  console.log(language, drawn);
}
