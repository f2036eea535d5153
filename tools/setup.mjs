/**
 * Makes a fresh clone ready, and says nothing when it is: installs the packages that package-lock.json names, and the
 * browsers named on the command line (`node tools/setup.mjs chromium firefox`).
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, requireBrowser } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = new URL('../node_modules/.installed-from', import.meta.url);
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // What installers print goes to stderr: stdout belongs to the command that follows.
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`'${command} ${args.join(' ')}' failed`);
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(new URL('../package-lock.json', import.meta.url)))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}

/** @param {import('./browsers.mjs').BrowserName[]} names */
function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (!missing.length) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    console.error(`Installing ${missing.join(' and ')} ...`);
    run('apt-get', ['update', '-qq']);
    const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation']);
  }
  for (const name of missing) requireBrowser(name);
}

/**
 * @param {string} word
 * @returns {word is import('./browsers.mjs').BrowserName}
 */
function isBrowserName(word) {
  return word in DEBIAN_PACKAGES;
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
