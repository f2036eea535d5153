/** The command line's `--jsonl`: articles in, a line each, and their analyses out, in order. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import type { Analysis, Article } from './analysis.ts';
import { firstPart } from './article/first-part.ts';
import { articleOfHtml } from './article/from-html.ts';
import { articleOfText } from './article/from-text.ts';

export const Id = v.union([v.string(), v.number()]);
const Line = v.union([
  v.object({ id: Id, html: v.string(), url: v.nullish(v.string()) }),
  v.object({ id: Id, text: v.string(), published: v.nullish(v.string()), language: v.nullish(v.string()) }),
]);

type Analyse = (article: Article) => Promise<Analysis>;

/** @returns the article of a page, of a page that is too large the one of its first part */
export function articleAt(whole: string, url: string | null): Article {
  if (url !== null && !/^https?:$/.test(new URL(url).protocol)) throw new Error(`not an http(s) address: ${url}`);
  const html = firstPart(whole);
  if (html.length < whole.length)
    console.error(`analyse: too large a page: read are the first ${html.length} of its ${whole.length} characters`);
  return articleOfHtml(html, url);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns the answer to one line of JSON, and whether it could be analysed */
async function answer(line: string, analyse: Analyse): Promise<{ ok: boolean; output: unknown }> {
  let id: v.InferOutput<typeof Id> | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = v.parse(v.fallback(v.nullable(v.object({ id: Id })), null), value)?.id ?? null;
    const parsed = v.safeParse(Line, value);
    if (!parsed.success) throw new Error('expected {"id", "html", "url"} or {"id", "text", "published"?, "language"?}');
    const request = parsed.output;
    const article =
      'html' in request
        ? articleAt(request.html, request.url ?? null)
        : articleOfText(request.text, request.published ?? null, request.language ?? null);
    return { ok: true, output: { id: request.id, ...(await analyse(article)) } };
  } catch (error) {
    return { ok: false, output: { id, error: messageOf(error) } };
  }
}

/** Writes, and waits while the reader of our output is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/**
 * @param path a file, or standard input
 * @returns whether every line could be analysed
 */
export async function analyseLines(path: string | undefined, analyse: Analyse): Promise<boolean> {
  const input = path === undefined ? process.stdin : createReadStream(path);
  let ok = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const result = await answer(line, analyse);
    ok &&= result.ok;
    await write(`${JSON.stringify(result.output)}\n`);
    // What a page's document holds by weak references is let go between tasks alone, never from promise to promise.
    await setImmediate();
  }
  return ok;
}
