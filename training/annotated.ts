/** What is learnt from annotated texts has in common: the model's readings of them, kept, and the folds they are in. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Annotation } from '../corpora/annotated/annotation.ts';
import type { ReadBlocks } from '../src/analyse.ts';
import { readFromDisk } from '../src/read-from-disk.ts';
import type { Reading } from '../src/reading.ts';

const FOLDS = 5;
const KEPT = new URL('.cache/readings/', import.meta.url);
const MODEL = new URL('../models/reading.bin', import.meta.url);
const ENCODER = new URL('../src/encoder/', import.meta.url);

/** The model, and the code that reads with it. */
function readerHash(): string {
  const hash = createHash('sha1').update(readFileSync(MODEL));
  for (const name of readdirSync(ENCODER, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.ts')) hash.update(readFileSync(new URL(name, ENCODER)));
  return hash.digest('hex');
}

let reader: string | undefined;

/** Reads with the shipped model what it has not read before. */
export const readOnce: ReadBlocks = async (blocks, passages) => {
  reader ??= readerHash();
  const key = createHash('sha1')
    .update(reader)
    .update(JSON.stringify([blocks, passages]))
    .digest('hex');
  const file = new URL(key, KEPT);
  if (existsSync(file)) {
    const kept: Reading = deserialize(readFileSync(file));
    return kept;
  }
  const reading = await readFromDisk(blocks, passages);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, serialize(reading));
  return reading;
};

function foldOf({ id }: Annotation): number {
  return createHash('sha1').update(id).digest().readUInt32BE() % FOLDS;
}

/**
 * @param learn learns from some of the texts
 * @returns for a text what was learnt from those of other folds
 */
export function learntWithout<Text extends { annotation: Annotation }, Learnt>(
  texts: readonly Text[],
  learn: (some: readonly Text[]) => Learnt,
): (text: Text) => Learnt {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(texts.filter(({ annotation }) => foldOf(annotation) !== fold)),
  );
  return ({ annotation }) => folds[foldOf(annotation)]!;
}
