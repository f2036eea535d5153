/**
 * Finds the names of people, organisations, places and other things: a linear-chain conditional random field over
 * hashed features (Lafferty, McCallum & Pereira 2001), learnt by `npm run train -- people`.
 */

import { TAGGER } from '../../models/tagger.ts';
import { bestPath, Lattice } from './chain.ts';
import type { TextBlock } from './document.ts';
import { capitalRuns, MOST_FEATURES, TaggerView } from './tagger-features.ts';
import { type EntityType, isLast, LABELS, labelOf, TAGGER_CHAIN, typeOf } from './tagger-labels.ts';
import { FeatureIndex, readModel, type TaggerModel } from './tagger-model.ts';

/** A name of some kind: `block.tokens.slice(first, end)`. */
export interface Entity {
  block: TextBlock;
  first: number;
  end: number;
  type: EntityType;
  /** 0..1: the mean probability that its tokens are of this type. */
  confidence: number;
}

const L = LABELS.length;
// A longer run is tagged in pieces, so that memory stays bounded.
const MOST_TOKENS = 256;

let loaded: { model: TaggerModel; index: FeatureIndex } | undefined;

function load(): { model: TaggerModel; index: FeatureIndex } {
  if (!loaded) {
    const model = readModel(Uint8Array.from(atob(TAGGER), (letter) => letter.charCodeAt(0)));
    loaded = { model, index: new FeatureIndex(model.hashes) };
  }
  return loaded;
}

/**
 * @param blocks the article's blocks
 * @returns its names in text order, none inside another
 */
export function tagEntities(blocks: readonly TextBlock[]): Entity[] {
  const { model, index } = load();
  const view = new TaggerView(blocks);
  const features = new Uint32Array(MOST_TOKENS * MOST_FEATURES);
  const counts = new Uint8Array(MOST_TOKENS);
  const scores = new Float32Array(MOST_TOKENS * L);
  const lattice = new Lattice(TAGGER_CHAIN, MOST_TOKENS);
  const entities: Entity[] = [];
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      for (const [first, end] of capitalRuns(block, sentence)) {
        for (let from = first; from < end; from += MOST_TOKENS) {
          const size = Math.min(end - from, MOST_TOKENS);
          view.describe(block, sentence, from, from + size, features, counts);
          score(size, features, counts, scores);
          const labels = bestPath(TAGGER_CHAIN, scores, size, model.transitions);
          if (labels.every((label) => label === 0)) continue;
          lattice.run(scores, size, model.transitions);
          collect(block, from, labels, lattice, entities);
        }
      }
    }
  }
  return entities;

  function score(size: number, hashes: Uint32Array, sizes: Uint8Array, out: Float32Array): void {
    out.fill(0, 0, size * L);
    for (let token = 0; token < size; token++) {
      for (let place = 0; place < sizes[token]!; place++) {
        const row = index.rowOf(hashes[token * MOST_FEATURES + place]!);
        if (row < 0) continue;
        for (let label = 0; label < L; label++) out[token * L + label]! += model.weights[row * L + label]! * model.unit;
      }
    }
  }
}

function collect(block: TextBlock, from: number, labels: Uint8Array, lattice: Lattice, entities: Entity[]): void {
  let first = 0;
  let sure = 0;
  for (const [token, label] of labels.entries()) {
    const type = typeOf(label);
    if (!type) {
      first = token + 1;
      continue;
    }
    for (const part of [
      labelOf(type, true, false),
      labelOf(type, false, false),
      labelOf(type, false, true),
      labelOf(type, true, true),
    ]) {
      sure += lattice.probability(token, part);
    }
    if (!isLast(label)) continue;
    entities.push({ block, first: from + first, end: from + token + 1, type, confidence: sure / (token + 1 - first) });
    first = token + 1;
    sure = 0;
  }
}
