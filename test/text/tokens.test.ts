import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

function texts(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

describe('tokenise', () => {
  it('splits a possessive from its name, curly or straight', () => {
    expect(texts("Carrick’s vote and Norvane's lease")).toEqual([
      'Carrick',
      '’s',
      'vote',
      'and',
      'Norvane',
      "'s",
      'lease',
    ]);
  });

  it('keeps apostrophes and hyphens inside names', () => {
    expect(texts('Jean-Luc O’Dowd of al-Madina')).toEqual(['Jean-Luc', 'O’Dowd', 'of', 'al-Madina']);
  });

  it('keeps dotted capitals and initials whole', () => {
    expect(texts('J. K. Marsh of the U.S. Navy')).toEqual(['J.', 'K.', 'Marsh', 'of', 'the', 'U.S.', 'Navy']);
  });

  it('keeps numbers whole with their separators and what hangs on them', () => {
    expect(texts('1,300.5 people, 34-year-old, 21st, 5%')).toEqual([
      '1,300.5',
      'people',
      ',',
      '34-year-old',
      ',',
      '21st',
      ',',
      '5%',
    ]);
  });

  it('keeps handles whole and cuts quotation marks off words', () => {
    expect(texts('“@peg_d won’t,” she said')).toEqual(['“', '@peg_d', 'won’t', ',', '”', 'she', 'said']);
  });

  it('knows a name by its capital, also behind an article', () => {
    const words = 'al-Hakim d’Arcy Ashford e-mail anti-Trump didn’t'.split(' ');
    expect(words.map((word) => tokenise(word)[0]!.capital)).toEqual([true, true, true, false, false, false]);
  });

  it('cuts the raised number of a note off a word', () => {
    expect(texts('Ólafur Jónsson¹ told Ashford.² 1½')).toEqual([
      'Ólafur',
      'Jónsson',
      '¹',
      'told',
      'Ashford',
      '.',
      '²',
      '1½',
    ]);
  });

  it('gives offsets that lead back to the text, also behind characters outside the basic plane', () => {
    const text = 'A 🦊 met Ólafur.';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenise(text).at(-2)).toMatchObject({ text: 'Ólafur', capital: true, kind: 'word' });
  });

  it('takes time in step with the length of a hostile text', () => {
    const hostile = 'a-’'.repeat(200_000);
    expect(tokenise(hostile).length).toBeGreaterThan(0);
  });
});
