/** `npm run train -- people`: learns the tagger of names and writes models/tagger.ts. */

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readEntities, readPeople, readSilver } from '../corpora/entities.ts';
import { writeModel } from '../src/text/label-model.ts';
import { isFirst, TAGGER_CHAIN, typeOf } from '../src/text/tagger-labels.ts';
import { type Crf, type Example, learn, predict } from './crf.ts';
import { countFeatures, Dictionary, examplesOf } from './examples.ts';
import { heaviest, withKept } from './heaviest.ts';
import { inCapitals, labelled } from './labelled.ts';

// Chosen by cross-validation over wikigold and UNER, and by GUM news, which is not learnt from.
const LEAST_COUNT = 3;
const MOST_KEPT = 64_000;
const SETTINGS = { epochs: 6, rate: 0.1, decay: 1e-5, dropout: 0.3, averaged: 3 };
// What an example counts: tweets are written otherwise than news, and silver is wrong in places.
const TWEETS = 0.5;
const SILVER = 0.3;
// GUM's people are read off the heads of its entities: some are lost, and groups are among them.
const HEADS = 0.5;
const CAPITALS = 0.2;
// Fewer are free to learn from for what is learnt from now on: see corpora/coreference.ts.
const GUM_GENRES = /^GUM_(?:academic|bio|court|interview|letter|speech|textbook|vlog|voyage)_/;
// Of the silver sentences without people, one in so many is enough.
const NONE_KEPT = 3;

/** The silver sentences in which a model learnt from the annotated corpora sees the same people as the other tagger. */
function agreeing(examples: readonly Example[], model: Crf): Example[] {
  return examples.filter((example) => {
    const mine = peopleIn(predict(model, example));
    return mine === peopleIn(example.labels) && (mine !== '' || example.labels.length % NONE_KEPT === 0);
  });
}

/**
 * Sentences of which only the people are annotated, with the model's names of other kinds around them; left out where
 * the model sees a person whom the annotation lacks.
 */
function completed(examples: readonly Example[], model: Crf): Example[] {
  return examples.flatMap((example) => {
    const labels = predict(model, example);
    const isPerson = (token: number) => typeOf(example.labels[token]!) === 'PER';
    if (labels.some((label, token) => typeOf(label) === 'PER' && !isPerson(token))) return [];
    if (!example.labels.some((label) => label > 0) && labels.length % NONE_KEPT > 0) return [];
    for (let first = 0; first < labels.length; first++) {
      let end = first + 1;
      while (labels[first]! > 0 && end < labels.length && labels[end]! > 0 && !isFirst(labels[end]!)) end++;
      const tokens = labels.subarray(first, end);
      if (tokens.some((_, index) => isPerson(first + index))) tokens.set(example.labels.subarray(first, end));
      first = end - 1;
    }
    return { ...example, labels };
  });
}

/** The places of the people among the labels, as text that can be compared. */
function peopleIn(labels: Uint8Array): string {
  return [...labels].map((label, token) => (typeOf(label) === 'PER' ? `${token}:${label}` : '')).join('');
}

/**
 * Learns from the annotated corpora; adds the news sentences on which this model and another tagger agree, and those of
 * GUM whose people it finds no others beside; learns from all; keeps the features that weigh most, learns again with these alone, and writes the model.
 */
export function trainTagger(): void {
  const prose = ['wikigold', 'uner-ewt', 'crossner'].flatMap((corpus) => labelled(readEntities('train', corpus)));
  const annotated = [
    ...prose,
    ...inCapitals(prose, CAPITALS),
    ...labelled(readEntities('train', 'btc'), TWEETS),
    ...labelled(readEntities('train', 'wnut17'), TWEETS),
  ];
  const silver = labelled(readSilver(), SILVER);
  const gum = labelled(
    readPeople('train', 'gum-other').filter(({ id }) => GUM_GENRES.test(id)),
    HEADS,
  );
  const dictionary = new Dictionary();
  for (const documents of [annotated, silver, gum]) countFeatures(documents, dictionary);
  dictionary.close(LEAST_COUNT);
  const examples = examplesOf(annotated, dictionary.rows);
  const news = examplesOf(silver, dictionary.rows);
  const first = learn(TAGGER_CHAIN, examples, dictionary.rows.size, SETTINGS);
  const agreed = agreeing(news, first);
  const others = completed(examplesOf(gum, dictionary.rows), first);
  console.log(
    `people: ${examples.length} annotated sentences, ${agreed.length} of ${news.length} silver ones agree, ${others.length} of GUM`,
  );
  const all = [...examples, ...agreed, ...others];
  const rows = heaviest(dictionary.rows, learn(TAGGER_CHAIN, all, dictionary.rows.size, SETTINGS), MOST_KEPT);
  const { weights, transitions } = learn(
    TAGGER_CHAIN,
    all.map((example) => withKept(example, rows)),
    rows.hashes.length,
    SETTINGS,
  );
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = writeModel({
    hashes: rows.hashes,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)),
    unit,
    transitions,
  });
  const text = `/** The tagger's weights as base64; written by \`npm run train -- people\`, described in tagger.md. */\nexport const TAGGER =\n  '${Buffer.from(bytes).toString('base64')}';\n`;
  writeFileSync(new URL('../models/tagger.ts', import.meta.url), text);
  console.log(`people: ${rows.hashes.length} features, ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
}
