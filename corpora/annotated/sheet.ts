/** What an annotator reads of a page: its facts and its blocks, as `draw.ts` writes them and `seal.ts` reads them again. */

import type { Article } from '../../src/analysis.ts';

export interface Sheet {
  /** The page under `../shared`. */
  page: string;
  /** The texts of its blocks. */
  blocks: string[];
}

const BLOCK = /^\[\d+ [\w-]+\] /;

export function writeSheet(page: string, { published, publisher, byline, blocks }: Article): string {
  const facts = [`ID ${page}`, `PUBLISHED ${published}`, `PUBLISHER ${publisher}`, `BYLINE ${byline.join(', ')}`];
  return `${[...facts, '', ...blocks.map(({ kind, text }, index) => `[${index} ${kind}] ${text}`)].join('\n')}\n`;
}

export function readSheet(sheet: string): Sheet {
  const [id = '', , , , , ...blocks] = sheet.trimEnd().split('\n');
  return { page: id.replace(/^ID /, ''), blocks: blocks.map((block) => block.replace(BLOCK, '')) };
}
