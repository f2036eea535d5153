/** `npm run --silent analyse`: the same pipeline as in the browser, on files and streams. */

import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import sniffEncoding from 'html-encoding-sniffer';
import { analyse } from './analyse.ts';
import type { Article } from './analysis.ts';
import { fromLibrary, toLibrary } from './cli-library.ts';
import { analyseLines, articleAt, messageOf, write } from './cli-lines.ts';
import { type Asked, explain } from './explain.ts';
import { FORMATS, formatNamed } from './export/formats.ts';
import { readFromDisk } from './read-from-disk.ts';

const USAGE = `usage: npm run --silent analyse -- [--url URL] [--format FORMAT | --explain] FILE.html
       npm run --silent analyse -- --jsonl [FILE.jsonl]
       npm run --silent analyse -- --to-library [FILE.jsonl] | --from-library [FILE.json]

Prints the analysis of an article as JSON, or in another format: ${Object.keys(FORMATS).join(', ')}.
With --explain: a paragraph for each quotation, why it is of its kind and its speaker is one: by which words, how likely, and who came next.
With --jsonl: reads one object a line, from the file or from standard input, {"id", "html", "url"} or
{"id", "text", "published"?, "language"?}, and writes one {"id", ...analysis} a line, in order.
With --to-library: reads what --jsonl writes, and writes a file that the library takes in; --from-library: the reverse.`;

const analyseFromDisk = (article: Article) => analyse(article, readFromDisk);

/** @returns the text of a file, in the encoding that the HTML standard's algorithm finds for it, else UTF-8 where it is that */
function decodePage(bytes: Uint8Array): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  return new TextDecoder(sniffEncoding(bytes, { defaultEncoding })).decode(bytes);
}

async function articleInFile(path: string, url: string | null): Promise<Article> {
  const bytes = await readFile(path);
  // A byte 0 near the beginning: not text in any encoding of the web but UTF-16, which starts with a byte order mark.
  const hasOrderMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!hasOrderMark && bytes.subarray(0, 4096).includes(0)) throw new Error('a binary file, not an HTML page');
  return articleAt(decodePage(bytes), url);
}

async function explained(article: Article): Promise<string> {
  let asked: Asked | null = null;
  const analysis = await analyse(article, async (blocks, passages) => {
    const reading = await readFromDisk(blocks, passages);
    asked = { passages, reading };
    return reading;
  });
  return `${explain(analysis, asked)}\n`;
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
  const modes = [values.jsonl, values['to-library'], values['from-library']].filter(Boolean).length;
  const usable = modes
    ? modes === 1 &&
      positionals.length <= 1 &&
      values.url === undefined &&
      values.format === undefined &&
      !values.explain
    : positionals.length === 1 && format && !(values.explain && values.format);
  if (!usable || !format) {
    console.error(USAGE);
    return 2;
  }
  try {
    if (values['to-library']) return (await toLibrary(path, new Date().toISOString())) ? 0 : 1;
    if (values['from-library']) return (await fromLibrary(path)) ? 0 : 1;
    if (values.jsonl) return (await analyseLines(path, analyseFromDisk)) ? 0 : 1;
    const article = await articleInFile(path ?? '', values.url ?? null);
    await write(values.explain ? await explained(article) : format.write(await analyseFromDisk(article)));
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
      'to-library': { type: 'boolean' },
      'from-library': { type: 'boolean' },
      url: { type: 'string' },
      format: { type: 'string' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main();
