/**
 * Finds the names of people, organisations, places and other things: a linear-chain conditional random field over
 * hashed features (Lafferty, McCallum & Pereira 2001), learnt by `npm run train -- people`.
 */

import { TAGGER } from '../../models/tagger.ts';
import type { TextBlock } from './document.ts';
import { readModel } from './label-model.ts';
import { Labeller } from './labeller.ts';
import { capitalRuns, MOST_FEATURES, TaggerView } from './tagger-features.ts';
import { type EntityType, isLast, LABELS, labelOf, TAGGER_CHAIN, typeOf } from './tagger-labels.ts';

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

let loaded: Labeller | undefined;

function load(): Labeller {
  loaded ??= new Labeller(TAGGER_CHAIN, readModel(TAGGER, L), MOST_TOKENS, MOST_FEATURES);
  return loaded;
}

/**
 * @param blocks the article's blocks
 * @returns its names in text order, none inside another
 */
export function tagEntities(blocks: readonly TextBlock[]): Entity[] {
  const labeller = load();
  const view = new TaggerView(blocks);
  const entities: Entity[] = [];
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      for (const [first, end] of capitalRuns(block, sentence)) {
        for (let from = first; from < end; from += MOST_TOKENS) {
          const size = Math.min(end - from, MOST_TOKENS);
          view.describe(block, sentence, from, from + size, labeller.features, labeller.counts);
          const labels = labeller.run(size);
          if (labels.every((label) => label === 0)) continue;
          labeller.weigh();
          collect(block, from, labels, labeller, entities);
        }
      }
    }
  }
  return entities;
}

function collect(block: TextBlock, from: number, labels: Uint8Array, labeller: Labeller, entities: Entity[]): void {
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
      sure += labeller.probability(token, part);
    }
    if (!isLast(label)) continue;
    entities.push({ block, first: from + first, end: from + token + 1, type, confidence: sure / (token + 1 - first) });
    first = token + 1;
    sure = 0;
  }
}
