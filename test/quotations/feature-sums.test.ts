import { expect, test } from 'vitest';
import { FeatureSums } from '../../src/quotations/feature-sums.ts';
import type { LabelModel } from '../../src/text/label-model.ts';

// Feature 7 speaks for the first of two labels, 9 against the second.
const MODEL: LabelModel = {
  hashes: Uint32Array.of(7, 9),
  weights: Int8Array.of(4, 0, 0, -2),
  unit: 0.5,
  transitions: new Float32Array(4),
};

/** The scores of two places with the same keys, and how often features were asked for. */
function run(between: (sums: FeatureSums) => void = () => {}): { scores: number[]; asked: number } {
  const sums = new FeatureSums(MODEL, 2, [3, 1], 2);
  let asked = 0;
  for (const place of [0, 1]) {
    if (sums.isNew(0, 2)) {
      asked++;
      for (const feature of [7, 9, 7, 1234]) sums.put(feature);
    }
    if (sums.isNew(1, 0)) {
      asked++;
      sums.put(9);
    }
    sums.end(place);
    between(sums);
  }
  return { scores: [...sums.scores], asked };
}

test('the weights of all features of a place are added up, those that are known for their key without being put again', () => {
  expect(run()).toEqual({ scores: [4, -2, 4, -2], asked: 2 });
});

test('a group that was forgotten is asked for anew, the others are not', () => {
  expect(run((sums) => sums.forget(0))).toEqual({ scores: [4, -2, 4, -2], asked: 3 });
});
