/** The pipeline: an article in, its analysis out. Pure and deterministic; read it from top to bottom. */

import { look, marksOf, type Unread } from './analyse-marks.ts';
import type { Analysis, Article, Person, Span } from './analysis.ts';
import { findDates } from './dates/mentions.ts';
import { thingsRead } from './entities/things.ts';
import { findFigures } from './figures/figures.ts';
import { findKeyPoints, storyOf } from './key-points/key-points.ts';
import type { LanguageCode } from './language/language.ts';
import { isRead, languageData } from './language/languages.ts';
import { type Entity, entitiesOf } from './people/entities.ts';
import { cutAtNames } from './people/name-tokens.ts';
import { findPeople } from './people/people.ts';
import { Roles } from './people/roles.ts';
import { type SmallWords, smallWordsOf } from './people/small-words.ts';
import { byStanding } from './people/standing.ts';
import { findQuotations } from './quotations/quotations.ts';
import type { Heard } from './quotations/speakers.ts';
import { type Reading, toldIn } from './reading.ts';
import { sourcesRead } from './sources/sources.ts';
import { byBlock } from './text/by-block.ts';
import type { TextBlock } from './text/document.ts';
import { withSentences } from './text/read-blocks.ts';

/** Reads the blocks with a model; `passages` are what stands between outermost marks. */
export type ReadBlocks = (blocks: readonly TextBlock[], passages: readonly Span[]) => Promise<Reading>;

/** Who is in an article that was read, before it is told who said what. */
interface Met {
  heard: Heard & { people: Person[]; reading: Reading };
  entities: Entity[];
  words: SmallWords;
}

/** @param language null: it is taken for English */
export async function meet(
  article: Article,
  { blocks: told, marked }: Unread,
  language: LanguageCode | null,
  read: ReadBlocks,
  pause = async () => {},
): Promise<Met> {
  const { text, names: naming, sources: known } = languageData(language ?? 'en');
  const whole = language === null || language === 'en' ? told : told.map((block) => withSentences(block, text));
  const outermost = marked.filter(({ depth }) => depth === 0);
  const reading = await read(whole, outermost);
  await pause();
  const blocks = cutAtNames(whole, reading);
  const words = smallWordsOf(blocks);
  const entities = entitiesOf(blocks, reading, words);
  const roles = new Roles(blocks, reading, known);
  await pause();
  const { people, whose } = findPeople({ blocks, article, reading, entities, language, words, roles, known, naming });
  await pause();
  const cuesIn = byBlock(reading.attributions.map(({ cue }) => cue));
  const heard = { blocks, marked, people, whose, reading, cuesIn, toldAt: toldIn(reading) };
  return { heard, entities, words };
}

/**
 * @param article the article as read from a page or made from plain text; its publication date (with offset)
 *   is what relative dates are counted from, since the machine's clock is never read
 * @param read asks the model; never called for a language that it has not learnt
 * @param pause called between steps, so that others may go on; what it throws ends the analysis
 * @returns who is in it, who said what, on whose word it rests, when and where, or, of an article in a language that is
 *   not read, what stands between marks; all offsets into `article.blocks`
 */
export async function analyse(article: Article, read: ReadBlocks, pause = async () => {}): Promise<Analysis> {
  const unread = look(article);
  const { language } = unread;
  // A text too short to tell its language by is taken for English.
  if (language !== null && !isRead(language)) return marksOf(article, unread);
  const { sources: known, figures: amounts, clauses, story } = languageData(language ?? 'en');
  const { heard, entities, words } = await meet(article, unread, language, read, pause);
  const { blocks, people, reading } = heard;
  const quotations = findQuotations(heard, known);
  await pause();
  const organisations = thingsRead('ORG', entities, people, language);
  const places = thingsRead('LOC', entities, people, language);
  const sources = sourcesRead({ heard, quotations, organisations, places, publisher: article.publisher }, known, words);
  await pause();
  const timeline = findDates(blocks, article.published, language);
  await pause();
  const keyPoints = findKeyPoints(storyOf(blocks, article, people, quotations, reading, story), people);
  return {
    version: 1,
    article,
    language,
    read: 'whole',
    ...byStanding({ people, quotations, keyPoints }, blocks),
    sources,
    timeline,
    places,
    organisations,
    figures: findFigures(blocks, amounts, clauses),
  };
}
