/**
 * Makes a fresh clone ready, and says nothing when it is: installs the packages that package-lock.json names, and the
 * browsers named on the command line (`node tools/setup.mjs chromium firefox`).
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { installBrowsers, isBrowserName } from './browsers.mjs';
import { run } from './run.mjs';

const STAMP = new URL('../node_modules/.installed-from', import.meta.url);

/** Whether somebody has run `npm ci` since the lock file came. */
function isJustInstalled() {
  const changed = (/** @type {string} */ path) =>
    statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed('../node_modules/.package-lock.json') > changed('../package-lock.json');
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(new URL('../package-lock.json', import.meta.url)))
    .digest('hex');
  if (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') === wanted : isJustInstalled()) return;
  console.error('Installing packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}

try {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed, this is ${process.version}`);
  installPackages();
  installBrowsers(process.argv.slice(2).filter(isBrowserName));
} catch (error) {
  console.error(`setup: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
