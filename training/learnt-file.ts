/** Writes the text files of `models/`, as `src/learnt-file.ts` reads them. */

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Head } from '../src/learnt-file.ts';

/** @param from all that it was made from, in order */
export function writeLearnt(name: string, version: number, from: Iterable<string>, body: string): void {
  const hash = createHash('sha256');
  for (const text of from) hash.update(text).update('\0');
  const head: Head = { kind: name, version, from: hash.digest('hex') };
  writeFileSync(new URL(`../models/${name}.txt`, import.meta.url), `${JSON.stringify(head)}\n${body}`);
}
