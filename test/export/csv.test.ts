import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { sample } from './sample.ts';

/** A reader of RFC 4180, so that what is written is read back by other rules than it was written by. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare, mark] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (whole === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (mark === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table of quotations', () => {
  it('has a line for each quotation with its speaker, role and link', () => {
    const analysis = sample();
    const [columns, ...rows] = readCsv(toCsv(analysis));
    const direct = rows.find(([text]) => text === 'We kept our word, in the end, and it holds,');
    expect(rows).toHaveLength(analysis.quotations.length);
    expect(direct?.[columns!.indexOf('speaker')]).toBe('Ilse Brandt');
    expect(direct?.[columns!.indexOf('link')]).toContain('https://news.example/2024/bridge?id=7#top:~:text=');
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns!.length]));
  });

  it('has to whom each was said', () => {
    const analysis = sample();
    analysis.quotations[0]!.to = { block: 1, start: 0, end: 9, text: 'reporters' };
    const [columns, first, second] = readCsv(toCsv(analysis));
    expect([first, second].map((row) => row?.[columns!.indexOf('said to')])).toEqual(['reporters', '']);
  });

  it('keeps quotation marks, commas and line breaks inside a cell', () => {
    const analysis = sample();
    analysis.quotations[0]!.text = 'a "b", c\nd';
    expect(readCsv(toCsv(analysis))[1]![0]).toBe('a "b", c\nd');
  });

  it('never starts a cell with what a spreadsheet runs as a formula', () => {
    const analysis = sample();
    analysis.quotations[0]!.text = '=HYPERLINK("https://evil.example")';
    expect(readCsv(toCsv(analysis))[1]![0]).toBe(`'=HYPERLINK("https://evil.example")`);
  });
});
