/** Measures small texts of our own, a kind of trouble a class (`cases.jsonl`): in how many all that is to be told is told rightly. */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Analysis, Quotation } from '../../src/analysis.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { isUncertain } from '../../src/views/doubt.ts';
import type { Table } from './table.ts';
import { analysisOfArticle } from './whole.ts';

const texts = v.optional(v.array(v.string()), []);
const Case = v.object({
  class: v.string(),
  id: v.string(),
  text: v.string(),
  expect: v.strictObject({
    quotes: v.optional(
      v.array(
        v.strictObject({
          text: v.string(),
          speaker: v.optional(v.string()),
          /** Any of these. */
          speakerIn: texts,
          kind: v.optional(v.string()),
        }),
      ),
      [],
    ),
    /** What is nobody's words. */
    noQuotes: texts,
    /** Words, and whose they are not. */
    notSpeaker: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
    /** Words that are reported. */
    coversWords: texts,
    people: texts,
    /** Of a person by name; `*` of anybody. */
    roles: v.optional(v.record(v.string(), v.string()), {}),
    aliases: v.optional(v.record(v.string(), v.array(v.string())), {}),
    sources: texts,
    noSourceType: texts,
    noPlaces: texts,
  }),
});
type Case = v.InferOutput<typeof Case>;
type Quote = Case['expect']['quotes'][number];

const isRight = ({ speaker, kind }: Quotation, wanted: Quote) =>
  (wanted.kind === undefined || kind === wanted.kind) &&
  (wanted.speaker === undefined || speaker?.text === wanted.speaker) &&
  (!wanted.speakerIn.length || wanted.speakerIn.includes(speaker?.text ?? ''));

function holds({ expect }: Case, { quotations, people, sources, places }: Analysis): boolean {
  const shown = quotations.filter((quotation) => quotation.kind !== 'indirect' || !isUncertain(quotation));
  const saying = (text: string) => shown.filter((quotation) => quotation.text === text);
  const named = (name: string) => people.filter((person) => name === '*' || person.name === name);
  return (
    expect.quotes.every((quote) =>
      saying(quote.text)
        .slice(0, 1)
        .some((own) => isRight(own, quote)),
    ) &&
    expect.noQuotes.every((text) => !saying(text).length) &&
    expect.notSpeaker.every(([text, name]) => saying(text).every(({ speaker }) => speaker?.text !== name)) &&
    expect.coversWords.every((text) => shown.some((own) => own.kind === 'indirect' && own.text.includes(text))) &&
    expect.people.every((name) => named(name).length) &&
    Object.entries(expect.roles).every(([name, role]) => named(name).some((person) => person.role?.text === role)) &&
    Object.entries(expect.aliases).every(([name, all]) => named(name)[0]?.aliases.join() === all.join()) &&
    expect.sources.every((who) => sources.some((source) => source.who === who)) &&
    sources.every(({ type }) => !expect.noSourceType.includes(type)) &&
    places.every(({ name }) => !expect.noPlaces.includes(name))
  );
}

export default async function measure(): Promise<Table[]> {
  const lines = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const classes = new Map<string, { count: number; failed: string[] }>();
  for (const line of lines) {
    const one = v.parse(Case, JSON.parse(line));
    const own = classes.get(one.class) ?? { count: 0, failed: [] };
    classes.set(one.class, own);
    own.count++;
    if (!holds(one, await analysisOfArticle(articleOfText(one.text, null, 'en')))) own.failed.push(one.id);
  }
  const failed = [...classes.values()].reduce((sum, own) => sum + own.failed.length, 0);
  return [
    {
      title: 'Small texts of our own, by class of trouble',
      note: `All that is to be told is told rightly in ${lines.length - failed} of ${lines.length}.`,
      columns: ['class', 'texts', 'right', 'not'],
      rows: [...classes].map(([name, own]) => [name, own.count, own.count - own.failed.length, own.failed.join(', ')]),
    },
  ];
}
