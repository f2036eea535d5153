/** Measures which language pages are told to be in, and what is shown of them before they are read: passages between marks. */

import * as v from 'valibot';
import { articleOfPage, listPages } from '../../corpora/pages.ts';
import { idsIn, readJson } from '../../corpora/shared.ts';
import { analyseMarks } from '../../src/analyse-marks.ts';
import type { Analysis } from '../../src/analysis.ts';
import '../../src/learnt-from-disk.ts';
import { scores, type Table } from './table.ts';

const PAGES = 'today/pages';
const GOLD = 'today/gold';
const Truth = v.object({ language: v.optional(v.string()), quotations: v.array(v.object({ text: v.string() })) });

/** The languages of countries in the truth's names, where it does not tell. */
const BY_COUNTRY: Record<string, string> = { at: 'de', ch: 'de', de: 'de', es: 'es', fr: 'fr' };

const marksOf = (path: string): Analysis => analyseMarks(articleOfPage(path, null));

/** Words alone, lower case. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** Whether half of each one's words are in the other, as where an annotator ends a sentence earlier. */
function overlaps(one: readonly string[], other: readonly string[]): boolean {
  const rest = [...other];
  let shared = 0;
  for (const word of one) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return one.length > 2 && 2 * shared >= one.length && 2 * shared >= other.length;
}

interface Counts {
  shown: number;
  exact: number;
  right: number;
  wanted: number;
}

/** Each wanted passage is found once, by the same words if any shows them. */
function countsOf({ article, quotations }: Analysis, wanted: readonly string[]): Counts {
  const isBody = quotations.filter(({ block }) => !/^head/.test(article.blocks[block]!.kind));
  const shown = isBody.map(({ text }) => wordsOf(text));
  const open = wanted.map(wordsOf);
  const found = (same: typeof isSame) => {
    let count = 0;
    for (const [index, words] of shown.entries()) {
      const at = words.length ? open.findIndex((other) => same(words, other)) : -1;
      if (at < 0) continue;
      open.splice(at, 1);
      shown[index] = [];
      count++;
    }
    return count;
  };
  const all = shown.length;
  const exact = found(isSame);
  return { shown: all, exact, right: exact + found(overlaps), wanted: wanted.length };
}

function shownTable(): Table {
  const byLanguage = new Map<string, Counts>();
  for (const id of idsIn(GOLD)) {
    const { language = BY_COUNTRY[id.split('-')[0]!], quotations } = v.parse(Truth, readJson(`${GOLD}/${id}.json`));
    if (!language || language === 'en') continue;
    const analysis = marksOf(`${PAGES}/${id}`);
    const own = countsOf(
      analysis,
      quotations.map(({ text }) => text),
    );
    for (const row of [language, 'all']) {
      const sum = byLanguage.get(row) ?? { shown: 0, exact: 0, right: 0, wanted: 0 };
      byLanguage.set(row, {
        shown: sum.shown + own.shown,
        exact: sum.exact + own.exact,
        right: sum.right + own.right,
        wanted: sum.wanted + own.wanted,
      });
    }
  }
  return {
    title: 'Passages between marks in other languages than English',
    note: 'Annotated pages of today: of the passages shown, how many stand in the truth by the same words, and how many at least half; what is wanted are all passages between marks.',
    columns: ['language', 'shown', 'exactly right %', 'right %', 'found %'],
    rows: [...byLanguage].map(([language, { shown, exact, right, wanted }]) => [
      language,
      shown,
      scores(exact, shown, wanted).precision,
      scores(right, shown, wanted).precision,
      scores(right, shown, wanted).recall,
    ]),
  };
}

/** A page's language as its list has it; Norwegian is told as either of its two. */
function isLanguage(listed: string, told: string | null): boolean {
  const norwegian = ['no', 'nb', 'nn'];
  return listed === told || (norwegian.includes(listed) && norwegian.includes(told ?? ''));
}

function toldTable(): Table {
  const rows = (
    [
      { title: 'today', folder: PAGES },
      { title: 'of other years', folder: 'today/more' },
    ] as const
  ).map(({ title, folder }) => {
    let pages = 0;
    let named = 0;
    for (const { page, language } of listPages(folder)) {
      if (!language) continue;
      const told = marksOf(`${folder}/${page}`);
      pages++;
      if (isLanguage(language, told.language)) named++;
    }
    return [title, pages, named];
  });
  return {
    title: 'Languages told from the text',
    note: 'Pages whose list tells their language (some lists are wrong: they have Zulu pages that state English as English): how many get the same.',
    columns: ['pages', 'pages', 'same language'],
    rows,
  };
}

export default async function measure(): Promise<Table[]> {
  return [shownTable(), toldTable()];
}
