/** `npm run train -- clusters`: groups words that are used alike and writes models/clusters.ts. */

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { frontCoded } from './front-coding.ts';
import { centred, groupRows } from './k-means.ts';
import { readWordVectors } from './word-vectors.ts';

const WORDS = 60_000;
const CLUSTERS = 1024;
const FAMILIES = 128;
// Rare words' vectors say less, so they join clusters and make none.
const FREQUENT = 40_000;
const ROUNDS = 12;
const WORD = /^[\p{L}'-]{2,24}$/u;

/** Writes `models/clusters.ts`; the same bytes every run. */
export function trainClusters(): void {
  const { words, vectors, dimensions } = readWordVectors(WORD, WORDS);
  const { groups, centres } = groupRows(centred({ vectors, dimensions }), CLUSTERS, FREQUENT, ROUNDS);
  const { groups: families } = groupRows(centres, FAMILIES, CLUSTERS, ROUNDS);
  const members: string[][] = Array.from({ length: CLUSTERS }, () => []);
  for (const [index, word] of words.entries()) members[groups[index]!]!.push(word);
  const lines = members.map((own, cluster) => `${families[cluster]} ${frontCoded(own.sort())}`);
  const text = `/** Words that are used alike; written by \`npm run train -- clusters\`, described in clusters.md. */
// A line a cluster: the number of its family, then its words in order, each as the number of letters that it shares with the one
// before it, and the rest.
export const CLUSTERS = \`
${lines.join('\n')}
\`;
`;
  writeFileSync(new URL('../models/clusters.ts', import.meta.url), text);
  console.log(`clusters: ${words.length} words, ${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzip`);
}
