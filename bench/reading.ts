/** `npm run --silent reading -- RUN`: the command line's `--jsonl` with a reading in Python, before its model is exported. */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analyse.ts';
import { analyseLines, messageOf } from '../src/cli-lines.ts';
import '../src/learnt-from-disk.ts';
import { ReadingProgram } from './reading/model.ts';

const USAGE = `usage: npm run --silent reading -- RUN [FILE.jsonl]
       npm run --silent reading -- --model COMMAND [FILE.jsonl]

Reads articles and writes analyses as analyse --jsonl does. RUN: the name of a run of training/.runs.
--model: another program that reads as training/read.py does; then no RUN is named.`;

const TRAINING = fileURLToPath(new URL('../training/', import.meta.url));

function readOptions() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } });
  const run = values.model === undefined ? (positionals.shift() ?? '') : null;
  const [file, ...rest] = positionals;
  if (rest.length || (run !== null && !/^[\w./-]+$/.test(run))) throw new Error(USAGE);
  return { command: values.model ?? `"${TRAINING}.venv/bin/python" "${TRAINING}read.py" ${run}`, file };
}

try {
  const { command, file } = readOptions();
  const model = new ReadingProgram(command);
  const ok = await analyseLines(file, (article) => analyse(article, model.read));
  model.end();
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
