import { expect, it } from 'vitest';
import type { DateMention } from '../../src/analysis.ts';
import { dayLines } from '../../src/export/day-lines.ts';

const span = { block: 0, start: 0, end: 4, text: 'then' };
const event: DateMention = {
  ...span,
  value: '',
  clause: { ...span, text: 'the dam broke' },
  tense: null,
  time: null,
};

it.each([
  ['193', '1930s'],
  ['2023-21', 'spring 2023'],
  ['2024-W08', 'week of 2024-02-19'],
  ['2024-Q2', '2024-Q2'],
  ['2024-02-19', '2024-02-19'],
])('a line of the timeline tells %s as %s', (value, when) => {
  expect(dayLines([{ value, events: [event] }], ({ clause }) => clause.text)).toEqual([`- ${when}: the dam broke`]);
});
