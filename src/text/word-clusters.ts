/** Which words are used alike: clusters of word vectors, so that a rare word is known by its commoner fellows. */

import { CLUSTERS } from '../../models/clusters.ts';
import { foldName } from './name-lexicon.ts';
import { WordTable } from './word-table.ts';

// More than twice the number of words.
const SIZE = 1 << 17;

interface Clusters {
  table: WordTable;
  /** The family of each cluster. */
  families: Uint8Array;
}

let loaded: Clusters | undefined;

function load(): Clusters {
  if (loaded) return loaded;
  const lines = CLUSTERS.trim().split('\n');
  loaded = {
    families: Uint8Array.from(lines, (line) => Number.parseInt(line, 10)),
    table: new WordTable(
      lines.map((line) => line.slice(line.indexOf(' ') + 1)),
      SIZE,
    ),
  };
  return loaded;
}

/** @returns the number of the word's cluster, one of 1024, or -1 for a word that is in none */
export function clusterOf(lower: string): number {
  return load().table.groupOf(foldName(lower));
}

/** @returns the number of the cluster's family, one of 128; clusters of a family are used alike too, but less so */
export function familyOf(cluster: number): number {
  return cluster < 0 ? -1 : load().families[cluster]!;
}
