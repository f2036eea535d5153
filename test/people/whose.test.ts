/** Whom words mean that are no name, by what a reading holds likely and by the words themselves. */

import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import { Whose } from '../../src/people/whose.ts';
import type { Chance, Reading } from '../../src/reading.ts';

const NAME = { block: 0, start: 0, end: 10, text: 'Ada Okafor' };

const EMPTY: Reading = { names: [], passages: [], attributions: [], roles: [], meant: [], weights: [] };

/** Who says what the words are said to say, where the reading holds it likely that they mean themselves, or Ada Okafor. */
function speaker(text: string, itself: number, named: number): string | null {
  const words = { block: 1, start: 0, end: text.length, text };
  const likely: Chance[] = [
    { ...words, chance: itself },
    { ...NAME, chance: named },
  ];
  const reading: Reading = {
    ...EMPTY,
    names: [{ span: NAME, type: 'PER', confidence: 1 }],
    meant: [{ span: words, by: { nobody: 0, likely } }],
  };
  const people = [{ names: [NAME], roles: [], sex: null }];
  const whose = new Whose(people, reading, new Set(['activists', 'many']), LANGUAGES.en.sources);
  const meant = whose.choose({ span: words, confidence: 1, nobody: 0, likely: [{ ...words, chance: 1 }] });
  return meant && (meant.person === null ? meant.text : 'Ada Okafor');
}

test.each(['The government', 'The report', 'The researchers', 'Activists', 'Many'])(
  '%s are themselves, whoever the reading holds likely',
  (words) => {
    expect(speaker(words, 0.1, 0.9)).toBe(words);
  },
);

test.each(['The skipper', 'The 44-year-old'])('%s is somebody told of before, where anybody is likely', (words) => {
  expect(speaker(words, 0.8, 0.2)).toBe('Ada Okafor');
  expect(speaker(words, 0.95, 0.05)).toBe(words);
});

test('the mayor is rather somebody told of by name than one without, the more so where that is all that is said', () => {
  expect(speaker('The mayor', 0.9, 0.1)).toBe('Ada Okafor');
  expect(speaker('The mayor of the next town', 0.9, 0.1)).toBe('The mayor of the next town');
});

test('a skipper is nobody told of before', () => {
  expect(speaker('A skipper', 0.8, 0.2)).toBe('A skipper');
});

test('the host is who bears the name that is held to mean those words', () => {
  const words = { block: 1, start: 0, end: 8, text: 'The host' };
  const name = { block: 0, start: 0, end: 10, text: 'Ada Okafor' };
  const reading: Reading = {
    ...EMPTY,
    names: [{ span: name, type: 'PER', confidence: 1 }],
    meant: [
      { span: name, by: { nobody: 0, likely: [{ ...words, chance: 0.4 }] } },
      { span: words, by: { nobody: 0, likely: [{ ...words, chance: 1 }] } },
    ],
  };
  const whose = new Whose([{ names: [name], roles: [], sex: null }], reading, new Set(), LANGUAGES.en.sources);
  expect(whose.meantBy(words, 0.3)?.person).toBe(0);
});

test('a firm with what a comma adds is nobody of the people', () => {
  const text = 'Halden Energy, which owns the port';
  const words = { block: 1, start: 0, end: text.length, text };
  const firm = { block: 1, start: 0, end: 13, text: 'Halden Energy' };
  const likely = [{ ...NAME, chance: 0.9 }];
  const reading: Reading = {
    ...EMPTY,
    names: [
      { span: NAME, type: 'PER', confidence: 1 },
      { span: firm, type: 'ORG', confidence: 1 },
    ],
    meant: [{ span: words, by: { nobody: 0, likely } }],
  };
  const people = [{ names: [NAME], roles: [], sex: null }];
  const whose = new Whose(people, reading, new Set(), LANGUAGES.en.sources);
  expect(whose.choose({ span: words, confidence: 1, nobody: 0, likely: [] })?.person).toBeNull();
});

test('he or she is no thing that is told of behind the pronoun', () => {
  const words = { block: 1, start: 10, end: 13, text: 'she' };
  const said = (firm: { block: number; start: number; end: number; text: string }) => {
    const reading: Reading = {
      ...EMPTY,
      names: [{ span: firm, type: 'ORG', confidence: 1 }],
      meant: [{ span: words, by: { nobody: 0, likely: [{ ...firm, chance: 0.9 }] } }],
    };
    const whose = new Whose([], reading, new Set(), LANGUAGES.en.sources);
    return whose.choose({ span: words, confidence: 1, nobody: 0, likely: [] })?.text;
  };
  expect(said({ block: 0, start: 0, end: 13, text: 'Halden Energy' })).toBe('Halden Energy');
  expect(said({ block: 2, start: 0, end: 13, text: 'Halden Energy' })).toBeUndefined();
});

test('several parties in one breath are nobody of the people', () => {
  const text = 'the JP, the Kelm Reform Party and Unity';
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { block: 1, start, end: start + words.length, text: words };
  };
  const whole = spanOf(text);
  const reading: Reading = {
    ...EMPTY,
    names: ['JP', 'Kelm Reform Party', 'Unity'].map((name) => ({ span: spanOf(name), type: 'ORG', confidence: 1 })),
    meant: [{ span: whole, by: { nobody: 0, likely: [{ ...NAME, chance: 1 }] } }],
  };
  const whose = new Whose([{ names: [NAME], roles: [], sex: null }], reading, new Set(), LANGUAGES.en.sources);
  expect(whose.isThing(whole)).toBe(true);
});
