/** The command line's way from the analyses of `--jsonl` into a library file, and back. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { analysisSchema } from './analysis-schema.ts';
import { Id, messageOf, write } from './cli-lines.ts';
import { type KeptArticle, keptArticle } from './library/kept-article.ts';
import { readLibrary, writeLibrary } from './library/out/library-file.ts';

const Failure = v.object({ id: v.nullable(Id), error: v.string() });
const Answer = v.object({ id: Id });

function inputFrom(path: string | undefined): AsyncIterable<Buffer> & NodeJS.ReadableStream {
  return path === undefined ? process.stdin : createReadStream(path);
}

/**
 * Writes the analyses of `--jsonl` as a library file. An article that comes twice is written once, as it came first.
 *
 * @param path a file, or standard input
 * @param keptAt ISO 8601
 * @returns whether every line was an analysis; what is none is told and left out
 */
export async function toLibrary(path: string | undefined, keptAt: string): Promise<boolean> {
  let left = 0;
  let twice = 0;
  const ids = new Set<string>();
  async function* articles(): AsyncGenerator<KeptArticle> {
    for await (const line of createInterface({ input: inputFrom(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.trim()) continue;
      try {
        const article = articleOf(JSON.parse(line), keptAt);
        if (ids.has(article.id)) {
          twice++;
          continue;
        }
        ids.add(article.id);
        yield article;
      } catch (error) {
        left++;
        console.error(`analyse: left out: ${messageOf(error)}`);
      }
    }
  }
  for await (const piece of writeLibrary({ decisions: [], checks: [] }, articles())) await write(piece);
  console.error(`analyse: articles: ${ids.size}, left out: ${left}, come again: ${twice}`);
  return left === 0;
}

/** @throws Error where it is no analysis */
function articleOf(value: unknown, keptAt: string): KeptArticle {
  const failure = v.safeParse(Failure, value);
  if (failure.success) throw new Error(`${failure.output.id}: ${failure.output.error}`);
  const { id } = v.parse(Answer, value);
  return keptArticle(v.parse(analysisSchema, value), String(id), keptAt);
}

/**
 * Writes the articles of a library file as `--jsonl` writes its analyses.
 *
 * @param path a file, or standard input
 * @returns whether every article could be read
 */
export async function fromLibrary(path: string | undefined): Promise<boolean> {
  let ok = true;
  for await (const each of readLibrary(textFrom(path))) {
    if ('article' in each) {
      const { id, analysis } = each.article;
      await write(`${JSON.stringify({ id, ...analysis })}\n`);
    } else if ('wrong' in each) {
      ok = false;
      await write(`${JSON.stringify({ id: null, error: each.wrong })}\n`);
    }
  }
  return ok;
}

async function* textFrom(path: string | undefined): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const bytes of inputFrom(path)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
