/** `npm run train -- people`: learns the tagger of names and writes models/tagger.ts. */

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../src/text/tagger-labels.ts';
import { writeModel } from '../src/text/tagger-model.ts';
import { learn } from './crf.ts';
import { readEntities } from './entity-corpora.ts';
import { countFeatures, Dictionary, examplesOf } from './examples.ts';

// Chosen by cross-validation over wikigold and UNER, and by GUM news, which is not learnt from.
const LEAST_COUNT = 3;
const MOST_KEPT = 45_000;
const SETTINGS = { epochs: 5, rate: 0.1, decay: 1e-5 };
// Tweets are written otherwise than news.
const TWEETS = 0.5;

/** Learns from everything, keeps the features that weigh most, learns again with these alone, and writes the model. */
export function trainTagger(): void {
  const documents = [
    ...readEntities('train/entities-wikigold'),
    ...readEntities('train/entities-uner-ewt'),
    ...readEntities('train/entities-crossner'),
    ...readEntities('train/entities-btc', TWEETS),
    ...readEntities('train/entities-wnut17', TWEETS),
  ];
  const dictionary = new Dictionary();
  countFeatures(documents, dictionary);
  dictionary.close(LEAST_COUNT);
  const first = learn(examplesOf(documents, dictionary.rows), dictionary.rows.size, SETTINGS);
  const hashes = heaviest(dictionary.rows, first.weights);
  const rows = new Map([...hashes].map((hash, row) => [hash, row]));
  const { weights, transitions } = learn(examplesOf(documents, rows), rows.size, SETTINGS);
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = writeModel({
    hashes,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)),
    unit,
    transitions,
  });
  const text = `/** The tagger's weights as base64; written by \`npm run train -- people\`, described in tagger.md. */\nexport const TAGGER =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
  writeFileSync(new URL('../models/tagger.ts', import.meta.url), text);
  console.log(`people: ${hashes.length} features, ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
}

function heaviest(rows: ReadonlyMap<number, number>, weights: Float32Array): Uint32Array {
  const weightOf = (row: number) => {
    let most = 0;
    for (let index = row * LABELS.length; index < (row + 1) * LABELS.length; index++) {
      most = Math.max(most, Math.abs(weights[index]!));
    }
    return most;
  };
  return Uint32Array.from(
    [...rows]
      .map(([hash, row]) => ({ hash, weight: weightOf(row) }))
      .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
      .slice(0, MOST_KEPT)
      .map(({ hash }) => hash)
      .sort((a, b) => a - b),
  );
}
