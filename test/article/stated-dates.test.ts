import { expect, test } from 'vitest';
import { datesIn, isoOf } from '../../src/article/stated-dates.ts';

test.each([
  ['2023-02-22T06:31:12+00:00', '2023-02-22T06:31:12+00:00'],
  ['2023-02-22T06:31:12.345Z', '2023-02-22T06:31:12Z'],
  ['2023-02-22T06:31:12+0530', '2023-02-22T06:31:12+05:30'],
  ['2023-02-22 06:31:12', '2023-02-22T06:31:12'],
  ['2023-02-22', '2023-02-22'],
  ['20230222T063112Z', '2023-02-22T06:31:12Z'],
  ['Wed, 22 Feb 2023 06:31:12 GMT', '2023-02-22T06:31:12+00:00'],
  ['1677047472', '2023-02-22T06:31:12Z'],
  ['1677047472000', '2023-02-22T06:31:12Z'],
  ['Published February 22, 2023 6:31 PM EST', '2023-02-22T18:31:00-05:00'],
  ['22nd of February 2023', '2023-02-22'],
  ['Feb. 22, 2023', '2023-02-22'],
  ['2023年2月22日', '2023-02-22'],
  ['Wed Feb 22 06:31:12 CET 2023', '2023-02-22'],
  ['Published 06:31, 22 February 2023', '2023-02-22T06:31:00'],
  ['Published 22 February 2023 | Updated 09:00, 24 February 2023', '2023-02-22'],
  ['22 February 2023 at 06.31 GMT', '2023-02-22T06:31:00+00:00'],
  ['22 February 2023 | 6:31 pm', '2023-02-22T18:31:00'],
])('"%s" is %s', (text, iso) => {
  expect(isoOf(text)).toBe(iso);
});

test.each([
  ['22. Februar 2023', 'de-DE', '2023-02-22'],
  ['22 février 2023', 'fr', '2023-02-22'],
  ['22 de fevereiro de 2023', 'pt-BR', '2023-02-22'],
  ['22 февраля 2023', 'ru', '2023-02-22'],
  ['22/02/2023', 'fr', '2023-02-22'],
  ['2/3/2023', 'en-US', '2023-02-03'],
  ['2/3/2023', 'en-GB', '2023-03-02'],
])('"%s" in %s is %s', (text, language, iso) => {
  expect(isoOf(text, language)).toBe(iso);
});

test.each(['', null, undefined, 'yesterday', '99/99/2023', '2023-13-45', 'Room 12, 2023 seats', 'x'.repeat(100_000)])(
  'what is no full date is none: %#',
  (text) => {
    expect(isoOf(text)).toBeNull();
  },
);

test('all dates in a line are found, each with its own clock', () => {
  expect(datesIn('Updated 09:00, 24 February 2023 | First published 22 February 2023, 6.31pm', 'en')).toEqual([
    '2023-02-24T09:00:00',
    '2023-02-22T18:31:00',
  ]);
  expect(datesIn('22.02.2023, 06:31 Uhr (Stand: 24.02.2023, 9:00 Uhr)', 'de')).toEqual([
    '2023-02-22T06:31:00',
    '2023-02-24T09:00:00',
  ]);
});
