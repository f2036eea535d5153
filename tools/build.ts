/** `npm run build`: bundles the extension into dist/chrome and dist/firefox, and fails when a bundle is over its size. */

import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build as bundle, type Metafile, type Plugin } from 'esbuild';
import type source from '../manifest.json';
import project from '../package.json' with { type: 'json' };
import type { Kernels } from '../src/encoder/kernels.ts';
import { LANGUAGE_CODES } from '../src/language/language.ts';
import { compileKernels } from './kernel.ts';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of gzip (level 9) at most. */
const BUDGETS: Record<string, number> = {
  'content-scripts/gate.js': 4_000,
  'content-scripts/page.js': 30_000,
  'content-scripts/card.js': 4_000,
  'popup/popup.js': 35_000,
};

/** Bytes at most of what browsers start again and again, weights not counted: they are files. */
const BACKGROUND_BUDGET = 120_000;

/** What the bundles are made from: path in dist without ending -> source. */
const BACKGROUNDS: Record<Target, Record<string, string>> = {
  chrome: { background: 'src/background-chrome.ts', analysis: 'src/analysis-chrome.ts' },
  firefox: { background: 'src/background-firefox.ts', 'analysis-worker': 'src/analysis-worker.ts' },
};
/** Scripts that the background takes in where a text is in that language; each sets `whosaidLanguage`. */
const LANGUAGES = Object.fromEntries(
  LANGUAGE_CODES.map((code) => [`language/${code}`, `src/language/${code}/language.ts`]),
);
const CONTENT_SCRIPTS: Record<string, string> = {
  'content-scripts/gate': 'content-scripts/gate.ts',
  'content-scripts/page': 'content-scripts/page.ts',
  'content-scripts/card': 'content-scripts/card.ts',
};
const OWN_PAGES: Record<string, string> = {
  'popup/popup': 'popup/popup.tsx',
  'library/library': 'library/library.tsx',
  'options/options': 'options/options.tsx',
  'options/welcome': 'options/welcome.tsx',
};
const STATIC_FILES = [
  '_locales',
  'content-scripts/card.css',
  'icons',
  'library/library.css',
  'library/library.html',
  'LICENSE',
  'models/names.txt',
  'models/reading.bin',
  'models/trigrams.txt',
  'options/options.css',
  'options/options.html',
  'options/welcome.html',
  'popup/panel.html',
  'popup/popup.css',
  'popup/popup.html',
];

/** Packages whose data we ship, and none of their code. */
const DATA_OF = ['franc'];

/** The folder that a browser loads. */
export function outputFolder(target: Target): string {
  return `${ROOT}dist/${target}`;
}

/** The one manifest, with the version of package.json and without the keys that only the other browser knows. */
async function manifestFor(target: Target): Promise<string> {
  const manifest: typeof source = JSON.parse(await readFile(`${ROOT}manifest.json`, 'utf8'));
  const {
    background,
    browser_specific_settings,
    minimum_chrome_version,
    permissions: all,
    side_panel,
    sidebar_action,
    ...common
  } = manifest;
  const permissions = all.filter((permission) => target === 'chrome' || permission !== 'sidePanel');
  const own =
    target === 'chrome'
      ? { background: { service_worker: background.service_worker }, minimum_chrome_version, side_panel }
      : { background: { scripts: background.scripts }, browser_specific_settings, sidebar_action };
  return `${JSON.stringify({ ...common, version: project.version, permissions, ...own }, null, 2)}\n`;
}

/** The licences of the packages whose code went into the bundles. */
async function thirdPartyLicences(metafiles: readonly Metafile[]): Promise<string> {
  const packages = new Set(DATA_OF);
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
    if (name) packages.add(name);
  }
  const texts = [...packages].sort().map(async (name) => {
    const folder = `${ROOT}node_modules/${name}`;
    const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const files = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENSE-MIT'];
    const found = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8').catch(() => '')));
    return `${name} ${version} (${license})\n\n${found.find((text) => text)?.trim() ?? ''}\n`;
  });
  return (await Promise.all(texts)).join('\n----\n\n');
}

/**
 * Takes out of preact its one way to write a string into a page as HTML: none of our views may ever do that, and Mozilla's
 * linter warns of code that could.
 */
const withoutHtmlStrings: Plugin = {
  name: 'without-html-strings',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const assignment = /\(\w+\.innerHTML=\w+\.__html\)/g;
      if (code.match(assignment)?.length !== 1) throw new Error(`${path} no longer assigns innerHTML in one place`);
      return { contents: code.replace(assignment, '(()=>{throw Error("no HTML strings")})()'), loader: 'js' };
    });
  },
};

/** Lets a bundle leave out the schemas that it does not use: to make one has no effect, which esbuild cannot see. */
const withoutUnusedSchemas: Plugin = {
  name: 'without-unused-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](?:analysis-schema|(?:extension|library)[\\/][\w-]+)\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return { contents: code.replace(/(?<![\w.])v\.[a-z]\w*\(/g, '/* @__PURE__ */ $&'), loader: 'ts' };
    });
  },
};

/** Content scripts keep the browser's own API. */
export const PLAIN_BROWSER = { 'webextension-polyfill': './src/extension/plain-browser.ts' };

/** How the scripts of a browser are bundled into a folder: those of the extension itself, and those of pages. */
export function bundlesFor(target: Target, outdir: string) {
  const common = {
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    format: 'iife',
    target: target === 'chrome' ? 'chrome128' : 'firefox142',
    // Both have them; esbuild would make such patterns anew each time that they are used.
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutHtmlStrings, withoutUnusedSchemas],
    logLevel: 'warning',
  } satisfies BuildOptions;
  return [
    { ...common, entryPoints: { ...OWN_PAGES, ...BACKGROUNDS[target] } },
    { ...common, entryPoints: LANGUAGES, globalName: 'whosaidLanguage' },
    { ...common, entryPoints: CONTENT_SCRIPTS, alias: PLAIN_BROWSER },
  ];
}

/** Puts into a folder what is no script; only what is newer than what stands there. */
export async function putOtherFiles(target: Target, out: string, { plain, relaxed }: Kernels): Promise<void> {
  await mkdir(out, { recursive: true });
  const filter = async (from: string, to: string) => !from.endsWith('.svg') && (await isNewer(from, to));
  await Promise.all([
    ...STATIC_FILES.map((path) => cp(`${ROOT}${path}`, `${out}/${path}`, { recursive: true, filter })),
    writeFile(`${out}/encoder.wasm`, plain),
    writeFile(`${out}/encoder-relaxed.wasm`, relaxed),
    manifestFor(target).then((text) => writeFile(`${out}/manifest.json`, text)),
  ]);
}

async function isNewer(from: string, to: string): Promise<boolean> {
  const [source, copy] = await Promise.all([stat(from), stat(to).catch(() => null)]);
  return !copy || source.isDirectory() || source.mtimeMs > copy.mtimeMs;
}

async function buildFor(target: Target, kernels: Kernels): Promise<void> {
  const out = outputFolder(target);
  await rm(out, { recursive: true, force: true });
  const bundled = bundlesFor(target, out).map((options) =>
    bundle({ ...options, minify: true, legalComments: 'none', metafile: true }),
  );
  const [results] = await Promise.all([Promise.all(bundled), putOtherFiles(target, out, kernels)]);
  const licences = await thirdPartyLicences(results.map(({ metafile }) => metafile));
  await writeFile(`${out}/THIRD-PARTY-LICENSES.txt`, licences);
}

/**
 * @returns a line on each bundle that has a budget
 * @throws Error naming every bundle that is over it
 */
async function checkSizes(): Promise<string[]> {
  const lines: string[] = [];
  const over: string[] = [];
  const note = (path: string, size: number, budget: number, unit: string) => {
    const line = `${path}: ${size} of ${budget} ${unit}`;
    lines.push(line);
    if (size > budget) over.push(line);
  };
  for (const target of TARGETS) {
    const read = (path: string) => readFile(`${outputFolder(target)}/${path}`);
    for (const [path, budget] of Object.entries(BUDGETS))
      note(`${target}/${path}`, gzipSync(await read(path), { level: 9 }).length, budget, 'bytes gzip');
    note(`${target}/background.js`, (await read('background.js')).length, BACKGROUND_BUDGET, 'bytes');
  }
  if (over.length) throw new Error(`too large: ${over.join('; ')}`);
  return lines;
}

/**
 * Builds both browsers' folders.
 * @returns a line on the size of each bundle that has a budget
 * @throws Error when one is over its budget
 */
export async function build(): Promise<string[]> {
  const kernels = await compileKernels();
  await Promise.all(TARGETS.map((target) => buildFor(target, kernels)));
  return checkSizes();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of await build()) console.log(line);
}
