import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/key-points/candidates.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const leaning = (text: string, language: LanguageCode) => {
  const { text: words, story } = LANGUAGES[language];
  return candidatesOf(readBlocks([{ kind: 'paragraph', text }], words), story).filter(({ leans }) => leans);
};

describe('a sentence of a story', () => {
  it.each<[LanguageCode, string]>([
    ['en', 'Another was found by a diver the week after.'],
    ['en', 'However, this was put off until the autumn.'],
    ['de', 'Dagegen klagt nun ein Fischer aus dem Nachbarort.'],
    ['de', 'Dies gilt aber nur für den Turm und seinen Garten.'],
    ['es', 'Otros fueron hallados por un buzo una semana después.'],
    ['fr', 'Celui du port voisin avait été vendu en hiver.'],
  ])('leans on the one before it where it opens by pointing at something: %s, %s', (language, text) => {
    expect(leaning(text, language)).toHaveLength(1);
  });

  it.each<[LanguageCode, string]>([
    ['en', 'This week the tower and its garden were sold.'],
    ['de', 'Dieses Jahr wird der Turm mit seinem Garten verkauft.'],
    ['es', 'Este año se venderá el faro con su jardín.'],
    ['fr', 'Cette année, le phare sera vendu avec son jardin.'],
  ])('stands alone where it opens with a time: %s, %s', (language, text) => {
    expect(leaning(text, language)).toEqual([]);
  });
});
