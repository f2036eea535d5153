/** Who is one person over articles, by themselves and by the reader's word. */

import { describe, expect, it } from 'vitest';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import {
  appearancesIn,
  type Decision,
  decisionOn,
  type KnownPerson,
  ownKey,
  part,
  peopleOver,
  proposalsOf,
} from '../../src/library/same-people.ts';
import { articlesNaming, type Telling } from './kept.ts';

function over(articles: readonly KeptArticle[], decisions: readonly Decision[] = []): KnownPerson[] {
  return peopleOver(articles.flatMap(appearancesIn), decisions);
}

/** Each name with the number of articles that it stands for. */
const told = (people: readonly KnownPerson[]) => people.map(({ name, appearances }) => [name, appearances.length]);

const named = (people: readonly KnownPerson[], name: string) => people.find((each) => each.name === name)!;

function proposed(...each: Telling['people'][]) {
  return proposalsOf(over(articlesNaming(...each)), []).map(({ one, other, why }) => [
    why,
    ...[one.name, other.name].sort(),
  ]);
}

describe('people over articles', () => {
  it('are one where their full names are the same, however they are written', () => {
    const articles = articlesNaming([{ name: 'J. R. Okafor-Lind' }], [{ name: 'J.R. OKAFOR-LIND' }]);
    expect(told(over(articlesNaming([{ name: 'Marta Lindqvist' }], [{ name: 'Marta Lindqvist' }])))).toEqual([
      ['Marta Lindqvist', 2],
    ]);
    // Initials are no full name.
    expect(told(over(articles))).toHaveLength(2);
  });

  it('are never one by the surname alone, nor by an initial with it', () => {
    expect(told(over(articlesNaming([{ name: 'Lindqvist' }], [{ name: 'Lindqvist' }])))).toHaveLength(2);
    expect(told(over(articlesNaming([{ name: 'M. Lindqvist' }], [{ name: 'M. Lindqvist' }])))).toHaveLength(2);
    expect(told(over(articlesNaming([{ name: 'Lindqvist' }], [{ name: 'Marta Lindqvist' }])))).toHaveLength(2);
  });

  it('are one when the reader says so, through others too', () => {
    const articles = articlesNaming([{ name: 'Robert Brandis' }], [{ name: 'Bob Brandis' }], [{ name: 'Rob Brandis' }]);
    const [robert, bob, rob] = ['robert brandis', 'bob brandis', 'rob brandis'] as const;
    const people = over(articles, [decisionOn(robert, bob, true), decisionOn(bob, rob, true)]);
    expect(told(people)).toEqual([['Robert Brandis', 3]]);
    expect(people[0]?.keys.toSorted()).toEqual([bob, rob, robert].toSorted());
  });

  it('are parted again, and whom a parted name tied together stay one', () => {
    const articles = articlesNaming([{ name: 'Robert Brandis' }], [{ name: 'Bob Brandis' }], [{ name: 'Rob Brandis' }]);
    const decisions = [
      decisionOn('robert brandis', 'bob brandis', true),
      decisionOn('bob brandis', 'rob brandis', true),
    ];
    const [all] = over(articles, decisions);
    const changed = part(all!, 'bob brandis', decisions);
    const people = over(articles, [
      ...decisions.filter(({ one }) => !changed.some((each) => each.one === one)),
      ...changed,
    ]);
    expect(told(people)).toEqual([
      ['Robert Brandis', 2],
      ['Bob Brandis', 1],
    ]);
    expect(proposalsOf(people, changed)).toEqual([]);
  });

  it('lose one article that means another of the same name, when the reader says so', () => {
    const articles = articlesNaming([{ name: 'John Reed' }], [{ name: 'John Reed' }], [{ name: 'John Reed' }]);
    const [all] = over(articles);
    const changed = part(all!, ownKey(all!.appearances[1]!), []);
    const people = over(articles, changed);
    expect(told(people)).toEqual([
      ['John Reed', 2],
      ['John Reed', 1],
    ]);
    expect(people[1]?.appearances[0]?.article.id).toBe('https://news.example/2');
    expect(proposalsOf(people, changed)).toEqual([]);
  });

  it('have their articles in order of publication', () => {
    const [first, second] = articlesNaming([{ name: 'Ada Lind' }], [{ name: 'Ada Lind' }]);
    const [ada] = over([second!, first!]);
    expect(ada?.appearances.map(({ article }) => article.published)).toEqual(['2024-05-01', '2024-05-02']);
  });
});

describe('who may be one', () => {
  it('is proposed where an article gives both names', () => {
    expect(proposed([{ name: 'Ilse Brandt', aliases: ['Ilse Auer'] }], [{ name: 'Ilse Auer' }])).toEqual([
      ['alias', 'Ilse Auer', 'Ilse Brandt'],
    ]);
  });

  it.each([
    ['Katherine Osei', 'Catherine Osei'],
    ['Marta Lindqvist', 'Marta Lindkvist'],
    ['Jürgen Müller', 'Jürgen Mueller'],
    ['Zoë Adeyemi', 'Zoe Adeyemi'],
  ])('is proposed where names are spelt alike: %s, %s', (one, other) => {
    expect(proposed([{ name: one }], [{ name: other }])).toEqual([['spelling', ...[one, other].sort()]]);
  });

  it.each([
    ['Robert Brandis', 'Bob Brandis'],
    ['Stephen Adeyemi', 'Steve Adeyemi'],
    ['Marta Lindqvist', 'M. Lindqvist'],
    ['Marta Elin Lindqvist', 'Marta Lindqvist'],
    ['Jan van der Berg', 'Jan Berg'],
  ])('is proposed where one name is short for the other: %s, %s', (one, other) => {
    expect(proposed([{ name: one }], [{ name: other }])).toEqual([['short', ...[one, other].sort()]]);
  });

  it('is proposed last where the surname alone agrees', () => {
    expect(
      proposed(
        [{ name: 'Lindqvist' }],
        [{ name: 'Marta Lindqvist' }],
        [{ name: 'Tom Adeyemi' }],
        [{ name: 'T. Adeyemi' }],
      ),
    ).toEqual([
      ['short', 'T. Adeyemi', 'Tom Adeyemi'],
      ['surname', 'Lindqvist', 'Marta Lindqvist'],
    ]);
  });

  it('is proposed once for each where many articles give a surname alone', () => {
    const bare = Array.from({ length: 5 }, () => [{ name: 'Lindqvist' }]);
    expect(proposed(...bare)).toHaveLength(4);
    expect(proposed(...bare, [{ name: 'Marta Lindqvist' }])).toHaveLength(5);
  });

  it('is not proposed for others of a family, nor for two whom one article names', () => {
    expect(proposed([{ name: 'Ada Lind' }], [{ name: 'Oskar Lind' }])).toEqual([]);
    expect(proposed([{ name: 'Robert Brandis' }, { name: 'Bob Brandis' }])).toEqual([]);
  });

  it('is proposed first where roles and company agree too, and these are told', () => {
    const people = over(
      articlesNaming(
        [{ name: 'Pell' }],
        [{ name: 'Ann Pell' }],
        [{ name: 'Lindqvist', role: 'port director' }, { name: 'Tom Adeyemi' }],
        [{ name: 'Marta Lindqvist', role: 'the director of the port' }, { name: 'Tom Adeyemi' }],
      ),
    );
    expect(proposalsOf(people, [])).toMatchObject([
      { one: { name: 'Lindqvist' }, roles: ['port', 'director'], beside: ['Tom Adeyemi'] },
      { other: { name: 'Pell' }, roles: [], beside: [] },
    ]);
  });

  it('is not proposed again when the reader has said that they are two', () => {
    const people = over(articlesNaming([{ name: 'Robert Brandis' }], [{ name: 'Bob Brandis' }]));
    const { key } = named(people, 'Robert Brandis');
    expect(proposalsOf(people, [decisionOn(key, named(people, 'Bob Brandis').key, false)])).toEqual([]);
  });

  it('is found among as many as a library holds, in a time that grows as they do', () => {
    const articles = articlesNaming(
      ...Array.from({ length: 3_000 }, (_, index) => [
        { name: `Ada ${'bcdfglmnprstvz'[index % 14]}o${'bcdfglmnprstvz'[(index * 5) % 14]}${index % 97}ik` },
        { name: 'Smith' },
      ]),
    );
    const people = over(articles);
    const start = performance.now();
    proposalsOf(people, []);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
