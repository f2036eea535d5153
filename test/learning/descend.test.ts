/** The steps by which all that is learnt here is learnt. */

import { expect, test } from 'vitest';
import { descend } from '../../learning/descend.ts';
import { weigh } from '../../learning/weigh.ts';

test('steps end where it costs least, however steep each number’s way is', () => {
  const least = [3, -2];
  const slopeAt = (numbers: readonly number[]) => [2 * (numbers[0]! - least[0]!), 200 * (numbers[1]! - least[1]!)];
  const [first, second] = descend(2, slopeAt, { steps: 2000, rate: 0.05 });
  expect(first).toBeCloseTo(3, 2);
  expect(second).toBeCloseTo(-2, 2);
});

test('a few examples that can be told apart are learnt by heart', () => {
  const samples = [
    { features: [1, 0, 1], isTrue: true },
    { features: [1, 1, 0], isTrue: false },
    { features: [1, 1, 1], isTrue: true },
    { features: [1, 0, 0], isTrue: false },
  ];
  const weights = weigh(samples, 0);
  for (const { features, isTrue } of samples)
    expect(features.reduce((sum, value, index) => sum + value * weights[index]!, 0) > 0).toBe(isTrue);
});
