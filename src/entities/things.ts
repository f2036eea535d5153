/** Makes organisations and places of a reading's names. */

import type { NamedThing, Person, Span } from '../analysis.ts';
import { countriesIn } from '../language/countries.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languageData } from '../language/languages.ts';
import type { Entity } from '../people/entities.ts';
import { nominatives } from '../people/genitives.ts';
import { bearsNames } from '../people/names.ts';
import { touching } from '../text/by-block.ts';
import { spanOf } from '../text/document.ts';
import { isToldFirst, joinForms, joinShortNames, type Named } from './forms.ts';
import { Kinds } from './kinds.ts';

/** "CDU-nahen", "Fianna Fáil-led": the rest describes by the name. */
const DESCRIBING = /[-‐‑]\p{Ll}[\p{L}\p{M}]*$/u;

function withoutDescription(span: Span): Span {
  const text = span.text.replace(DESCRIBING, '');
  return { ...span, text, end: span.start + text.length };
}

/** "Halden-based" tells a place, whatever stands behind it. */
function typeByKind({ block, end, type }: Entity, { kinds }: Language): Entity['type'] {
  return kinds.placed?.test(block.tokens[end - 1]!.text) ? 'LOC' : type;
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

/** Without what the reading takes in beside the name: "city of" before it, "at the" behind it. */
function withinBounds(entity: Entity, { sources, kinds }: Language): Entity {
  const { block, type } = entity;
  const { tokens } = block;
  const bounds = [sources.headEnds, sources.and, sources.definite, sources.one];
  let { first, end } = entity;
  while (end - first > 1 && !tokens[end - 1]!.capital && bounds.some((words) => words.has(tokens[end - 1]!.lower)))
    end--;
  for (let at = first + 1; type === 'LOC' && at < end - 1; at++)
    if (!tokens[at - 1]!.capital && kinds.places.has(tokens[at - 1]!.lower) && kinds.of.has(tokens[at]!.lower))
      first = at + 1;
  return { ...entity, first, end };
}

/** "BEIJING —" opens the report of an agency; short names in capitals are abbreviations. */
function withoutCapitals(text: string): string {
  if (!/\p{Lu}{4}/u.test(text)) return text;
  // "NEW DELHI"
  const words = /\p{Ll}/u.test(text) ? /\p{Lu}{4,}/gu : /\p{Lu}{2,}/gu;
  return text.replace(words, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A name has a capital or a figure, or is a site's: "halden.org". */
const NAME = /[\p{Lu}\p{Lt}\p{N}]|\p{L}\.\p{L}/u;
const OPENS = /^ ?[([]$/;

/** Shorter words have no ending, or are their own. */
const LONG_WORD = /[\p{L}\p{M}]{5,}/gu;

/** What all cases of a name have in common: "Zentralen Wahlkommission" and "Zentrale Wahlkommission". */
function uninflected(name: string, inflection: RegExp | null): string {
  return inflection ? name.replace(LONG_WORD, (word) => word.replace(inflection, '')) : name;
}

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

function isAsFrequent(short: Named, full: Named): boolean {
  return full.spans.length >= short.spans.length;
}

/** "Nvex" that was told before "Nvex Music" is the whole name; "Rovers" is short for "Halden Rovers" also where that comes later. */
function isBodyName(short: Named, full: Named): boolean {
  return !full.name.startsWith(`${short.name} `) || isToldFirst(short, full) || isAsFrequent(short, full);
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
  const { inflection } = languageData(code);
  const countries = type === 'LOC' ? countriesIn(code, languageData(code).countries) : null;
  const named = new Map<string, Entity>();
  const spans = entities
    .filter((entity) => typeByKind(entity, languageData(code)) === type && bearsNames(entity))
    .filter((entity) => !describesByPlace(entity, languageData(code).ofPlace))
    .map((entity) => {
      const name = withinBounds(entity, languageData(code));
      const span = spanOf(name.block, name.block.tokens[name.first]!.start, name.block.tokens[name.end - 1]!.end);
      named.set(`${span.block} ${span.start}`, name);
      return withoutDescription(span);
    })
    .filter((span) => namesOfPeople(span).length === 0 && !span.text.startsWith('@') && NAME.test(span.text));
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
    const key = uninflected(bare, inflection);
    const there = byName.get(key);
    // The nominative is the shortest.
    const shown = there && there.name.length <= bare.length ? there.name : bare;
    byName.set(key, { name: shown, spans: [...(there?.spans ?? []), ...own] });
  }
  const things = [...byName.values()];
  const bare = (name: string) => uninflected(name, inflection);
  const joined = joinShortNames(
    things,
    type === 'ORG'
      ? { mayJoin: mayBeShort, isName: isBodyName, bare }
      : // "Lunik" is short for "Hotel Lunik", but no country for a part of it.
        {
          mayJoin: (short, full) => full.endsWith(` ${short}`) && !countries?.has(short.toLowerCase()),
          isName: isAsFrequent,
          most: 1,
          bare,
        },
  );
  const kinds = new Kinds(type, languageData(code));
  return joined.map(({ name, spans: own }) => ({ name, kind: kindNamed(own, named, kinds), spans: own }));
}
