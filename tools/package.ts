/**
 * `npm run package`: the archives for the stores, and the source archive that a store's reviewer can build them from.
 * The same source gives the same bytes every run; the Firefox one is checked by Mozilla's own linter.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import * as v from 'valibot';
import project from '../package.json' with { type: 'json' };
import { build, outputFolder, TARGETS } from './build.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Folders that installing and building make. */
const MADE = ['node_modules', 'dist'];
/** Every entry bears this date (the earliest a zip can), so that the bytes depend on the contents alone. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** @returns the zip archive of the files, in order of their paths */
async function archive(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const path of [...paths].sort()) {
    entries[path.split(sep).join('/')] = [await readFile(join(folder, path)), { mtime: ENTRY_DATE, level: 9 }];
  }
  return zipSync(entries);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** What a reviewer needs: everything that git tracks, which is everything that is there where the archive was unpacked. */
async function sourceFiles(): Promise<string[]> {
  if (existsSync(`${ROOT}.git`))
    return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  const isMade = (path: string) => MADE.includes(path.split(sep)[0] ?? '');
  return (await filesBelow(ROOT)).filter((path) => !isMade(path));
}

const Complaints = v.array(
  v.object({ _type: v.string(), code: v.string(), message: v.string(), file: v.optional(v.string()) }),
);
const LintReport = v.object({ errors: Complaints, warnings: Complaints, notices: Complaints });

/**
 * @returns the errors, warnings and notices of `web-ext lint` on the Firefox build, a line each
 * @throws Error when the linter itself does not run
 */
export function lintFirefoxBuild(): string[] {
  const args = ['lint', '--source-dir', outputFolder('firefox'), '--output', 'json', '--boring'];
  const { stdout, stderr, error } = spawnSync(`${ROOT}node_modules/.bin/web-ext`, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (!stdout.trim()) throw new Error(`web-ext lint gave no report: ${stderr}`);
  const report = v.parse(LintReport, JSON.parse(stdout));
  return [...report.errors, ...report.warnings, ...report.notices].map(
    ({ _type, code, message, file }) => `${_type} ${code} ${file ?? ''}: ${message}`,
  );
}

/**
 * Builds and writes the archives.
 * @returns for each archive its path in the project, its size and the SHA-256 of its bytes
 */
export async function packAll(): Promise<{ path: string; bytes: number; sha256: string }[]> {
  await build();
  const archives: [string, Uint8Array][] = [];
  for (const target of TARGETS) {
    const folder = outputFolder(target);
    archives.push([`whosaid-${project.version}-${target}.zip`, await archive(folder, await filesBelow(folder))]);
  }
  archives.push([`whosaid-${project.version}-source.zip`, await archive(ROOT, await sourceFiles())]);
  await mkdir(`${ROOT}dist/packages`, { recursive: true });
  return Promise.all(
    archives.map(async ([name, bytes]) => {
      const path = `dist/packages/${name}`;
      await writeFile(`${ROOT}${path}`, bytes);
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, bytes, sha256 } of await packAll())
    console.log(`${sha256}  ${path}  ${(bytes / 1_000_000).toFixed(1)} MB`);
  const complaints = lintFirefoxBuild();
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length) process.exit(1);
}
