/** How sure a speaker is said to be. */

import { expect, test } from 'vitest';
import { provesRight } from '../../src/quotations/confidence.ts';

test('a likelier pointer is said to be surer, and none is said never to err', () => {
  const told = [0, 0.3, 0.5, 0.9, 1].map(provesRight);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  for (const confidence of told) expect(confidence > 0 && confidence < 1).toBe(true);
});

test('a pointer that is as likely wrong as right proves right more often than not', () => {
  expect(provesRight(0.5)).toBeGreaterThan(0.7);
});
