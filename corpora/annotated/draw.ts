/**
 * Draws the pages that are annotated by reading, before any of them is read: in each language those to judge by first, then
 * those to learn from. `npx tsx corpora/annotated/draw.ts FOLDER` writes each page's blocks into FOLDER/<use>/<language>, as an
 * annotator reads them.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { analyseMarks } from '../../src/analyse.ts';
import type { Article } from '../../src/analysis.ts';
import { articleOfPage, listPages, NEWS_FOLDERS } from '../pages.ts';
import { randomNumbers } from '../random.ts';
import { idsIn } from '../shared.ts';
import { readUnfit } from './annotation.ts';
import { writeSheet } from './sheet.ts';

/** How many pages a language has to judge by and to learn from. */
const WANTED = { en: [20, 30], de: [15, 12], es: [12, 4], fr: [10, 4] } as const;
/** Words of text that make a page worth an annotator's time. */
const FEWEST_WORDS = 150;
const MOST_WORDS = 2_000;

interface Page {
  /** Its folder and name. */
  path: string;
  url: string | null;
}

/** @returns the pages that are listed as of a language, but those that are annotated already, shuffled by a fixed seed */
function shuffled(language: string): Page[] {
  const annotated = new Set(idsIn('today/gold'));
  const pages = NEWS_FOLDERS.flatMap((folder) =>
    listPages(folder)
      .filter((listed) => listed.language === language && !annotated.has(listed.page))
      .map(({ page, url }): Page => ({ path: `${folder}/${page}`, url })),
  ).sort((one, other) => (one.path < other.path ? -1 : 1));
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

/** @returns the first pages of the language that are fit, as many as are wanted, and their articles */
function* draw(language: string, wanted: number): Generator<{ path: string; article: Article }> {
  const unfit = readUnfit();
  let drawn = 0;
  for (const { path, url } of shuffled(language)) {
    if (drawn === wanted) return;
    // It was drawn and looked at: the next one comes in its place.
    if (path in unfit) continue;
    const article = articleOfPage(path, url);
    if (!isFit(article, language)) continue;
    drawn++;
    yield { path, article };
  }
}

const [, , into] = argv;
if (!into) throw new Error('usage: npx tsx corpora/annotated/draw.ts FOLDER');
for (const [language, [judge, learn]] of Object.entries(WANTED)) {
  let index = 0;
  for (const { path, article } of draw(language, judge + learn)) {
    const folder = `${into}/${index < judge ? 'judge' : 'learn'}/${language}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${basename(path)}.txt`, writeSheet(path, article));
    index++;
  }
  console.log(language, index);
}
