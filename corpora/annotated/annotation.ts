/** The form of an annotated page: what a reader has written of it, every text as the hashes of its words. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { listPages } from '../pages.ts';
import { idsIn, readJson } from '../shared.ts';
import type { Sheet } from './sheet.ts';
import { seal } from './words.ts';

/** Texts come open from those who annotate and leave sealed. */
const Text = v.union([
  v.object({ w: v.array(v.pipe(v.string(), v.hexadecimal())) }),
  v.pipe(v.string(), v.transform(seal)),
]);
const Texts = v.optional(v.array(Text), []);
const Block = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What was said: whose words, and where the page was to be learnt from, which words name them and say that it is speech. */
const said = {
  text: Text,
  block: Block,
  speaker: v.nullable(Text),
  alsoRight: Texts,
  source: v.optional(v.nullable(Text)),
  cue: v.optional(v.nullable(Text)),
};
const Named = v.object({ name: Text, alsoRight: Texts });

export const Annotation = v.object({
  id: v.string(),
  /** The page under `../shared`. */
  page: v.string(),
  language: v.string(),
  people: v.array(
    v.object({
      name: Text,
      aliases: Texts,
      role: v.nullable(Text),
      otherRoles: Texts,
      sex: v.nullable(v.picklist(['m', 'f'])),
    }),
  ),
  tolerated: Texts,
  quotations: v.array(v.object({ ...said, kind: v.picklist(['direct', 'partial', 'term']) })),
  indirect: v.array(v.object(said)),
  sources: v.array(
    v.object({
      who: Text,
      type: v.picklist(['person', 'organisation', 'outlet', 'document', 'anonymous']),
      alsoRight: Texts,
    }),
  ),
  dates: v.array(v.object({ text: Text, block: Block, value: v.string() })),
  organisations: v.array(Named),
  places: v.array(Named),
  /** The blocks that state it, and their whole texts. */
  keyFacts: v.array(v.object({ blocks: v.array(Block), in: Texts })),
  /** The first words of blocks that are not the article's. */
  junk: Texts,
});
export type Annotation = v.InferOutput<typeof Annotation>;

const Open = v.looseObject({ keyFacts: v.array(v.looseObject({ blocks: v.array(Block) })) });

/**
 * @param open what an annotator wrote
 * @param sheet of what
 * @returns the annotation with no word of it, and with the whole texts of the blocks that state its key facts
 */
export function sealAnnotation(open: unknown, { page, blocks }: Sheet): Annotation {
  const { keyFacts, ...rest } = v.parse(Open, open);
  const withBlocks = keyFacts.map((fact) => ({ ...fact, in: fact.blocks.map((block) => blocks[block]?.text) }));
  return v.parse(Annotation, { ...rest, page, keyFacts: withBlocks });
}

/** To judge by, to learn from, and what a second reader wrote of some pages to judge by. */
export type Use = 'judge' | 'learn' | 'second';

export function folderOf(use: Use): URL {
  return new URL(`${use}/`, import.meta.url);
}

/** @returns the project's own annotations */
export function readAnnotations(use: Use): Annotation[] {
  const folder = folderOf(use);
  return readdirSync(folder)
    .sort()
    .map((name) => v.parse(Annotation, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

const UNFIT = new URL('unfit.json', import.meta.url);

/** Pages that were drawn and are no news articles after all, each with why. */
export function readUnfit(): Record<string, string> {
  return v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(UNFIT, 'utf8')));
}

export function writeUnfit(pages: Record<string, string>): void {
  writeFileSync(UNFIT, `${JSON.stringify(pages, null, 2)}\n`);
}

/** @returns the annotations of today's pages that lie open beside the project */
export function readOpenAnnotations(): Annotation[] {
  const languages = new Map(listPages('today/pages').map(({ page, language }) => [page, language]));
  return idsIn('today/gold').map((id) => {
    const open = v.parse(v.looseObject({}), readJson(`today/gold/${id}.json`));
    return v.parse(Annotation, { language: languages.get(id), ...open, page: `today/pages/${id}` });
  });
}
