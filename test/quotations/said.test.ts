/** What speaks for and against a stretch that a cue tells having been said. */

import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/quotations/evidence.ts';
import { chanceSaid } from '../../src/quotations/said.ts';

const REPORT: Evidence = {
  cue: 0.95,
  isSomebodys: true,
  words: 12,
  isAsked: false,
  isAimed: false,
  isThought: false,
  isReporting: false,
};

describe('a stretch that a cue tells', () => {
  test('is likely said where the cue is sure, somebody speaks and it has words', () => {
    expect(chanceSaid(REPORT)).toBeGreaterThan(0.8);
  });

  test.each<[string, Partial<Evidence>]>([
    ['the cue is doubtful', { cue: 0.6 }],
    ['nobody speaks', { isSomebodys: false }],
    ['it has few words', { words: 3 }],
    ['it is a question', { isAsked: true }],
    ['it is what is to be done', { isAimed: true }],
    ['it is a thought', { isThought: true }],
  ])('is less likely said where %s', (_, evidence) => {
    expect(chanceSaid({ ...REPORT, ...evidence })).toBeLessThan(chanceSaid(REPORT));
  });

  test('is said by a verb form that tells so, though the cue is doubtful', () => {
    expect(chanceSaid({ ...REPORT, cue: 0.6, isReporting: true })).toBeGreaterThan(0.8);
  });

  test.each([0, 1])('has a chance however sure the cue: %s', (cue) => {
    const chance = chanceSaid({ ...REPORT, cue });
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
  });
});
