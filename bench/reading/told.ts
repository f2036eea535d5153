/**
 * `npm run --silent reading -- --model "npx tsx bench/reading/told.ts"`: in the model's place, what the open annotations tell of
 * a page, so that the card shows what is lost after a perfect reading. Pages set aside to judge by are not among them.
 */

import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { readAnnotations, readOpenAnnotations } from '../../corpora/annotated/annotation.ts';
import { convertPage } from '../../corpora/annotated/convert-page.ts';
import type { Converted } from '../../corpora/converted.ts';
import type { Range } from '../../corpora/shared.ts';

const Asked = v.object({ id: v.string(), text: v.string(), passages: v.array(v.tuple([v.number(), v.number()])) });
const KINDS = ['direct', 'partial', 'term'] as const;
const LETTER = /\p{L}/u;

const pages = new Map<string, Converted>();
for (const annotation of [...readOpenAnnotations(), ...readAnnotations('learn')]) {
  const page = convertPage(annotation, 'annotated');
  pages.set(page.text, page);
}

function overlaps(one: Range, other: Range): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

function pointer(range: Range | null) {
  return { confidence: 1, nobody: range ? 0 : 1, likely: range ? [[...range, 1]] : [] };
}

/** Where no cue is annotated any letter outside the words will do. */
function letterBeside(text: string, [start, end]: Range): Range {
  let before = start - 1;
  while (before >= 0 && text[before] !== '\n' && !LETTER.test(text[before]!)) before--;
  if (before >= 0 && text[before] !== '\n') return [before, before + 1];
  let after = end;
  while (after < text.length - 1 && !LETTER.test(text[after]!)) after++;
  return [after, after + 1];
}

/** The nearest name of whoever is meant by words that are none. */
function meantBy(mention: Range, names: readonly Range[]) {
  const [nearest] = names.toSorted((a, b) => Math.abs(a[0] - mention[0]) - Math.abs(b[0] - mention[0]));
  if (!nearest || names.some((name) => overlaps(name, mention))) return [];
  return [{ span: mention, nobody: 0, likely: [[...nearest, 1]] }];
}

function tell({ text, entities, quotations, indirect, roles, keyParagraphs }: Converted, passages: readonly Range[]) {
  let end = -1;
  return {
    entities: entities?.map((name) => [...name, 1]),
    passages: passages.map((passage) => {
      const told = quotations?.find(({ span }) => overlaps(span, passage));
      const kind = told?.kind ?? 'term';
      const speaker = told?.speaker ?? null;
      const kinds = Object.fromEntries(KINDS.map((one) => [one, one === kind ? 1 : 0]));
      return { kinds, speaker, ...pointer(speaker) };
    }),
    attributions: indirect?.map(({ span, source, cue }) => {
      return { cue: cue ?? letterBeside(text, span), cueConfidence: 1, source, ...pointer(source), content: [span] };
    }),
    roles: roles?.map(({ role, person }) => ({ span: role, person, confidence: 1 })),
    meant: [
      ...(quotations ?? []).flatMap(({ speaker, speakers }) => (speaker ? meantBy(speaker, speakers) : [])),
      ...(indirect ?? []).flatMap(({ source, speakers }) => (source ? meantBy(source, speakers) : [])),
    ],
    paragraphs: text.split('\n').map((paragraph, index) => {
      end += paragraph.length + 1;
      return [end, keyParagraphs?.[index] ?? 0];
    }),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const value: unknown = JSON.parse(line);
  const { id, text, passages } = v.parse(Asked, value);
  const page = pages.get(text);
  if (!page) console.error(`no annotation has this text: ${text.slice(0, 60)}`);
  console.log(JSON.stringify({ id, ...(page && tell(page, passages)) }));
}
