/** What is told of one person over articles. */

import { describe, expect, it } from 'vitest';
import { tellPerson } from '../../src/library/person.ts';
import { appearancesIn, peopleOver } from '../../src/library/same-people.ts';
import { articlesNaming, kept } from './kept.ts';

const march = kept({
  address: 'https://gazette.example/march#top',
  published: '2024-03-02',
  text: 'Marta Lindqvist, the harbour master, spoke. “The wall holds,” she said. “Nobody need move.” She said the report was late.',
  people: [{ name: 'Marta Lindqvist', role: 'harbour master' }],
  said: [
    { words: 'The wall holds,', who: 'Marta Lindqvist' },
    { words: 'Nobody need move.', who: 'Marta Lindqvist', sure: 0.4 },
    { words: 'the report was late', who: 'Marta Lindqvist', kind: 'indirect' },
  ],
});
const april = kept({
  address: 'https://courier.example/april',
  outlet: 'Courier',
  published: '2024-04-02',
  text: 'The harbour master of Kestrel Bay, Marta Lindqvist, said “the wall moves” on Monday, and Tom Adeyemi said “we knew”.',
  people: [{ name: 'Tom Adeyemi' }, { name: 'Marta Lindqvist', role: 'The harbour master of Kestrel Bay' }],
  said: [
    { words: 'the wall moves', who: 'Marta Lindqvist', kind: 'partial' },
    { words: 'we knew', who: 'Tom Adeyemi', kind: 'partial' },
  ],
});
const june = kept({
  address: null,
  published: '2024-06-02',
  text: 'Marta Lindqvist, now a senator, was not heard.',
  people: [{ name: 'Marta Lindqvist', role: 'a senator' }],
});
const articles = [june, april, march];
const marta = peopleOver(articles.flatMap(appearancesIn), []).find(({ name }) => name === 'Marta Lindqvist')!;
const told = tellPerson(marta, articles);

describe('a person over articles', () => {
  it('has all their statements in order of publication, those in doubt marked', () => {
    expect(told.statements.map(({ span, isDoubtful }) => [span.text, isDoubtful])).toEqual([
      ['The wall holds,', false],
      ['Nobody need move.', true],
      ['the report was late', false],
      ['the wall moves', false],
    ]);
  });

  it('has a link back to each passage', () => {
    expect(told.statements[3]?.link).toBe('https://courier.example/april#:~:text=the%20wall%20moves');
  });

  it('has the roles that articles gave, as they changed, each in its fullest words', () => {
    expect(told.roles).toEqual([
      { role: 'The harbour master of Kestrel Bay', from: '2024-03-02', to: '2024-04-02', articles: 2 },
      { role: 'a senator', from: '2024-06-02', to: '2024-06-02', articles: 1 },
    ]);
  });

  it.each([
    [['mayor', 'the mayor of Tarnfeld'], 1],
    [['the port’s director', 'director of the port'], 1],
    [['Bürgermeisterin', 'die Bürgermeisterin von Tarnfeld'], 1],
    [['mayor', 'former mayor'], 2],
    [['mayor', 'ex-mayor'], 2],
    [['president', 'vice president'], 2],
    [['mayor', 'a senator', 'mayor'], 3],
  ])('knows a role again, and one that has changed: %j', (roles, wanted) => {
    const [ada] = peopleOver(
      articlesNaming(...roles.map((role) => [{ name: 'Ada Lind', role }])).flatMap(appearancesIn),
      [],
    );
    expect(tellPerson(ada!, []).roles).toHaveLength(wanted);
  });

  it('tells who quoted them how often, with the words between marks', () => {
    expect(told.quotedBy).toEqual([
      { outlet: 'The Tarn Gazette', articles: 1, statements: 3, words: 6 },
      { outlet: 'Courier', articles: 1, statements: 1, words: 3 },
    ]);
  });

  it('leaves out articles that are not there any more', () => {
    expect(tellPerson(marta, [april]).statements).toHaveLength(1);
  });
});
