/** The pipeline: an article in, its analysis out. Pure and deterministic; read it from top to bottom. */

import type { Analysis, Article, Span } from './analysis.ts';
import { findDates } from './dates/timeline.ts';
import { chooseLanguage } from './language/choose.ts';
import { findPeople } from './people/people.ts';
import { findMarked } from './quotations/marks.ts';
import { narrationOf, textOf } from './quotations/narration.ts';
import { findQuotations } from './quotations/quotations.ts';
import { quotationsUnread } from './quotations/unread.ts';
import type { Reading } from './reading.ts';
import { findFigures } from './summary/figures.ts';
import { findKeyPoints } from './summary/key-points.ts';
import { findOrganisations } from './summary/organisations.ts';
import { findPlaces } from './summary/places.ts';
import { findSources } from './summary/sources.ts';
import { readBlocks, type TextBlock } from './text/document.ts';
import { tagEntities } from './text/tagger.ts';

/** Asks the model. */
export type ReadBlocks = (blocks: readonly TextBlock[], passages: readonly Span[]) => Promise<Reading>;

/** What is found in an article that is not read. */
const NOTHING = {
  version: 1,
  people: [],
  keyPoints: [],
  sources: [],
  timeline: [],
  places: [],
  organisations: [],
  figures: [],
} as const satisfies Partial<Analysis>;

/**
 * @param article the article as read from a page or made from plain text; its publication date (with offset)
 *   is what relative dates are counted from, since the machine's clock is never read
 * @returns who is in it, who said what, on whose word it rests, when and where, or, of an article in a language that is
 *   not read, what stands between marks; all offsets into `article.blocks`
 */
export async function analyse(article: Article, read: ReadBlocks): Promise<Analysis> {
  const blocks = readBlocks(article.blocks);
  const marked = findMarked(blocks);
  const { read: how } = chooseLanguage(narrationOf(blocks, marked), article.language, textOf(blocks));
  if (how === 'whole')
    await read(
      blocks,
      marked.filter(({ depth }) => depth === 0),
    );
  return analyseToday(article);
}

/** What stands between marks, without a model. */
export function analyseMarks(article: Article): Analysis {
  const blocks = readBlocks(article.blocks);
  const marked = findMarked(blocks);
  const { language } = chooseLanguage(narrationOf(blocks, marked), article.language, textOf(blocks));
  return { ...NOTHING, article, language, read: 'marks', quotations: quotationsUnread(marked) };
}

function analyseToday(article: Article): Analysis {
  const blocks = readBlocks(article.blocks);
  const marked = findMarked(blocks);
  const { language, read } = chooseLanguage(narrationOf(blocks, marked), article.language, textOf(blocks));
  if (read === 'marks') return { ...NOTHING, article, language, read, quotations: quotationsUnread(marked) };
  const entities = tagEntities(blocks);
  const people = findPeople(blocks, marked, article, entities);
  const quotations = findQuotations(blocks, marked, people);
  const places = findPlaces(blocks, people, entities);
  return {
    version: 1,
    article,
    language,
    read,
    people,
    quotations,
    keyPoints: findKeyPoints(blocks, people, quotations, article),
    sources: findSources(blocks, marked, people, quotations, article),
    timeline: findDates(blocks, article.published, 'en'),
    places,
    organisations: findOrganisations(blocks, people, places, entities),
    figures: findFigures(blocks),
  };
}
