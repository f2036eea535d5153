/** What is learnt by examples: which features speak for it, which against it, and which do not matter. */

import { describe, expect, test } from 'vitest';
import { type Sample, weigh } from '../../learning/weigh.ts';

/** So often of a hundred it is true where the first feature holds, where the second does, and where neither does. */
function examplesOf(first: number, second: number, neither: number): Sample[] {
  const hundred = (features: number[], often: number) =>
    Array.from({ length: 100 }, (_, index): Sample => ({ features: [1, ...features], isTrue: index < often }));
  return [...hundred([1, 0], first), ...hundred([0, 1], second), ...hundred([0, 0], neither)];
}

describe('a weight', () => {
  test('is above nothing for what speaks for it, and below for what speaks against it', () => {
    const [, first, second] = weigh(examplesOf(90, 20, 60), 1);
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBeLessThan(-0.5);
  });

  test('is as large as the odds tell where nothing holds it', () => {
    const [bias, first, second] = weigh(examplesOf(90, 20, 60), 0);
    expect(bias).toBeCloseTo(Math.log(60 / 40), 2);
    expect(first).toBeCloseTo(Math.log(90 / 10) - Math.log(60 / 40), 2);
    expect(second).toBeCloseTo(Math.log(20 / 80) - Math.log(60 / 40), 2);
  });

  test('is nothing for what does not matter', () => {
    expect(weigh(examplesOf(60, 60, 60), 1)[1]).toBeCloseTo(0, 2);
  });

  test('is the nearer to nothing the more it costs, but for the first, which tells how often it is true at all', () => {
    const [bias, first] = weigh(examplesOf(90, 90, 90), 1000);
    expect(bias).toBeCloseTo(Math.log(90 / 10), 1);
    expect(first).toBeCloseTo(0, 1);
    const costly = weigh(examplesOf(90, 20, 60), 100)[1]!;
    expect(costly).toBeLessThan(weigh(examplesOf(90, 20, 60), 1)[1]!);
  });
});
