/**
 * Reads the articles that we have written to learn from, where no stored page is left to annotate: `written/<language>/` has for
 * each a sheet, as annotators read one, and its annotation. Everybody in them is invented.
 */

import { readdirSync, readFileSync } from 'node:fs';
import type { Block } from '../src/analysis.ts';
import { type Annotation, sealAnnotation } from './annotated/annotation.ts';
import { readSheet } from './annotated/sheet.ts';

const FOLDER = new URL('written/', import.meta.url);

/** @returns each article's annotation and blocks, in the order of their names */
export function readWritten(): { annotation: Annotation; blocks: Block[] }[] {
  const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return sheets.sort().map((name) => {
    const sheet = readSheet(readFileSync(new URL(name, FOLDER), 'utf8'));
    const open: unknown = JSON.parse(readFileSync(new URL(name.replace(/txt$/, 'json'), FOLDER), 'utf8'));
    return { annotation: sealAnnotation(open, sheet), blocks: sheet.blocks };
  });
}
