import { expect, it } from 'vitest';
import type { Quotation } from '../../src/analysis.ts';
import { toldOnce } from '../../src/views/told-within.ts';
import { sample, span } from '../popup/sample.ts';

const [fragment, , , reported, retold, , said, term] = sample.quotations as [Quotation, ...Quotation[]] & Quotation[];
const within = (quotation: Quotation | undefined): Quotation => ({ ...quotation!, ...span(4, 'unlucky') });

it('tells a fragment inside its speaker’s reported speech once, in whatever order they come', () => {
  expect(toldOnce([reported!, retold!])).toEqual([reported]);
  expect(toldOnce([retold!, reported!])).toEqual([reported]);
});

it('tells nobody’s words inside reported speech once, words as words too', () => {
  expect(toldOnce([reported!, { ...retold!, speaker: null }])).toEqual([reported]);
  expect(toldOnce([reported!, within(term)])).toEqual([reported]);
});

it('keeps a fragment of somebody else inside reported speech', () => {
  const others = { ...retold!, speaker: said!.speaker };
  expect(toldOnce([reported!, others])).toEqual([reported, others]);
});

it('tells what is marked inside a quotation with it', () => {
  const whole = { ...said!, ...span(4, 'the company had been given no chance to mend its “unlucky” timetable') };
  expect(toldOnce([whole, { ...within(said), speaker: null }])).toEqual([whole]);
});

it('keeps what stands beside, and what stands in words as words', () => {
  expect(toldOnce([fragment, reported!])).toEqual([fragment, reported]);
  const whole = { ...term!, ...span(4, 'its “unlucky” timetable') };
  expect(toldOnce([whole, retold!])).toEqual([whole, retold]);
});

it('takes no longer for many in one paragraph', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({ ...retold!, start: 10 * at, end: 10 * at + 5 }));
  expect(toldOnce(many)).toHaveLength(20_000);
});
