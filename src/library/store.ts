/**
 * Where kept articles lie: IndexedDB, on this device alone. Nothing is there until the first one is kept.
 *
 * Each change is one transaction, which the browser carries out whole or not at all, and one after the other where
 * several windows make them. Versions to come may lay out all of it anew but `articles`: packed as it is, so that what an
 * older version cannot use it can still take out.
 */

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as v from 'valibot';
import { hashOf } from '../text/hash.ts';
import { type ArticleRow, articleRowsSchema } from './article-row.ts';
import { indexed, SearchIndex } from './article-search.ts';
import type { Check } from './checks.ts';
import { type Digest, digestIn, digestOf } from './digest.ts';
import { headOf, type KeptArticle, keptArticleSchema } from './kept-article.ts';
import { checkSchema, decisionSchema } from './out/library-file.ts';
import { packed, unpacked } from './packing.ts';
import type { Decision } from './same-people.ts';
import { merged, type Segment, segmentBytes, segmentOf } from './segment.ts';

const NAME = 'library';

interface Packed {
  id: string;
  packed: Uint8Array<ArrayBuffer>;
}

interface StoreLayout extends DBSchema {
  /** By number, which counts up. */
  articles: { key: number; value: Packed };
  /** By id. */
  rows: { key: string; value: ArticleRow; indexes: { site: string } };
  /** By the article's number. */
  digests: { key: number; value: Uint8Array<ArrayBuffer> };
  segments: { key: number; value: Segment; indexes: { level: number } };
  decisions: { key: [string, string]; value: Decision };
  checks: { key: [string, string]; value: Check };
}
type Database = IDBPDatabase<StoreLayout>;
type Transaction = IDBPTransaction<StoreLayout, StoreName[], 'readwrite'>;
type StoreName = 'articles' | 'rows' | 'digests' | 'segments' | 'decisions' | 'checks';
const STORES: StoreName[] = ['articles', 'rows', 'digests', 'segments', 'decisions', 'checks'];

/** From each version to the next: the first makes a library where there is none. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('articles', { autoIncrement: true });
    database.createObjectStore('rows', { keyPath: 'id' }).createIndex('site', 'site');
    database.createObjectStore('digests');
    database.createObjectStore('segments', { autoIncrement: true }).createIndex('level', 'level');
    database.createObjectStore('decisions', { keyPath: ['one', 'other'] });
    database.createObjectStore('checks', { keyPath: ['id', 'key'] });
  },
];
export const LIBRARY_VERSION = MIGRATIONS.length;

/** So many segments of a level are merged into one of the next. */
const MERGED = 8;
/** So many articles are read at a time. */
const BATCH = 32;

/** A later version of the extension has laid out this library. It can be taken out by `salvage`. */
export class NewerLibrary extends Error {}
/** The browser has no room for more: nothing of it was kept. */
export class LibraryFull extends Error {}

/** Whether anything was ever kept here: asking makes nothing. */
async function isThere(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** One connection for all that is asked; made anew where the browser, or another version, ended it. */
let connection: Promise<Database> | null = null;

function connect(): Promise<Database> {
  if (connection) return connection;
  const mine = openDB<StoreLayout>(NAME, LIBRARY_VERSION, {
    upgrade(database, before) {
      for (const migrate of MIGRATIONS.slice(before)) migrate(database);
    },
    // Another version is coming, or the library is taken away: nothing is to wait for this window.
    blocking: () => disconnect(),
    terminated: () => disconnect(),
  }).catch((error: unknown) => {
    throw isErrorNamed(error, 'VersionError') ? new NewerLibrary() : error;
  });
  connection = mine;
  mine.catch(() => {
    if (connection === mine) connection = null;
  });
  return mine;
}

function disconnect(): void {
  connection?.then(
    (database) => database.close(),
    () => undefined,
  );
  connection = null;
}

/** @returns null where nothing was ever kept */
async function connectIfThere(): Promise<Database | null> {
  return connection || (await isThere()) ? connect() : null;
}

/**
 * Carries out a change whole, or not at all.
 *
 * @throws LibraryFull where there is no room for it
 */
async function change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = (await connect()).transaction(STORES, 'readwrite');
  const done = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const result = await work(transaction);
    const fault = await done;
    if (fault) throw fault;
    announce();
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended.
    }
    const fault = await done;
    throw [error, fault, transaction.error].some((each) => isErrorNamed(each, 'QuotaExceededError'))
      ? new LibraryFull()
      : error;
  }
}

/** Tells every window, this one too, that something has changed. */
function announce(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** @returns what ends it */
export function watchLibrary(onChange: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = onChange;
  return () => channel.close();
}

function isErrorNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}

/**
 * Keeps articles in place of what was kept of the same: all of them, or none. What was kept later than they, and what is
 * just the same, is left as it is.
 *
 * @returns how many were kept
 * @throws LibraryFull, NewerLibrary
 */
export async function keepArticles(articles: readonly KeptArticle[]): Promise<number> {
  const latest = new Map(articles.map((article) => [article.id, article]));
  // A transaction waits for nothing but itself: all else is done before.
  const ready = await Promise.all([...latest.values()].map(madeReady));
  return change(async (transaction) => {
    const rows = transaction.objectStore('rows');
    const stored = transaction.objectStore('articles');
    const digests = transaction.objectStore('digests');
    const before = await Promise.all(ready.map(({ article }) => rows.get(article.id)));
    const wanted = ready.filter(({ article, hash }, index) => {
      const old = before[index];
      return !old || (old.hash !== hash && old.keptAt <= article.keptAt);
    });
    const wantedIds = new Set(wanted.map(({ article }) => article.id));
    const replaced = before.filter((row) => row && wantedIds.has(row.id));
    await Promise.all(replaced.flatMap((row) => (row ? [stored.delete(row.number), digests.delete(row.number)] : [])));
    const numbers = await Promise.all(wanted.map(({ article, packed }) => stored.add({ id: article.id, packed })));
    await Promise.all(
      wanted.flatMap(({ article, packed, digest, hash }, index) => {
        const number = numbers[index]!;
        const bytes = packed.byteLength + digest.byteLength;
        return [digests.put(digest, number), rows.put({ ...headOf(article), number, bytes, hash })];
      }),
    );
    const added = wanted.map(({ article }, index) => indexed(numbers[index]!, article));
    if (added.length) await addSegment(transaction, segmentOf(added, levelOf(added.length)));
    return added.length;
  });
}

async function madeReady(article: KeptArticle) {
  const [whole, digest] = await Promise.all([packed(article), packed(digestOf(article))]);
  const { title, outlet, analysis } = article;
  return { article, packed: whole, digest, hash: hashOf(JSON.stringify([title, outlet, analysis])) };
}

/** So many articles make a segment of this level. */
function levelOf(articles: number): number {
  return Math.floor(Math.log(articles) / Math.log(MERGED));
}

async function addSegment(transaction: Transaction, segment: Segment): Promise<void> {
  const segments = transaction.objectStore('segments');
  await segments.add(segment);
  for (let { level } = segment; (await segments.index('level').count(level)) >= MERGED; level++) {
    const [keys, full] = await Promise.all([
      segments.index('level').getAllKeys(level),
      segments.index('level').getAll(level),
    ]);
    // Asked of these alone: what it takes to keep an article does not grow with what is kept.
    const isKept = await keptAmong(transaction, full);
    const next = merged(full, level + 1, isKept);
    await Promise.all(keys.map((key) => segments.delete(key)));
    if (next) await segments.add(next);
  }
}

async function keptAmong(transaction: Transaction, segments: readonly Segment[]): Promise<(number: number) => boolean> {
  const numbers = segments.flatMap(({ articles }) => [...articles]);
  const found = await Promise.all(numbers.map((number) => transaction.objectStore('articles').getKey(number)));
  const kept = new Set(found);
  return (number) => kept.has(number);
}

async function keptNumbers(transaction: Transaction): Promise<(number: number) => boolean> {
  const numbers = new Set(await transaction.objectStore('articles').getAllKeys());
  return (number) => numbers.has(number);
}

/** Deletes articles, with their words in the index and what was checked of them. */
export function remove(ids: readonly string[]): Promise<void> {
  return change((transaction) => removeFrom(transaction, ids));
}

/** Deletes all articles of a site. */
export function removeSite(site: string): Promise<void> {
  return change(async (transaction) => {
    await removeFrom(transaction, await transaction.objectStore('rows').index('site').getAllKeys(site));
  });
}

async function removeFrom(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = transaction.objectStore('rows');
  for (const id of ids) {
    const row = await rows.get(id);
    if (!row) continue;
    await Promise.all([
      transaction.objectStore('articles').delete(row.number),
      transaction.objectStore('digests').delete(row.number),
      rows.delete(id),
      transaction.objectStore('checks').delete(IDBKeyRange.bound([id], [id, []])),
    ]);
  }
  const isKept = await keptNumbers(transaction);
  const segments = transaction.objectStore('segments');
  for (const key of await segments.getAllKeys()) {
    const segment = await segments.get(key);
    if (!segment || segment.articles.every(isKept)) continue;
    const left = merged([segment], segment.level, isKept);
    await (left ? segments.put(left, key) : segments.delete(key));
  }
}

/** Deletes the whole library, and what the reader decided and checked in it. One that a later version made goes too. */
export async function removeEverything(): Promise<void> {
  if (!(await isThere())) return;
  disconnect();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  announce();
}

/** @returns what a list tells of each article */
export async function listArticles(): Promise<ArticleRow[]> {
  const database = await connectIfThere();
  return database ? v.parse(articleRowsSchema, await database.getAll('rows')) : [];
}

/** @returns what a list tells of an article; null where it is not kept */
export async function rowOf(id: string): Promise<ArticleRow | null> {
  const row = await (await connectIfThere())?.get('rows', id);
  return row ? (v.parse(articleRowsSchema, [row])[0] ?? null) : null;
}

/** @returns null where it is not kept (any more) */
export async function read(id: string): Promise<KeptArticle | null> {
  const database = await connectIfThere();
  if (!database) return null;
  const transaction = database.transaction(['rows', 'articles']);
  const row = await transaction.objectStore('rows').get(id);
  const stored = row && (await transaction.objectStore('articles').get(row.number));
  return stored ? unpackArticle(stored) : null;
}

async function unpackArticle({ packed }: Packed): Promise<KeptArticle> {
  return v.parse(keptArticleSchema, await unpacked(packed));
}

/** @returns what views over all articles need of each, in no order */
export async function readDigests(): Promise<Digest[]> {
  const database = await connectIfThere();
  if (!database) return [];
  const transaction = database.transaction(['rows', 'digests']);
  const [rows, numbers, digests] = await Promise.all([
    transaction.objectStore('rows').getAll(),
    transaction.objectStore('digests').getAllKeys(),
    transaction.objectStore('digests').getAll(),
  ]);
  const byNumber = new Map(numbers.map((number, index) => [number, digests[index]!]));
  const all = await Promise.all(
    v.parse(articleRowsSchema, rows).map(async ({ number, bytes: _, hash: __, ...head }) => {
      const digest = byNumber.get(number);
      return digest ? digestIn(await unpacked(digest), head) : null;
    }),
  );
  return all.filter((digest) => digest !== null);
}

/** @returns every article, in the order in which they were kept, of which only a few are held at a time */
export async function* readAll(): AsyncGenerator<KeptArticle> {
  const database = await connectIfThere();
  if (database) yield* articlesIn(database);
}

async function* articlesIn(database: Database): AsyncGenerator<KeptArticle> {
  let after = -1;
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const transaction = database.transaction('articles');
    const [numbers, stored] = await Promise.all([
      transaction.store.getAllKeys(range, BATCH),
      transaction.store.getAll(range, BATCH),
    ]);
    if (!numbers.length) return;
    after = numbers.at(-1)!;
    yield* await Promise.all(stored.map(unpackArticle));
  }
}

/** @returns the articles of a library that a later version has laid out, as far as they can be read */
export async function* salvage(): AsyncGenerator<KeptArticle> {
  const database = await openDB<StoreLayout>(NAME);
  try {
    if (!database.objectStoreNames.contains('articles')) return;
    const stored = await database.getAll('articles');
    for (const each of stored) {
      const article = await unpackArticle(each).catch(() => null);
      if (article) yield article;
    }
  } finally {
    database.close();
  }
}

/** @returns the index as it is now, and how many bytes it takes */
export async function readIndex(): Promise<{ index: SearchIndex; bytes: number }> {
  const segments = (await (await connectIfThere())?.getAll('segments')) ?? [];
  return { index: new SearchIndex(segments), bytes: segments.reduce((sum, segment) => sum + segmentBytes(segment), 0) };
}

/** @returns what the reader decided on who is one */
export async function readDecisions(): Promise<Decision[]> {
  const database = await connectIfThere();
  return database ? v.parse(v.array(decisionSchema), await database.getAll('decisions')) : [];
}

/** Each takes the place of what was decided on the same two. */
export function storeDecisions(decisions: readonly Decision[]): Promise<void> {
  return change(async (transaction) => {
    for (const decision of decisions) await transaction.objectStore('decisions').put(decision);
  });
}

/** @returns what the reader found in checking */
export async function readChecks(): Promise<Check[]> {
  const database = await connectIfThere();
  return database ? v.parse(v.array(checkSchema), await database.getAll('checks')) : [];
}

/** Changes what was found of a row, and leaves the rest of it as it is; what says nothing any more is not kept. */
export function changeCheck(id: string, key: string, found: Partial<Check>): Promise<void> {
  return change(async (transaction) => {
    const checks = transaction.objectStore('checks');
    const before = await checks.get([id, key]);
    const now = { checked: false, by: '', verdict: '', ...before, ...found, id, key };
    await (now.checked || now.by || now.verdict ? checks.put(now) : checks.delete([id, key]));
  });
}

/** Each takes the place of what was found of the same row. */
export function storeChecks(checks: readonly Check[]): Promise<void> {
  return change(async (transaction) => {
    for (const check of checks) await transaction.objectStore('checks').put(check);
  });
}
