/** Takes a library file into the library that is here: what is here already is not doubled, and the later one of two stays. */

import type { KeptArticle } from '../kept-article.ts';
import { keepArticles, readChecks, readDecisions, storeChecks, storeDecisions } from '../store.ts';
import { type FileFault, LibraryFileError, type Own, readLibrary } from './library-file.ts';

export interface TakenIn {
  /** How many articles the file has, as far as it could be read. */
  articles: number;
  /** How many of them were not here, or not as they are in the file. */
  taken: number;
  /** How many could not be read. */
  wrong: number;
  /** What is wrong with the file; before a cut all is taken in. */
  fault: FileFault | null;
}

/** So many articles are kept at a time: each time is whole or not at all. */
const BATCH = 64;

/**
 * @param chunks the file's text
 * @throws LibraryFull, NewerLibrary
 */
export async function takeIn(chunks: AsyncIterable<string>): Promise<TakenIn> {
  const done: TakenIn = { articles: 0, taken: 0, wrong: 0, fault: null };
  let batch: KeptArticle[] = [];
  const keepBatch = async () => {
    done.taken += batch.length ? await keepArticles(batch) : 0;
    batch = [];
  };
  try {
    for await (const each of readLibrary(chunks)) {
      if ('own' in each) await mergeOwn(each.own);
      else if ('wrong' in each) done.wrong++;
      else {
        done.articles++;
        batch.push(each.article);
        if (batch.length === BATCH) await keepBatch();
      }
    }
  } catch (error) {
    if (!(error instanceof LibraryFileError)) throw error;
    done.fault = error.fault;
  }
  await keepBatch();
  return done;
}

/** What the reader put down here stays. */
async function mergeOwn({ decisions, checks }: Own): Promise<void> {
  const [ownDecisions, ownChecks] = await Promise.all([readDecisions(), readChecks()]);
  const decided = new Set(ownDecisions.map(({ one, other }) => `${one}\n${other}`));
  const checked = new Set(ownChecks.map(({ id, key }) => `${id}\n${key}`));
  const newDecisions = decisions.filter(({ one, other }) => !decided.has(`${one}\n${other}`));
  const newChecks = checks.filter(({ id, key }) => !checked.has(`${id}\n${key}`));
  if (newDecisions.length) await storeDecisions(newDecisions);
  if (newChecks.length) await storeChecks(newChecks);
}
