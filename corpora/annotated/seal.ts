/**
 * Takes annotations into the project: `npx tsx corpora/annotated/seal.ts SHEETS OPEN judge|learn|second` reads what was written
 * of the sheets that `draw.ts` made, and writes every text as the hashes of its words. Pages that are no news articles after all
 * are listed in `unfit.json`.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv } from 'node:process';
import * as v from 'valibot';
import { folderOf, readUnfit, sealAnnotation, writeUnfit } from './annotation.ts';
import { readSheet, type Sheet } from './sheet.ts';

const Use = v.picklist(['judge', 'learn', 'second']);
const Unfit = v.object({ id: v.string(), unfit: v.string() });

/** @returns the sheets below a folder, by the names of their pages */
function sheetsIn(folder: string): Map<string, Sheet> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  return new Map(paths.map((path) => [basename(path, '.txt'), readSheet(readFileSync(join(folder, path), 'utf8'))]));
}

const [, , sheetFolder, openFolder, wanted] = argv;
const use = v.safeParse(Use, wanted);
if (!sheetFolder || !openFolder || !use.success)
  throw new Error('usage: npx tsx corpora/annotated/seal.ts SHEETS OPEN judge|learn|second');
const sheets = sheetsIn(sheetFolder);
const into = folderOf(use.output);
mkdirSync(into, { recursive: true });
const unfit = readUnfit();
let count = 0;
for (const file of readdirSync(openFolder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  const name = basename(file, '.json');
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(`${file}: there is no sheet of that name`);
  const open: unknown = JSON.parse(readFileSync(join(openFolder, file), 'utf8'));
  const refused = v.safeParse(Unfit, open);
  if (refused.success) {
    unfit[sheet.page] = refused.output.unfit;
    continue;
  }
  writeFileSync(new URL(file, into), `${JSON.stringify(sealAnnotation(open, sheet))}\n`);
  count++;
}
writeUnfit(unfit);
console.log(`${use.output}: ${count} pages`);
