/** `npm run --silent analyse`: the same pipeline as in the browser, on files and streams. */

import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import sniffEncoding from 'html-encoding-sniffer';
import * as v from 'valibot';
import { analyse } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { firstPart } from './article/first-part.ts';
import { articleOfHtml } from './article/from-html.ts';
import { articleOfText } from './article/from-text.ts';
import { FORMATS, type Format, formatNamed } from './export/formats.ts';

const USAGE = `usage: npm run --silent analyse -- [--url URL] [--format FORMAT] FILE.html
       npm run --silent analyse -- --jsonl [FILE.jsonl]

Prints the analysis of an article as JSON, or in another format: ${Object.keys(FORMATS).join(', ')}.
With --jsonl: reads one object a line, from the file or from standard input, {"id", "html", "url"} or
{"id", "text", "published"?, "language"?}, and writes one {"id", ...analysis} a line, in order.`;

const Id = v.union([v.string(), v.number()]);
const Line = v.union([
  v.object({ id: Id, html: v.string(), url: v.nullish(v.string()) }),
  v.object({ id: Id, text: v.string(), published: v.nullish(v.string()), language: v.nullish(v.string()) }),
]);

/** @returns the text of a file, in the encoding that the HTML standard's algorithm finds for it, else UTF-8 where it is that */
function decode(bytes: Uint8Array): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  return new TextDecoder(sniffEncoding(bytes, { defaultEncoding })).decode(bytes);
}

function analyseHtml(whole: string, url: string | null): Analysis {
  if (url !== null && !/^https?:$/.test(new URL(url).protocol)) throw new Error(`not an http(s) address: ${url}`);
  const html = firstPart(whole);
  if (html.length < whole.length)
    console.error(`analyse: too large a page: read are the first ${html.length} of its ${whole.length} characters`);
  return analyse(articleOfHtml(html, url));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** @returns the answer to one line of JSON, and whether it could be analysed */
function answer(line: string): { ok: boolean; output: unknown } {
  let id: v.InferOutput<typeof Id> | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = v.parse(v.fallback(v.nullable(v.object({ id: Id })), null), value)?.id ?? null;
    const parsed = v.safeParse(Line, value);
    if (!parsed.success) throw new Error('expected {"id", "html", "url"} or {"id", "text", "published"?, "language"?}');
    const request = parsed.output;
    const analysis =
      'html' in request
        ? analyseHtml(request.html, request.url ?? null)
        : analyse(articleOfText(request.text, request.published ?? null, request.language ?? null));
    return { ok: true, output: { id: request.id, ...analysis } };
  } catch (error) {
    return { ok: false, output: { id, error: messageOf(error) } };
  }
}

/** Writes, and waits while the reader of our output is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function analyseLines(path: string | undefined): Promise<boolean> {
  const input = path === undefined ? process.stdin : createReadStream(path);
  let ok = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const result = answer(line);
    ok &&= result.ok;
    await write(`${JSON.stringify(result.output)}\n`);
  }
  return ok;
}

async function analyseFile(path: string, url: string | null, format: Format): Promise<void> {
  const bytes = await readFile(path);
  // A byte 0 near the beginning: not text in any encoding of the web but UTF-16, which starts with a byte order mark.
  const hasOrderMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!hasOrderMark && bytes.subarray(0, 4096).includes(0)) throw new Error('a binary file, not an HTML page');
  await write(format.write(analyseHtml(decode(bytes), url)));
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = options;
  const [path] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const format = formatNamed(values.format ?? 'json');
  const usable = values.jsonl
    ? positionals.length <= 1 && values.url === undefined && values.format === undefined
    : positionals.length === 1 && format;
  if (!usable || !format) {
    console.error(USAGE);
    return 2;
  }
  try {
    if (values.jsonl) return (await analyseLines(path)) ? 0 : 1;
    await analyseFile(path ?? '', values.url ?? null, format);
    return 0;
  } catch (error) {
    console.error(`analyse: ${path ?? 'standard input'}: ${messageOf(error)}`);
    return 1;
  }
}

function readOptions() {
  return parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      url: { type: 'string' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
