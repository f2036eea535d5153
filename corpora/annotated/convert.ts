/** Converts annotated pages to the form in which all corpora are handed to the training. */

import type { EntityType } from '../../src/text/tagger-labels.ts';
import type { Converted } from '../converted.ts';
import { articleOfPage } from '../pages.ts';
import type { Range } from '../shared.ts';
import type { Annotation } from './annotation.ts';
import { type FoundPage, type FoundPassage, findPage } from './find.ts';
import { distance } from './found-text.ts';
import type { FoundName } from './names-in-text.ts';

function entitiesOf({ people, organisations, places }: FoundPage): [number, number, EntityType][] {
  const of = (names: readonly FoundName[], type: EntityType) =>
    names.flatMap(({ mentions }) => mentions.map(([start, end]): [number, number, EntityType] => [start, end, type]));
  const all = [...of(people, 'PER'), ...of(organisations, 'ORG'), ...of(places, 'LOC')];
  return all.sort((one, other) => one[0] - other[0]);
}

/** @returns the words that stand for who says it, or else the nearest that name whom it is */
function mentionUsed({ range, source, speakers }: FoundPassage): Range | null {
  if (source) return source;
  return speakers.toSorted((one, other) => distance(one, range) - distance(other, range))[0] ?? null;
}

/** @throws Error where words of the annotation are gone from the page */
export function convertPage(annotation: Annotation, corpus: string): Converted {
  const { page, language, quotations, indirect } = annotation;
  const found = findPage(annotation, articleOfPage(page, null).blocks);
  if (found.missing.length) throw new Error(`${page}: not found any more: ${found.missing.join(', ')}`);
  const { text, blocks, people, stated } = found;
  return {
    id: page,
    corpus,
    language,
    weight: 1,
    text,
    entityTypes: ['PER', 'ORG', 'LOC'],
    entities: entitiesOf(found),
    quotations: quotations.flatMap(({ kind }, index) => {
      const passage = found.quotations[index];
      if (!passage) return [];
      const { range, speakers, cue } = passage;
      return [{ span: range, kind, speaker: mentionUsed(passage), speakers, ...(cue !== undefined && { cue }) }];
    }),
    indirect: indirect.flatMap((_, index) => {
      const passage = found.indirect[index];
      if (!passage) return [];
      const { range, speakers, cue = null } = passage;
      return [{ span: range, source: mentionUsed(passage), cue, speakers }];
    }),
    roles: people.flatMap(({ roles }) => roles),
    keyParagraphs: stated.map((share) => Math.round(share * 100) / 100),
    kinds: blocks.map(({ kind }) => kind),
  };
}
