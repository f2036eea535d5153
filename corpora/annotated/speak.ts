/**
 * Speaks annotations as if a program had found them: `npx tsx corpora/annotated/speak.ts second` reads pages as the command line's
 * `--jsonl` does and writes what a reader annotated of them, so that one reader can be judged by another.
 */

import { argv, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { Block } from '../../src/analysis.ts';
import { firstPart } from '../../src/article/first-part.ts';
import { articleOfHtml } from '../../src/article/from-html.ts';
import { type Annotation, readAnnotations } from './annotation.ts';
import { type FoundPassage, findPage } from './find.ts';

const Page = v.object({ id: v.string(), html: v.string() });

/** @returns the lines of a card; the scorer reads sealed words as well as open ones, but for passages */
function spoken(annotation: Annotation, blocks: readonly Block[]): object {
  const found = findPage(annotation, blocks);
  const { people, quotations, indirect, sources, dates, organisations, places, keyFacts } = annotation;
  const said = (
    kind: string,
    { speaker }: Annotation['indirect'][number],
    passage: FoundPassage | null | undefined,
  ) => {
    if (!passage) return [];
    const { range, person } = passage;
    const block = found.blocks.find((own) => range[0] < own.range[1])?.index;
    const by = speaker && { person, text: speaker };
    return [{ kind, text: found.text.slice(...range), block, speaker: by, confidence: 1 }];
  };
  return {
    id: annotation.id,
    article: { isNews: true, blocks },
    people: people.map(({ name, role }) => ({ name, role: role && { text: role } })),
    quotations: [
      ...quotations.flatMap((one, index) => said(one.kind, one, found.quotations[index])),
      ...indirect.flatMap((one, index) => said('indirect', one, found.indirect[index])),
    ],
    sources,
    timeline: dates.map(({ value }) => ({ value })),
    organisations,
    places,
    keyPoints: keyFacts.flatMap((fact) => fact.in.slice(0, 1).map((text) => ({ text }))),
  };
}

const use = v.parse(v.picklist(['judge', 'learn', 'second']), argv[2]);
const annotations = new Map(readAnnotations(use).map((annotation) => [annotation.id, annotation]));
for await (const line of createInterface({ input: stdin })) {
  const { id, html } = v.parse(Page, JSON.parse(line));
  const annotation = annotations.get(id);
  const answer = annotation
    ? spoken(annotation, articleOfHtml(firstPart(html), null).blocks)
    : { id, error: 'not annotated' };
  stdout.write(`${JSON.stringify(answer)}\n`);
}
