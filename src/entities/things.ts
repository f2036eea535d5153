/** Makes organisations and places of a reading's names. */

import type { NamedThing, Person, Span } from '../analysis.ts';
import { countriesIn } from '../language/countries.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageData } from '../language/languages.ts';
import type { Entity } from '../people/entities.ts';
import { nominatives } from '../people/genitives.ts';
import { bearsNames } from '../people/names.ts';
import { touching } from '../text/by-block.ts';
import { spanOf } from '../text/document.ts';
import { joinForms, joinShortNames, type Named } from './forms.ts';
import { Kinds } from './kinds.ts';

/** "CDU-nahen", "Fianna Fáil-led": the rest describes by the name. */
const DESCRIBING = /[-‐‑]\p{Ll}[\p{L}\p{M}]*$/u;

function withoutDescription(span: Span): Span {
  const text = span.text.replace(DESCRIBING, '');
  return { ...span, text, end: span.start + text.length };
}

/** "Haldener" in "Haldener Hafen" names the harbour's place, but not as one. */
function describesByPlace({ block: { tokens }, first, end, type }: Entity, ofPlace: RegExp | null): boolean {
  const next = tokens[end];
  return (
    type === 'LOC' &&
    end - first === 1 &&
    ofPlace?.test(tokens[first]!.text) === true &&
    next?.kind === 'word' &&
    next.capital
  );
}

/** "BEIJING —" opens the report of an agency; short names in capitals are abbreviations. */
function withoutCapitals(text: string): string {
  return text.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const OPENS = /^ ?[([]$/;

/** The name that the bracket belongs to in which a name stands. */
function beforeBracket(spans: readonly Span[], at: number, blocks: ReadonlyMap<number, string>): Span | null {
  const [before, span] = [spans[at - 1], spans[at]!];
  if (!before || before.block !== span.block) return null;
  return OPENS.test(blocks.get(span.block)!.slice(before.end, span.start)) ? before : null;
}

/** Whether the short name is how the longer one begins, ends or goes on. */
function mayBeShort(short: string, full: string): boolean {
  return / /.test(short) || full.startsWith(`${short} `) || full.endsWith(` ${short}`);
}

/** @returns the first words beside one of the names that say what it is */
function kindNamed(spans: readonly Span[], named: ReadonlyMap<string, Entity>, kinds: Kinds): Span | null {
  for (const { block, start } of spans) {
    const entity = named.get(`${block} ${start}`);
    const kind = entity && kinds.of(entity);
    if (kind) return kind;
  }
  return null;
}

/** @returns what the names of this type name, in order of first mention */
export function thingsRead(
  type: 'ORG' | 'LOC',
  entities: readonly Entity[],
  people: readonly Person[],
  language: LanguageCode | null,
): NamedThing[] {
  const namesOfPeople = touching(people.flatMap(({ mentions }) => mentions.filter(({ via }) => via === 'name')));
  const code = language ?? 'en';
  const countries = type === 'LOC' ? countriesIn(code, languageData(code).countries) : null;
  const named = new Map<string, Entity>();
  const spans = entities
    .filter((entity) => entity.type === type && bearsNames(entity))
    .filter((entity) => !describesByPlace(entity, languageData(code).ofPlace))
    .map((entity) => {
      const { block, first, end } = entity;
      const span = spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end);
      named.set(`${span.block} ${span.start}`, entity);
      return withoutDescription(span);
    })
    .filter((span) => namesOfPeople(span).length === 0 && !span.text.startsWith('@'));
  const texts = new Map(entities.map(({ block }) => [block.index, block.text]));
  const nominative = nominatives(
    spans.map(({ text }) => text),
    code,
  );
  const forms = spans.map((span, at) => {
    const name = countries ? withoutCapitals(span.text) : span.text;
    const meaning = countries?.get(nominative(name).toLowerCase()) ?? null;
    return { name, span, meaning, of: beforeBracket(spans, at, texts) };
  });
  const byName = new Map<string, Named>();
  for (const { name, spans: own } of joinForms(forms)) {
    const bare = nominative(name);
    const there = byName.get(bare);
    byName.set(bare, { name: bare, spans: [...(there?.spans ?? []), ...own] });
  }
  const things = [...byName.values()];
  const joined =
    type === 'ORG'
      ? joinShortNames(things, ({ name: short }, { name: full }) => mayBeShort(short, full))
      : // "Lunik" is short for "Hotel Lunik", but no country for a part of it.
        joinShortNames(
          things,
          ({ name: short }, { name: full }) => full.endsWith(` ${short}`) && !countries?.has(short.toLowerCase()),
          1,
        );
  const kinds = new Kinds(type, languageData(code));
  return joined.map(({ name, spans: own }) => ({ name, kind: kindNamed(own, named, kinds), spans: own }));
}
