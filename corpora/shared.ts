/** Reads the data that lives beside the project, in `../shared`, to learn and to judge by; it is never part of the project. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

export const SHARED = new URL('../../shared/', import.meta.url);

/** `train` to learn from, `dev` to choose by. */
export type CorpusPart = 'train' | 'dev';

/** Half-open, in UTF-16 code units. */
export const Range = v.pipe(
  v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer())]),
  v.check(([start, end]) => start < end, 'a span without words'),
);
export type Range = [start: number, end: number];

/** Whether all the spans lie within the text. */
export function areWithin(text: string, spans: readonly (readonly [number, number, ...unknown[]])[]): boolean {
  return spans.every(([start, end]) => start >= 0 && start < end && end <= text.length);
}

/** Whether the data is there; what needs it says so and passes over where it is not. */
export function hasSharedData(): boolean {
  return existsSync(SHARED);
}

/**
 * @param json one JSON value a line
 * @param name what an error calls the text
 * @throws Error that names the first line that is no JSON or not of the form
 */
export function parseLines<Schema extends v.GenericSchema>(
  json: string,
  schema: Schema,
  name: string,
): v.InferOutput<Schema>[] {
  return json.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [v.parse(schema, JSON.parse(line))];
    } catch (error) {
      const path = v.isValiError(error) ? v.getDotPath(error.issues[0]) : null;
      throw new Error(
        `${name}:${index + 1}: ${path ? `${path}: ` : ''}${error instanceof Error ? error.message : error}`,
      );
    }
  });
}

/** @returns the lines of a JSON-lines file under `../shared`, each of the form */
export function readLines<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema>[] {
  return parseLines(readFileSync(new URL(path, SHARED), 'utf8'), schema, path);
}

/** @returns the parsed JSON file under `../shared`, as unknown: the reader says what it expects */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, SHARED), 'utf8'));
}

/** @returns the HTML of a stored page, as `pages/articles/<id>` */
export function sharedPage(path: string): string {
  return gunzipSync(readFileSync(new URL(`${path}.html.gz`, SHARED))).toString('utf8');
}

/** @returns the ids (file names without endings) in a folder under `../shared` */
export function idsIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, SHARED))
    .filter((name) => /\.(?:html\.gz|json)$/.test(name) && name !== 'truth.json')
    .map((name) => name.replace(/\.(?:html\.gz|json)$/, ''))
    .sort();
}
