/** The fact-check sheet as a file, with what the reader put down. */

import { csvOf } from '../../export/csv.ts';
import { escaped } from '../../export/markdown.ts';
import type { Check, CheckRow } from '../checks.ts';

export interface SheetRow {
  row: CheckRow;
  /** undefined: nothing is put down. */
  check: Check | undefined;
}

const COLUMNS = [
  'kind',
  'words',
  'who',
  'article',
  'outlet',
  'published',
  'link',
  'checked',
  'by what',
  'verdict',
] as const;

function whoOf({ who, isDoubtful }: CheckRow): string {
  return who ? `${who}${isDoubtful ? ' (?)' : ''}` : '';
}

function cells({ row, check }: SheetRow): Record<(typeof COLUMNS)[number], string> {
  const { article, kind, words, link } = row;
  return {
    kind,
    words,
    who: whoOf(row),
    article: article.title,
    outlet: article.outlet,
    published: article.published?.slice(0, 10) ?? '',
    link: link ?? '',
    checked: check?.checked ? 'yes' : '',
    'by what': check?.by ?? '',
    verdict: check?.verdict ?? '',
  };
}

export function sheetAsCsv(rows: readonly SheetRow[]): string {
  return csvOf([
    COLUMNS,
    ...rows.map((row) => {
      const told = cells(row);
      return COLUMNS.map((column) => told[column]);
    }),
  ]);
}

/** A table of GitHub's Markdown, the words linked to their passage. */
export function sheetAsMarkdown(rows: readonly SheetRow[]): string {
  const columns = COLUMNS.filter((column) => column !== 'link');
  const line = (told: readonly string[]) => `| ${told.join(' | ')} |\n`;
  const text = (value: string) => escaped(value.replace(/\s+/g, ' ')).replaceAll('|', '\\|');
  const table = rows.map((row) => {
    const told = cells(row);
    return line(
      columns.map((column) =>
        column === 'words' && told.link ? `[${text(told.words)}](<${told.link}>)` : text(told[column]),
      ),
    );
  });
  return [line(columns), line(columns.map(() => '---')), ...table].join('');
}
