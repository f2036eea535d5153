/** The whole library as one JSON file, and back: an article a line, so that neither way all of it need be held at once. */

import * as v from 'valibot';
import type { Check } from '../checks.ts';
import { type KeptArticle, keptArticleSchema } from '../kept-article.ts';
import type { Decision } from '../same-people.ts';

const FORMAT = 'whosaid-library';
const VERSION = 1;

/** What of the reader's own goes with the articles. */
export interface Own {
  decisions: Decision[];
  checks: Check[];
}

export type ReadBack =
  | { own: Own }
  | { article: KeptArticle }
  /** What is no article, and why. */
  | { wrong: string };

const text = v.pipe(v.string(), v.maxLength(100_000));
export const decisionSchema: v.GenericSchema<unknown, Decision> = v.object({
  one: text,
  other: text,
  same: v.boolean(),
});
export const checkSchema: v.GenericSchema<unknown, Check> = v.object({
  id: text,
  key: text,
  checked: v.boolean(),
  by: text,
  verdict: text,
});
const ownEntries = { decisions: v.array(decisionSchema), checks: v.array(checkSchema) };
const formatSchema = v.object({ format: v.literal(FORMAT), version: v.number() });
const headSchema = v.object({ ...formatSchema.entries, ...ownEntries });

/** What can be wrong with a whole file; `newer`: a version of Whosaid to come wrote it. */
export type FileFault = 'not-a-library' | 'newer' | 'cut-off';

export class LibraryFileError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.name = 'LibraryFileError';
    this.fault = fault;
  }
}

/** Stands at the end of the first line. */
const ARTICLES = ',"articles":[';
const END = ']}';

/** @returns the file in pieces */
export async function* writeLibrary(
  { decisions, checks }: Own,
  articles: AsyncIterable<KeptArticle> | Iterable<KeptArticle>,
): AsyncGenerator<string> {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, decisions, checks });
  yield `${head.slice(0, -1)}${ARTICLES}\n`;
  let before = '';
  for await (const article of articles) {
    yield `${before}${JSON.stringify(article)}`;
    before = ',\n';
  }
  yield `\n${END}\n`;
}

/**
 * @param chunks the file's text in pieces of any length; another program may have laid it out anew
 * @returns what the file holds; what is wrong with one article leaves the others be
 * @throws LibraryFileError where it is no library, one of a later version, or ends before its end
 */
export async function* readLibrary(chunks: AsyncIterable<string>): AsyncGenerator<ReadBack> {
  const lines = fileLines(chunks);
  const { value: first = '' } = await lines.next();
  if (!first.endsWith(ARTICLES)) {
    yield* readLaidOutAnew(first, lines);
    return;
  }
  yield { own: ownOf(parsed(`${first.slice(0, -ARTICLES.length)}}`)) };
  for await (const line of lines) {
    if (line === END) return;
    if (line) yield taken(parsed(line.replace(/,$/, '')));
  }
  throw new LibraryFileError('cut-off');
}

async function* readLaidOutAnew(first: string, rest: AsyncIterable<string>): AsyncGenerator<ReadBack> {
  const lines = [first];
  for await (const line of rest) lines.push(line);
  const value = parsed(lines.join('\n'));
  yield { own: ownOf(value) };
  const whole = v.safeParse(v.object({ articles: v.array(v.unknown()) }), value);
  if (!whole.success) throw new LibraryFileError('not-a-library');
  for (const article of whole.output.articles) yield taken(article);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function ownOf(value: unknown): Own {
  const format = v.safeParse(formatSchema, value);
  if (!format.success) throw new LibraryFileError('not-a-library');
  if (format.output.version !== VERSION) throw new LibraryFileError('newer');
  const head = v.safeParse(headSchema, value);
  if (!head.success) throw new LibraryFileError('not-a-library');
  return { decisions: head.output.decisions, checks: head.output.checks };
}

function taken(value: unknown): ReadBack {
  const article = v.safeParse(keptArticleSchema, value);
  if (article.success) return { article: article.output };
  const [issue] = article.issues;
  return { wrong: `${v.getDotPath(issue) ?? 'article'}: ${issue.message}` };
}

async function* fileLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [head = '', ...lines] = chunk.split('\n');
    pieces.push(head);
    for (const line of lines) {
      yield pieces.join('').trim();
      pieces = [line];
    }
  }
  yield pieces.join('').trim();
}
