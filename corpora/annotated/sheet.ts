/** What an annotator reads of a page: its facts and its blocks, as `draw.ts` writes them and `seal.ts` reads them again. */

import * as v from 'valibot';
import type { Article, Block } from '../../src/analysis.ts';

export interface Sheet {
  /** The page under `../shared`. */
  page: string;
  blocks: Block[];
}

const BLOCK = /^\[\d+ ([\w-]+)\] /;
const Kind = v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'list-item', 'blockquote', 'caption']);

export function writeSheet(page: string, { published, publisher, byline, blocks }: Article): string {
  const facts = [`ID ${page}`, `PUBLISHED ${published}`, `PUBLISHER ${publisher}`, `BYLINE ${byline.join(', ')}`];
  return `${[...facts, '', ...blocks.map(({ kind, text }, index) => `[${index} ${kind}] ${text}`)].join('\n')}\n`;
}

/** @throws Error where a line of the text is no block */
export function readSheet(sheet: string): Sheet {
  const [id = '', , , , , ...blocks] = sheet.trimEnd().split('\n');
  return {
    page: id.replace(/^ID /, ''),
    blocks: blocks.map((block) => ({ kind: v.parse(Kind, BLOCK.exec(block)?.[1]), text: block.replace(BLOCK, '') })),
  };
}
