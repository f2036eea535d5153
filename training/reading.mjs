/**
 * `npm run train`: makes the trainer's own Python environment, gets the base, converts the corpora and trains.
 *
 *     npm run train                          all of it, going on where a run of that name stood
 *     npm run train -- --smoke               a minute, from end to end on a few texts
 *     npm run train -- --check               the trainer's lint, types and tests
 *     npm run train -- --measure reading     a run's figures on the development texts
 *     npm run train -- --silver reading      what a run reads in pages that nobody annotated, to learn from
 *     npm run train -- --average NAME A B    the average of runs that went on from one another, as a run
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ENVIRONMENT = at('.venv');
const PYTHON = at('.venv/bin/python');
const STAMP = at('.venv/installed-from');
const CORPORA = at('.cache/converted');
const CUT = at('.cache/cut/base.npz');
const DATA = at('../../shared/corpora');

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: at('.'), stdio: 'inherit' });
  if (error) throw new Error(`${command} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function makeEnvironment() {
  const wanted = createHash('sha256')
    .update(readFileSync(at('requirements.txt')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const { stdout } = spawnSync('python3', ['-c', 'import sys, venv, ensurepip; print(sys.version_info >= (3, 11))']);
  if (String(stdout).trim() !== 'True')
    throw new Error('Python 3.11 or newer with its module venv is needed (python3)');
  console.error('Making the Python environment in training/.venv ...');
  run('python3', ['-m', 'venv', ENVIRONMENT]);
  run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt']);
  writeFileSync(STAMP, wanted);
}

/** What the trainer learns from, in the one converted form. */
function convertCorpora() {
  if (!existsSync(DATA)) throw new Error(`the corpora are missing: ${DATA}`);
  run('npx', ['tsx', '../corpora/convert.ts', CORPORA]);
}

try {
  const given = process.argv.slice(2);
  makeEnvironment();
  if (given[0] === '--check') {
    run(PYTHON, ['-m', 'ruff', 'format', '--check', '.']);
    run(PYTHON, ['-m', 'ruff', 'check', '.']);
    run(PYTHON, ['-m', 'mypy', '.']);
    run(PYTHON, ['-m', 'pytest', '--quiet']);
  } else if (given[0] === '--measure') {
    run(PYTHON, ['measure.py', ...given.slice(1)]);
  } else if (given[0] === '--silver') {
    run(PYTHON, ['silver.py', ...given.slice(1)]);
  } else if (given[0] === '--average') {
    run(PYTHON, ['average.py', ...given.slice(1)]);
  } else {
    convertCorpora();
    if (!existsSync(CUT)) {
      run(PYTHON, ['verify_base.py']);
      run(PYTHON, ['vocabulary.py', CORPORA]);
    }
    run(PYTHON, ['train.py', ...given]);
  }
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
