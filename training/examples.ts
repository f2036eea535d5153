/** Turns labelled documents into the examples that the tagger learns from. */

import { MOST_FEATURES, TaggerView } from '../src/text/tagger-features.ts';
import type { Example } from './crf.ts';
import type { LabelledDocument } from './labelled.ts';

/** The hashed features that the model knows, each with its row. */
export class Dictionary {
  private readonly counts = new Map<number, number>();
  readonly rows = new Map<number, number>();

  count(hash: number): void {
    this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
  }

  close(least: number): void {
    for (const [hash, count] of this.counts) if (count >= least) this.rows.set(hash, this.rows.size);
    this.counts.clear();
  }
}

function eachSentence(
  document: LabelledDocument,
  visit: (hashes: Uint32Array, counts: Uint8Array, labels: Uint8Array) => void,
): void {
  const view = new TaggerView(document.blocks);
  for (const [index, block] of document.blocks.entries()) {
    for (const sentence of block.sentences) {
      const { firstToken, endToken } = sentence;
      if (firstToken === endToken) continue;
      const features = new Uint32Array((endToken - firstToken) * MOST_FEATURES);
      const counts = new Uint8Array(endToken - firstToken);
      view.describe(block, sentence, firstToken, endToken, features, counts);
      visit(features, counts, document.labels[index]!.slice(firstToken, endToken));
    }
  }
}

export function examplesOf(documents: readonly LabelledDocument[], rows: ReadonlyMap<number, number>): Example[] {
  const examples: Example[] = [];
  for (const document of documents) {
    eachSentence(document, (hashes, counts, labels) => {
      const features: number[] = [];
      const bounds = [0];
      for (let t = 0; t < labels.length; t++) {
        for (let index = 0; index < counts[t]!; index++) {
          const row = rows.get(hashes[t * MOST_FEATURES + index]!);
          if (row !== undefined) features.push(row);
        }
        bounds.push(features.length);
      }
      examples.push({
        features: Uint32Array.from(features),
        bounds: Uint32Array.from(bounds),
        labels,
        weight: document.weight,
      });
    });
  }
  return examples;
}

/** Counts the features of the documents. */
export function countFeatures(documents: readonly LabelledDocument[], dictionary: Dictionary): void {
  for (const document of documents) {
    eachSentence(document, (hashes, counts, labels) => {
      for (let t = 0; t < labels.length; t++) {
        for (let index = 0; index < counts[t]!; index++) dictionary.count(hashes[t * MOST_FEATURES + index]!);
      }
    });
  }
}
