/** `npm run --silent reading -- RUN`: the command line's `--jsonl` with a trained model's reading in the place of today's. */

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyseLines, messageOf } from '../src/cli-lines.ts';
import { analyseRead } from './reading/analyse.ts';
import { Model } from './reading/model.ts';
import { isPart, PARTS } from './reading/parts.ts';

const USAGE = `usage: npm run --silent reading -- RUN [--today PART,...] [--model COMMAND] [FILE.jsonl]

Reads articles and writes analyses as analyse --jsonl does, by the model of training/.runs/RUN.
--today: parts that today's code makes in English articles: ${PARTS.join(', ')}.
--model: another program that reads as training/read.py does; then no RUN is named.`;

const TRAINING = fileURLToPath(new URL('../training/', import.meta.url));

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { today: { type: 'string' }, model: { type: 'string' } },
  });
  const run = values.model === undefined ? positionals.shift() : undefined;
  const [file, ...rest] = positionals;
  const today = values.today?.split(',') ?? [];
  if (rest.length || (values.model === undefined && !/^[\w.-]+$/.test(run ?? '')) || !today.every(isPart))
    throw new Error(USAGE);
  const command = values.model ?? `"${TRAINING}.venv/bin/python" "${TRAINING}read.py" ${run}`;
  return { command, file, today: new Set(today.filter(isPart)) };
}

try {
  const { command, file, today } = readOptions();
  const model = new Model(command);
  const ok = await analyseLines(file, (article) => analyseRead(article, model.read, today));
  model.end();
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
