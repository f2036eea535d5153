/** How learnt weights are written into the source. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POINT_WEIGHTS } from '../../src/key-points/point-weights.ts';
import { TRAITS } from '../../src/key-points/traits.ts';
import { MERITS } from '../../src/people/merits.ts';
import { STANDING_WEIGHTS } from '../../src/people/standing-weights.ts';
import { FEATURES } from '../../src/quotations/evidence.ts';
import { SAID_WEIGHTS } from '../../src/quotations/said-weights.ts';
import { tableOf, weightsText } from '../../training/weights-file.ts';

describe('a file of weights', () => {
  it('has each weight under its name, to two decimals, in the order of the table', () => {
    const table = tableOf({ bias: 0, cue: 0 }, ['cue', 'bias'], [0.456, -1.999]);
    const file = { name: 'WEIGHTS', type: 'Weights', typeFrom: './weights.ts', told: 'What counts how much.' };
    expect(weightsText(file, table).split('\n').slice(2)).toEqual([
      "import type { Weights } from './weights.ts';",
      '',
      'export const WEIGHTS: Weights = {',
      '  bias: -2,',
      '  cue: 0.46,',
      '};',
      '',
    ]);
  });

  it.each([
    ['quotations/said-weights.ts', SAID_WEIGHTS, FEATURES],
    ['key-points/point-weights.ts', POINT_WEIGHTS, TRAITS],
    ['people/standing-weights.ts', STANDING_WEIGHTS, MERITS],
  ])('is what the source has: %s', (path, weights, names) => {
    const shipped = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
    const [, told = '', type = '', typeFrom = '', name = ''] =
      /\/\*\* (.*) \*\/\n\nimport type \{ (\w+) \} from '(.*)';\n\nexport const (\w+)/.exec(shipped) ?? [];
    expect(weightsText({ name, type, typeFrom, told }, weights)).toBe(shipped);
    expect(Object.keys(weights).sort()).toEqual([...names].sort());
  });
});
