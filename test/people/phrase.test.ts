/** What kind of source a phrase names, in each language. */

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { sourcePhrase } from '../../src/people/phrase.ts';

const phrase = (text: string, language: LanguageCode) => sourcePhrase(text, LANGUAGES[language].sources);
const read = (text: string, language: LanguageCode) => {
  const found = phrase(text, language);
  return found && [found.type, found.head];
};

describe('a phrase that says who tells something', () => {
  it('is of the kind of its main noun, wherever the language puts that', () => {
    expect(read('two officials briefed on the plan', 'en')).toEqual(['anonymous', 'officials']);
    expect(read('das niedersächsische Innenministerium', 'de')).toEqual(['organisation', 'ministerium']);
    expect(read('el informe oficial del puerto', 'es')).toEqual(['document', 'informe']);
    expect(read('l’agence régionale de santé', 'fr')).toEqual(['organisation', 'agence']);
  });

  it('is one person where the noun is definite, and anybody where it is not', () => {
    expect(read('the harbour master', 'en')).toEqual(['anonymous', 'master']);
    expect(read('the mayor', 'en')).toEqual(['person', 'mayor']);
    expect(read('una portavoz del puerto', 'es')).toEqual(['anonymous', 'portavoz']);
    expect(read('la portavoz del puerto', 'es')).toEqual(['person', 'portavoz']);
  });

  it('is nobody’s as a pronoun, a number or a clause', () => {
    expect(read('She', 'en')).toBeNull();
    expect(read('4 in 10', 'en')).toBeNull();
    expect(read('who wrote on the wall', 'en')).toBeNull();
    expect(read('que, con otros,', 'es')).toBeNull();
  });

  it('goes back to one told of before where it is a definite noun alone', () => {
    expect(phrase('the report', 'en')?.anaphoric).toBe(true);
    expect(phrase('the harbour report', 'en')?.anaphoric).toBe(false);
  });
});
