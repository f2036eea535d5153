/** `npm run train:trigrams`: writes what languages are told by, from the data of franc. */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { TRIGRAMS_VERSION } from '../src/language/trigrams.ts';
import { writeLearnt } from './learnt-file.ts';

// The package does not export its data.
const DATA = new URL('../node_modules/franc/data.js', import.meta.url);
const dataSchema = v.object({ data: v.record(v.string(), v.record(v.string(), v.string())) });

const { data } = v.parse(dataSchema, await import(DATA.href));
const lines = Object.entries(data).flatMap(([script, languages]) =>
  Object.entries(languages).map(([code, trigrams]) => `${script}\t${code}\t${trigrams}\n`),
);
writeLearnt('trigrams', TRIGRAMS_VERSION, [readFileSync(DATA, 'utf8')], lines.join(''));
console.log(`trigrams: ${lines.length} languages`);
