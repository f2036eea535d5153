/** The pipeline around a reading: an article in, its analysis out, part by part made of what the model tells or by today's code. */

import { analyse } from '../../src/analyse.ts';
import type { Analysis, Article, Quotation } from '../../src/analysis.ts';
import { findDates } from '../../src/dates/timeline.ts';
import { chooseLanguage } from '../../src/language/choose.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import type { Today } from '../../src/parts.ts';
import { cutAtNames } from '../../src/people/name-tokens.ts';
import { entitiesOf, peopleRead } from '../../src/people/people-read.ts';
import { Roles } from '../../src/people/roles-read.ts';
import { smallWordsOf } from '../../src/people/small-words.ts';
import { Whose } from '../../src/people/whose.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { narrationOf, textOf } from '../../src/quotations/narration.ts';
import { findQuotations } from '../../src/quotations/quotations.ts';
import { markedRead, reportedRead } from '../../src/quotations/quotations-read.ts';
import { joinRepeats } from '../../src/quotations/repeats.ts';
import { sourcesRead } from '../../src/sources/sources-read.ts';
import { findFigures } from '../../src/summary/figures.ts';
import { findKeyPoints } from '../../src/summary/key-points.ts';
import { keyPointsRead } from '../../src/summary/key-points-read.ts';
import { findOrganisations } from '../../src/summary/organisations.ts';
import { findPlaces } from '../../src/summary/places.ts';
import { findSources } from '../../src/summary/sources.ts';
import { thingsRead } from '../../src/summary/things.ts';
import { readBlocks } from '../../src/text/document.ts';
import type { Read } from './model.ts';

/** What the model has learnt; of a text too short to tell, English is assumed. */
const LEARNT: ReadonlySet<string | null> = new Set([...Object.keys(LANGUAGES), null]);

function isLearnt(language: string | null): language is LanguageCode | null {
  return LEARNT.has(language);
}

/**
 * @param read asks the model
 * @param parts those that today's code makes instead, where the article is in English
 * @returns as `analyse`; languages that the model has not learnt are left to it
 */
export async function analyseRead(article: Article, read: Read, parts: Today): Promise<Analysis> {
  const whole = readBlocks(article.blocks);
  const marked = findMarked(whole);
  const { language } = chooseLanguage(narrationOf(whole, marked), article.language, textOf(whole));
  if (!isLearnt(language)) return analyse(article);
  const isEnglish = language === null || language === 'en';
  const today: Today = isEnglish ? parts : new Set();
  const reading = await read(
    whole,
    marked.filter(({ depth }) => depth === 0),
  );
  const blocks = cutAtNames(whole, reading);
  const words = smallWordsOf(blocks);
  const entities = entitiesOf(blocks, reading, words);
  const people = peopleRead(blocks, marked, article, reading, entities, language, today);
  const known = LANGUAGES[language ?? 'en'].sources;
  const roles = new Roles(blocks, reading, known);
  const described = people.map(({ mentions }) => {
    const names = mentions.filter(({ via }) => via === 'name');
    return { names: today.has('meant') ? mentions : names, roles: roles.of(names) };
  });
  const whose = new Whose(described, reading, words, known);
  const heard = { blocks, marked, people, whose, attributions: reading.attributions };
  const byToday = today.has('marked') || today.has('reported') ? findQuotations(blocks, marked, people) : [];
  const isReported = ({ kind }: Quotation) => kind === 'indirect';
  const quoted = today.has('marked')
    ? byToday.filter((quotation) => !isReported(quotation))
    : markedRead(heard, reading.passages);
  const reported = today.has('reported') ? byToday.filter(isReported) : reportedRead(heard, quoted);
  const quotations = joinRepeats(
    [...quoted, ...reported].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end),
  );
  const places = today.has('places')
    ? findPlaces(blocks, people, entities)
    : thingsRead('LOC', entities, people, language);
  const organisations = today.has('organisations')
    ? findOrganisations(blocks, people, places, entities)
    : thingsRead('ORG', entities, people, language);
  return {
    version: 1,
    article,
    language,
    read: 'whole',
    people,
    quotations,
    keyPoints: today.has('key-points')
      ? findKeyPoints(blocks, people, quotations, article)
      : keyPointsRead(blocks, people, quotations, reading),
    sources: today.has('sources')
      ? findSources(blocks, marked, people, quotations, article)
      : sourcesRead({ blocks, quotations, people, organisations, places, publisher: article.publisher }, known, words),
    timeline: findDates(blocks, article.published, language),
    places,
    organisations,
    figures: isEnglish ? findFigures(blocks) : [],
  };
}
