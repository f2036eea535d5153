/** In every language a pronoun of one sex means nobody of the other. */

import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/all.ts';
import { isStranger, sexTold } from '../../src/people/pronouns.ts';

const spanOf = (text: string) => ({ block: 0, start: 0, end: text.length, text });

test('in French who is named behind a preposition is a man or a woman too', () => {
  const { sources } = LANGUAGES.fr;
  expect([sexTold(spanOf('lui'), sources), sexTold(spanOf('elle'), sources)]).toEqual(['male', 'female']);
});

test.each([
  ['en', 'He', 'She'],
  ['de', 'Er', 'Sie'],
  ['es', 'Él', 'Ella'],
  ['fr', 'Il', 'Elle'],
] as const)('%s: %s is a man, %s a woman, and neither a stranger', (code, man, woman) => {
  const { sources } = LANGUAGES[code];
  expect([sexTold(spanOf(man), sources), sexTold(spanOf(woman), sources)]).toEqual(['male', 'female']);
  expect([isStranger(spanOf(man), sources), isStranger(spanOf(woman), sources)]).toEqual([false, false]);
});
