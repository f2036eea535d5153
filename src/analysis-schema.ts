/**
 * What an `Article` and an `Analysis` must look like when they come from a page, from storage or in a message.
 *
 * The text of a page is an attacker's, so every string and list is bounded. The bounds lie far above real articles.
 */

import * as v from 'valibot';
import type { Analysis, Article, Span } from './analysis.ts';

const MAX_LINE = 10_000;
/** UTF-16 code units of all blocks together, which may be one; a long book has half of that, and no more is read. */
const MAX_ARTICLE = 2_000_000;
/** No list has more: pages are not read on when they have so many blocks. */
const MAX_ITEMS = 50_000;

export const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const optionalLine = v.nullable(line);
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
export const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const block = v.object({
  kind: v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'list-item', 'blockquote', 'caption']),
  text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE)),
  quoted: v.optional(list(v.object({ start: index, end: index }))),
  breaks: v.optional(list(index)),
});

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  isNews: v.boolean(),
  kind: line,
  reasons: list(line),
  headline: optionalLine,
  standfirst: optionalLine,
  byline: list(line),
  credit: optionalLine,
  publisher: optionalLine,
  published: optionalLine,
  modified: optionalLine,
  section: optionalLine,
  language: optionalLine,
  url: optionalLine,
  blocks: v.pipe(
    list(block),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_ARTICLE, 'article too long'),
  ),
  related: list(v.object({ title: line, url: line })),
});

const spanEntries = { block: index, start: index, end: index, text: v.pipe(v.string(), v.maxLength(MAX_ARTICLE)) };
export const spanSchema: v.GenericSchema<unknown, Span> = v.object(spanEntries);

const mention = v.object({ ...spanEntries, via: v.picklist(['name', 'noun', 'pronoun']), confidence });

const person = v.object({
  name: line,
  aliases: list(line),
  role: v.nullable(spanSchema),
  confidence,
  mentions: list(mention),
});

const quotation = v.object({
  ...spanEntries,
  kind: v.nullable(v.picklist(['direct', 'partial', 'term', 'indirect'])),
  confidence,
  cue: v.nullable(spanSchema),
  repeats: list(spanSchema),
  to: v.exactOptional(spanSchema),
  speaker: v.nullable(
    v.object({ text: v.string(), span: v.nullable(spanSchema), person: v.nullable(index), confidence }),
  ),
});

const source = v.object({
  who: v.string(),
  type: v.picklist(['person', 'organisation', 'outlet', 'document', 'anonymous']),
  spans: list(spanSchema),
  reason: v.nullable(spanSchema),
  /** What was kept before there was such a field has none. */
  basis: v.optional(v.nullable(spanSchema), null),
  via: v.nullable(index),
});

const namedThing = v.object({ name: v.string(), kind: v.nullable(spanSchema), spans: list(spanSchema) });

const found = {
  version: v.literal(1),
  language: optionalLine,
  read: v.picklist(['whole', 'marks']),
  people: list(person),
  quotations: list(quotation),
  keyPoints: list(v.object({ ...spanEntries, referents: list(v.object({ span: spanSchema, person: index })) })),
  sources: list(source),
  timeline: list(
    v.object({
      ...spanEntries,
      value: line,
      time: optionalLine,
      clause: spanSchema,
      tense: v.nullable(v.picklist(['past', 'planned'])),
    }),
  ),
  places: list(namedThing),
  organisations: list(namedThing),
  figures: list(
    v.object({
      ...spanEntries,
      amount: v.number(),
      unit: v.nullable(v.string()),
      of: v.nullable(spanSchema),
      clause: spanSchema,
    }),
  ),
} satisfies v.ObjectEntries;
/** All of an analysis but the article that it is of. */
export const findingsSchema: v.GenericSchema<unknown, Omit<Analysis, 'article'>> = v.object(found);
export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.object({ ...found, article: articleSchema });
