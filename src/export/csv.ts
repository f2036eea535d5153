/** Tables as text (RFC 4180), and an article's quotations as one. */

import type { Analysis } from '../analysis.ts';
import { linesOf, linkToPassage } from '../anchor/text-fragment.ts';

const COLUMNS = [
  'quotation',
  'kind',
  'speaker',
  'role',
  'confidence',
  'cue',
  'said to',
  'headline',
  'publisher',
  'published',
  'link',
];

/** Spreadsheets run a cell that begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

type Cell = string | number | null | undefined;

/** @returns a line for each row, the first with the names of the columns; CRLF line ends */
export function csvOf(rows: Iterable<readonly Cell[]>): string {
  return [...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @returns one line a quotation, words as words included, after a line of column names; CRLF line ends */
export function toCsv({ article, people, quotations }: Analysis): string {
  const texts = linesOf(article.blocks);
  const rows = quotations.map((quotation) => {
    const { speaker, kind, text, cue, to } = quotation;
    const person = speaker?.person == null ? undefined : people[speaker.person];
    return [
      text,
      kind ?? 'in quotation marks',
      speaker?.text,
      person?.role?.text,
      speaker?.confidence.toFixed(2),
      cue?.text,
      to?.text,
      article.headline,
      article.publisher,
      article.published,
      article.url && linkToPassage(article.url, texts, quotation),
    ];
  });
  return csvOf([COLUMNS, ...rows]);
}
