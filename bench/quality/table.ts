/** The table that every quality measurement returns, and how it is printed (Markdown, so that it can go into docs). */

export interface Table {
  title: string;
  /** What was measured, on which data, and how; one short paragraph. */
  note: string;
  columns: string[];
  rows: (string | number)[][];
}

function cell(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** @returns the table as Markdown; numbers with one decimal place, whole ones as they are */
export function tableAsMarkdown(table: Table): string {
  const lines = [
    `| ${table.columns.join(' | ')} |`,
    `| ${table.columns.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`,
    ...table.rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ];
  return `### ${table.title}\n\n${table.note}\n\n${lines.join('\n')}\n`;
}

/** Percent precision, recall and F1 from counts; 0 where nothing was found or nothing was there. */
export function scores(
  found: number,
  given: number,
  expected: number,
): { precision: number; recall: number; f1: number } {
  const precision = given ? (100 * found) / given : 0;
  const recall = expected ? (100 * found) / expected : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
