/**
 * Finds the browsers that the project is run and tested in, and installs them where it may; plain JavaScript, since it
 * runs before anything is installed.
 */

import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** @type {Record<BrowserName, { variable: string, debianPackage: string, commands: string[], mac: string[], windows: string[] }>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debianPackage: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BrowserName} name
 * @returns {string | undefined} the path of an installed browser: the one named by CHROMIUM_PATH or FIREFOX_PATH
 *   first, then the first on PATH, then the usual places
 */
export function findBrowser(name) {
  const { variable, commands, mac, windows } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(process.platform === 'darwin' ? mac : []),
    ...(process.platform === 'win32'
      ? PROGRAM_FILES.flatMap((root) => (root ? windows.map((path) => join(root, path)) : []))
      : []),
  ];
  return candidates.find(isExecutable);
}

/**
 * @param {BrowserName} name
 * @returns {string} the browser's path
 * @throws {Error} with one line that says what to install, if there is none
 */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (path) return path;
  const product = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox';
  throw new Error(`no ${product} found: install it, or set ${BROWSERS[name].variable} to its program`);
}

/**
 * @param {string} word
 * @returns {word is BrowserName}
 */
export function isBrowserName(word) {
  return word in BROWSERS;
}

/**
 * Installs those of the browsers that are missing, as root on Debian; says nothing when none is.
 * @param {BrowserName[]} names
 * @throws {Error} with one line that says what to install, where we cannot do it ourselves
 */
export function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing ${missing.join(' and ')} ...`);
    run('apt-get', ['update', '-qq']);
    const packages = missing.map((name) => BROWSERS[name].debianPackage);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-liberation']);
  }
  for (const name of missing) requireBrowser(name);
}
