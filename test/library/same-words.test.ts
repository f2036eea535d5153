/** Quotations that stand in more than one article. */

import { describe, expect, it } from 'vitest';
import { type Piece, quotedIn, sameWords } from '../../src/library/same-words.ts';
import { kept } from './kept.ts';

let number = 0;

/** An article that quotes these words, whoever said them. */
function quoting(words: string, who: string | null = 'Marta Lindqvist', published = '2024-05-16') {
  return kept({
    address: `https://news.example/${++number}`,
    published,
    text: `“${words}” it was said.`,
    people: who ? [{ name: who }] : [],
    said: [{ words, who }],
  });
}

const over = (...articles: ReturnType<typeof quoting>[]) => sameWords(articles.flatMap(quotedIn));

/** What is not in both stands in brackets. */
const told = (pieces: readonly Piece[] = []) =>
  pieces.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join('');

const WHOLE = 'We cannot ask people to work under a wall that moves, and we will not.';

describe('the same words elsewhere', () => {
  it('are found where a quotation stands in two articles', () => {
    const [same, ...others] = over(quoting(WHOLE), quoting(WHOLE), quoting('Nobody told us about any of this before.'));
    expect(others).toEqual([]);
    expect(same?.fullest.text).toBe(WHOLE);
    expect(same?.versions.map(({ pieces }) => told(pieces))).toEqual([WHOLE]);
  });

  it('tell what was cut', () => {
    const [same] = over(quoting('ask people to work under a wall that moves'), quoting(WHOLE));
    expect(told(same?.versions[0]?.pieces)).toBe('ask people to work under a wall that moves');
    expect(told(same?.versions[0]?.fullest)).toBe(
      '[We cannot ]ask people to work under a wall that moves[, and we will not.]',
    );
  });

  it('tell what was changed, in the middle too', () => {
    const [same] = over(
      quoting(WHOLE),
      quoting('We cannot ask [dockers] to work under a wall that moves, and we won’t.'),
    );
    expect(told(same?.versions[0]?.pieces)).toBe(
      'We cannot ask[ [dockers] ]to work under a wall that moves, and we[ won’t.]',
    );
    expect(told(same?.versions[0]?.fullest)).toBe(
      'We cannot ask[ people ]to work under a wall that moves, and we[ will not.]',
    );
  });

  it('stand under the fullest, in order of publication', () => {
    const [same] = over(
      quoting('to work under a wall that moves', null, '2024-05-19'),
      quoting(WHOLE, 'Marta Lindqvist', '2024-05-18'),
      quoting('ask people to work under a wall that moves', 'Marta Lindqvist', '2024-05-17'),
    );
    expect(same?.fullest.article.published).toBe('2024-05-18');
    expect(same?.versions.map(({ quoted }) => quoted.article.published)).toEqual(['2024-05-17', '2024-05-19']);
  });

  it('are told as disputed where articles give them to different people', () => {
    expect(over(quoting(WHOLE), quoting(WHOLE, 'Lindqvist'))[0]?.isDisputed).toBe(false);
    expect(over(quoting(WHOLE), quoting(WHOLE, 'Tom Adeyemi'))[0]?.isDisputed).toBe(true);
  });

  it('are none where few words agree, or short ones, or one article says them twice', () => {
    expect(over(quoting('It is a good day'), quoting('It is a good day'))).toHaveLength(1);
    expect(over(quoting('A good day'), quoting('A good day'))).toEqual([]);
    expect(
      over(quoting(WHOLE), quoting('Who would ask people to work under ice, in the dark, for no pay at all?')),
    ).toEqual([]);
    const twice = quoting(WHOLE);
    expect(sameWords([...quotedIn(twice), ...quotedIn(twice)])).toEqual([]);
  });

  it('are found among as many as a library holds, a formula of many among them', () => {
    const articles = Array.from({ length: 3_000 }, (_, index) =>
      quoting(`We do not comment on matters before the court, not on case ${index} nor on case ${index * 7} either.`),
    );
    const quoted = articles.flatMap(quotedIn);
    const start = performance.now();
    sameWords(quoted);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
