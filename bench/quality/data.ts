/** Reads the evaluation data that lives beside the project, in `../shared`; it is never part of the project. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export const SHARED = new URL('../../../shared/', import.meta.url);

/** Whether the evaluation data is there; what needs it says so and passes over where it is not. */
export function hasSharedData(): boolean {
  return existsSync(SHARED);
}

/** @returns one value a line of a JSON-lines file under `../shared`, as unknown: the reader says what it expects */
export function readJsonLines(path: string): unknown[] {
  return readFileSync(new URL(path, SHARED), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown);
}

/** @returns the parsed JSON file under `../shared` */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, SHARED), 'utf8'));
}

/** @returns the HTML of a stored page, as `pages/articles/<id>` */
export function readPage(path: string): string {
  return gunzipSync(readFileSync(new URL(`${path}.html.gz`, SHARED))).toString('utf8');
}

/** @returns the ids (file names without endings) in a folder under `../shared` */
export function idsIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, SHARED))
    .filter((name) => /\.(?:html\.gz|json)$/.test(name) && name !== 'truth.json')
    .map((name) => name.replace(/\.(?:html\.gz|json)$/, ''))
    .sort();
}
