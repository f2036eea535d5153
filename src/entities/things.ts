/** Makes organisations and places of a reading's names. */

import type { NamedThing, Person } from '../analysis.ts';
import type { Entity } from '../people/entities.ts';
import { nominatives } from '../people/genitives.ts';
import { bearsNames } from '../people/names.ts';
import { spanOf } from '../text/document.ts';
import { coverOfNames } from './cover.ts';
import { joinForms } from './forms.ts';

/** @returns what the names of this type name, in order of first mention */
export function thingsRead(
  type: 'ORG' | 'LOC',
  entities: readonly Entity[],
  people: readonly Person[],
  language: string | null,
): NamedThing[] {
  const isPerson = coverOfNames(people);
  const spans = entities
    .filter((entity) => entity.type === type && bearsNames(entity.block))
    .map(({ block, first, end }) => spanOf(block, block.tokens[first]!.start, block.tokens[end - 1]!.end))
    .filter(({ block, start, end }) => !isPerson(block, start, end));
  const nominative = nominatives(
    spans.map(({ text }) => text),
    language,
  );
  const byName = new Map<string, NamedThing>();
  for (const { name, spans: own } of joinForms(spans)) {
    const bare = nominative(name);
    const there = byName.get(bare);
    byName.set(bare, { name: bare, spans: [...(there?.spans ?? []), ...own] });
  }
  return [...byName.values()];
}
