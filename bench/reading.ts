/** `npm run --silent reading -- MODEL`: the command line's `--jsonl` with a trained model's reading in the place of today's. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyseLines, messageOf } from '../src/cli-lines.ts';
import { loadModel } from '../src/encoder/model.ts';
import { readArticle } from '../src/encoder/read.ts';
import { isPart, PARTS } from '../src/parts.ts';
import { compileKernel } from '../tools/kernel.ts';
import { analyseRead } from './reading/analyse.ts';
import { Model, type Read } from './reading/model.ts';

const USAGE = `usage: npm run --silent reading -- MODEL [--today PART,...] [--model COMMAND] [FILE.jsonl]

Reads articles and writes analyses as analyse --jsonl does. MODEL: a model's file (models/reading.bin), which is read as the
extension will read it, in WebAssembly; or the name of a run of training/.runs, in Python.
--today: parts that today's code makes in English articles: ${PARTS.join(', ')}.
--model: another program that reads as training/read.py does; then no MODEL is named.`;

const TRAINING = fileURLToPath(new URL('../training/', import.meta.url));

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { today: { type: 'string' }, model: { type: 'string' } },
  });
  const model = values.model === undefined ? (positionals.shift() ?? '') : '';
  const [file, ...rest] = positionals;
  const today = values.today?.split(',') ?? [];
  if (rest.length || (!values.model && !/^[\w./-]+$/.test(model)) || !today.every(isPart)) throw new Error(USAGE);
  return { model, command: values.model, file, today: new Set(today.filter(isPart)) };
}

/** What reads, and what ends it. */
async function start(model: string, command: string | undefined): Promise<{ read: Read; end: () => void }> {
  if (model.endsWith('.bin')) {
    const loaded = await loadModel(readFileSync(model), await compileKernel());
    return {
      read: (blocks, passages) => readArticle(blocks, passages, loaded, async () => {}),
      end: () => loaded.release(),
    };
  }
  const program = new Model(command ?? `"${TRAINING}.venv/bin/python" "${TRAINING}read.py" ${model}`);
  return { read: program.read, end: () => program.end() };
}

try {
  const { model, command, file, today } = readOptions();
  const { read, end } = await start(model, command);
  const ok = await analyseLines(file, (article) => analyseRead(article, read, today));
  end();
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
