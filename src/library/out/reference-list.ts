/** Kept articles as references for Zotero and other managers: CSL-JSON and RIS. */

import { bylineName, dateOf, inverted } from '../../export/reference.ts';
import type { KeptArticle } from '../kept-article.ts';

type Known = Record<string, unknown>;

function filledIn(entry: Known): Known {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value));
}

function dateParts(day: string | null) {
  const date = dateOf(day);
  return date && { 'date-parts': [[Number(date.year), date.month, date.day]] };
}

/** @returns CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) */
export function toCsl(articles: readonly KeptArticle[]): string {
  const entries = articles.map(({ id, address, title, outlet, published, language, keptAt, analysis }) => {
    const { byline, publisher, standfirst, section } = analysis.article;
    const authors = byline.map((each) => {
      const { given, family, suffix } = bylineName(each, publisher);
      return given ? filledIn({ family, given, suffix }) : { literal: family };
    });
    return filledIn({
      id,
      type: 'article-newspaper',
      title,
      author: authors.length > 0 && authors,
      'container-title': outlet,
      section,
      issued: dateParts(published),
      accessed: dateParts(keptAt),
      URL: address,
      language,
      abstract: standfirst,
    });
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** @returns RIS, with CRLF line ends */
export function toRis(articles: readonly KeptArticle[]): string {
  return articles.map((kept) => `${risLines(kept).join('\r\n')}\r\n`).join('\r\n');
}

function risLines({ address, title, outlet, published, language, keptAt, analysis }: KeptArticle): string[] {
  const { byline, publisher, standfirst, section } = analysis.article;
  const day = (value: string | null) => {
    const date = dateOf(value);
    return date && [date.year, asTwoDigits(date.month), asTwoDigits(date.day)].join('/');
  };
  const fields: [string, string | null | undefined][] = [
    ['TY', 'NEWS'],
    ...byline.map((each): [string, string] => ['AU', inverted(bylineName(each, publisher))]),
    ['TI', title],
    ['T2', outlet],
    ['SE', section],
    ['PY', dateOf(published)?.year],
    ['DA', day(published)],
    ['Y2', day(keptAt)],
    ['UR', address],
    ['LA', language],
    ['AB', standfirst],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return [...lines, 'ER  - '];
}

function asTwoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
