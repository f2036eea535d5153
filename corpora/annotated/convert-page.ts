/** Converts annotated pages to the form in which all corpora are handed to the training. */

import * as v from 'valibot';
import type { Block } from '../../src/analysis.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import { isRead } from '../../src/language/languages.ts';
import type { EntityType } from '../../src/reading.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { type AnnotatedArticle, articleOf } from '../articles-2019.ts';
import type { Converted } from '../converted.ts';
import { articleOfPage } from '../pages.ts';
import type { Range } from '../shared.ts';
import { Annotation } from './annotation.ts';
import { type FoundPage, type FoundPassage, findPage } from './find.ts';
import { gapBetween } from './found-text.ts';
import type { FoundName } from './names-in-text.ts';

/** What extraction has come to leave out of a page is left out of its converted form too, and told. */
function findAll(annotation: Annotation, blocks: readonly Block[]): FoundPage {
  const found = findPage(annotation, blocks);
  if (found.missing.length) console.warn(`${annotation.page}: not found any more: ${found.missing.join(', ')}`);
  return found;
}

/** @returns the words that stand for who says it, or else the nearest that name whom it is */
function mentionUsed({ range, source, speakers }: FoundPassage): Range | null {
  if (source) return source;
  return speakers.toSorted((one, other) => gapBetween(one, range) - gapBetween(other, range))[0] ?? null;
}

function entitiesOf({ people, organisations, places }: FoundPage): [number, number, EntityType][] {
  const of = (names: readonly FoundName[], type: EntityType) =>
    names.flatMap(({ mentions }) => mentions.map(([start, end]): [number, number, EntityType] => [start, end, type]));
  const all = [...of(people, 'PER'), ...of(organisations, 'ORG'), ...of(places, 'LOC')];
  return all.sort((one, other) => one[0] - other[0]);
}

/** What is known of a page in any annotation: people, quotations, roles and kinds of blocks. */
function common({ page, language, quotations }: Annotation, found: FoundPage, corpus: string) {
  return {
    id: page,
    corpus,
    language,
    weight: 1,
    text: found.text,
    entities: entitiesOf(found),
    quotations: quotations.flatMap(({ kind }, index) => {
      const passage = found.quotations[index];
      if (!passage) return [];
      const { range, speakers, cue } = passage;
      return [{ span: range, kind, speaker: mentionUsed(passage), speakers, ...(cue !== undefined && { cue }) }];
    }),
    roles: found.people.flatMap(({ roles }) => roles),
    kinds: found.blocks.map(({ kind }) => kind),
  };
}

/** Where nothing else says that a sentence is told, its verb's form may. */
function reportingVerb(language: string, text: string, [start, end]: Range): Range | null {
  if (!isRead(language)) return null;
  const { reporting } = LANGUAGES[language].sources;
  const verb = tokenise(text.slice(start, end)).find(
    ({ lower }) => reporting.alone.has(lower) || reporting.along.has(lower),
  );
  return verb ? [start + verb.start, start + verb.end] : null;
}

/** @param blocks the page's, as extraction reads them today, unless others are given */
export function convertPage(
  annotation: Annotation,
  corpus: string,
  blocks: readonly Block[] = articleOfPage(annotation.page, null).blocks,
): Converted {
  const found = findAll(annotation, blocks);
  return {
    ...common(annotation, found, corpus),
    entityTypes: ['PER', 'ORG', 'LOC'],
    indirect: found.indirect.flatMap((passage) => {
      if (!passage) return [];
      const { range, speakers } = passage;
      const cue = passage.cue ?? reportingVerb(annotation.language, found.text, range);
      return [{ span: range, source: mentionUsed(passage), cue, speakers }];
    }),
    keyParagraphs: found.stated.map((share) => Math.round(share * 100) / 100),
  };
}

/** Of the articles of 2019 only people and quotations are annotated; in which blocks these stand is not told. */
export function convertArticle(article: AnnotatedArticle, corpus: string): Converted {
  const annotation = v.parse(Annotation, {
    id: article.page,
    page: `pages/articles/${article.page}`,
    language: 'en',
    people: article.people.map((person) => ({ ...person, sex: null })),
    quotations: article.quotes.map((quotation) => ({ ...quotation, block: 0 })),
    indirect: [],
    sources: [],
    dates: [],
    organisations: [],
    places: [],
    keyFacts: [],
  });
  const found = findAll(annotation, articleOf(article).blocks);
  return { ...common(annotation, found, corpus), entityTypes: ['PER'] };
}
