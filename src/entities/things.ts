/** Makes organisations and places of a reading's names. */

import type { NamedThing, Person, Span } from '../analysis.ts';
import { countriesIn } from '../language/countries.ts';
import type { LanguageCode } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Entity } from '../people/entities.ts';
import { nominatives } from '../people/genitives.ts';
import { addTo } from '../people/multimap.ts';
import { bearsNames } from '../people/names.ts';
import { touching } from '../text/by-block.ts';
import { spanOf } from '../text/document.ts';
import { joinForms } from './forms.ts';

/** "CDU-nahen", "Fianna Fáil-led": the rest describes by the name. */
const DESCRIBING = /[-‐‑]\p{Ll}[\p{L}\p{M}]*$/u;

function shortened(span: Span): Span {
  const text = span.text.replace(DESCRIBING, '');
  return { ...span, text, end: span.start + text.length };
}

/** So many words of a name are looked at. */
const MOST_WORDS = 20;

/** "BEIJING —" opens the report of an agency; short names in capitals are abbreviations. */
function withoutCapitals(text: string): string {
  return text.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The names that a longer one begins or ends with: "Harbour" and "Institute" of "Harbour Institute". */
function endsOf(name: string): string[] {
  const words = name.split(' ', MOST_WORDS);
  return words.slice(1).flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

/** Short names that are the first or last words of just one longer name, as "the Institute" of "Harbour Institute". */
function withShortNames(things: readonly NamedThing[]): NamedThing[] {
  const kept = new Set(things);
  const longerBy = new Map<string, Set<NamedThing>>();
  for (const thing of things) for (const part of endsOf(thing.name)) addTo(longerBy, part, thing);
  for (const thing of things) {
    const [longer, other] = longerBy.get(thing.name) ?? [];
    if (!longer || other) continue;
    longer.spans = [...longer.spans, ...thing.spans].sort((a, b) => a.block - b.block || a.start - b.start);
    kept.delete(thing);
  }
  return [...kept].sort((a, b) => a.spans[0]!.block - b.spans[0]!.block || a.spans[0]!.start - b.spans[0]!.start);
}

/** @returns what the names of this type name, in order of first mention */
export function thingsRead(
  type: 'ORG' | 'LOC',
  entities: readonly Entity[],
  people: readonly Person[],
  language: LanguageCode | null,
): NamedThing[] {
  const namesOfPeople = touching(people.flatMap(({ mentions }) => mentions.filter(({ via }) => via === 'name')));
  const spans = entities
    .filter((entity) => entity.type === type && bearsNames(entity.block))
    .map(({ block, first, end }) => spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end))
    .map((span) => shortened(span))
    .filter((span) => namesOfPeople(span).length === 0);
  const nominative = nominatives(
    spans.map(({ text }) => text),
    language,
  );
  const code = language ?? 'en';
  const countries = type === 'LOC' ? countriesIn(code, LANGUAGES[code].countries) : null;
  const forms = spans.map((span) => {
    const name = countries ? withoutCapitals(span.text) : span.text;
    return { name, span, meaning: countries?.get(nominative(name).toLowerCase()) ?? null };
  });
  const byName = new Map<string, NamedThing>();
  for (const { name, spans: own } of joinForms(forms)) {
    const bare = nominative(name);
    const there = byName.get(bare);
    byName.set(bare, { name: bare, spans: [...(there?.spans ?? []), ...own] });
  }
  const things = [...byName.values()];
  return type === 'ORG' ? withShortNames(things) : things;
}
