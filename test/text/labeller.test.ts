import { describe, expect, test } from 'vitest';
import { Chain } from '../../src/text/chain.ts';
import { readModel, writeModel } from '../../src/text/label-model.ts';
import { Labeller } from '../../src/text/labeller.ts';

const OUT = 0;
const BEGIN = 1;
const INSIDE = 2;
const chain = new Chain(3, (before, after) => after !== INSIDE || before === BEGIN || before === INSIDE);
const [WORD, NAME] = [11, 22];

/** Names begin or go on, other words are outside; after a beginning nothing is likelier than what goes on. */
function model(): string {
  const bytes = writeModel({
    hashes: Uint32Array.from([WORD, NAME]),
    weights: Int8Array.from([100, 0, 0, -100, 50, 60]),
    unit: 0.05,
    transitions: Float32Array.from([0, 0, 0, 0, -1, 1, 0, -1, 1]),
  });
  return Buffer.from(bytes).toString('base64');
}

function labelsOf(...features: number[]): number[] {
  const labeller = new Labeller(chain, readModel(model(), chain.size), 8, 1);
  labeller.features.set(features);
  labeller.counts.fill(1);
  return [...labeller.run(features.length)];
}

describe('the labeller', () => {
  test('labels tokens by their features and by what may stand beside what', () => {
    expect(labelsOf(WORD, NAME, NAME, WORD)).toEqual([OUT, BEGIN, INSIDE, OUT]);
    expect(labelsOf(NAME, WORD, NAME)).toEqual([BEGIN, OUT, BEGIN]);
  });

  test('a feature that the model does not know weighs nothing', () => {
    const labeller = new Labeller(chain, readModel(model(), chain.size), 8, 1);
    labeller.features.set([33]);
    labeller.counts.fill(1);
    labeller.run(1);
    labeller.weigh();
    expect(labeller.probability(0, OUT)).toBeCloseTo(0.5);
    expect(labeller.probability(0, INSIDE)).toBe(0);
  });

  test('a model that is cut short, or of other labels, is refused', () => {
    expect(() => readModel(model().slice(0, -8), 3)).toThrow(RangeError);
    expect(() => readModel(model(), 5)).toThrow(RangeError);
  });
});
