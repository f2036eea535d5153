import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import { countriesIn } from '../../src/language/countries.ts';
import type { LanguageCode } from '../../src/language/language.ts';

const meaning = (name: string, language: LanguageCode) =>
  countriesIn(language, LANGUAGES[language].countries).get(name);

describe('the names of a country', () => {
  it.each([
    ['en', ['us', 'u.s.', 'usa', 'united states', 'america']],
    ['en', ['uk', 'britain', 'united kingdom']],
    ['de', ['usa', 'us', 'vereinigten staaten', 'amerika']],
    ['es', ['eeuu', 'ee.uu.', 'estados unidos']],
    ['fr', ['usa', 'états-unis']],
  ] as const)('mean one thing: %s %s', (language, names) => {
    const meant = names.map((name) => meaning(name, language));
    expect(meant[0]).toBeTruthy();
    expect(new Set(meant).size).toBe(1);
  });

  it('are those of countries alone', () => {
    expect(meaning('european union', 'en')).toBeUndefined();
  });
});
