import { describe, expect, it } from 'vitest';
import { mentionsOf, peopleIn } from './article.ts';

describe('short names', () => {
  it('lead to the full name, before it and after it', () => {
    const [person, ...others] = peopleIn([
      '# Lindgren Opens Bridge',
      'Mayor Anna Lindgren opened the bridge. Lindgren said it was late.',
    ]);
    expect(person?.name).toBe('Anna Lindgren');
    expect(person?.aliases).toEqual(['Lindgren']);
    expect(mentionsOf(person)).toEqual(['Lindgren', 'Anna Lindgren', 'Lindgren']);
    expect(others).toEqual([]);
  });

  it('may be either half of a name', () => {
    const [person] = peopleIn([
      'Diplomat Chen Li spoke first. Li thanked the hosts. Reporters then asked Chen about trade.',
    ]);
    expect(person?.aliases).toEqual(['Li', 'Chen']);
  });

  it('may be the given name alone', () => {
    const [person] = peopleIn(['Daniel Okafor, 9, was found on Sunday. Daniel had been missing for two days.']);
    expect(person?.aliases).toEqual(['Daniel']);
  });

  it('may be a handle made of the name', () => {
    const [person, ...others] = peopleIn([
      'Anna Lindgren resigned. “Vote for @AnnaLindgren!” a supporter had written.',
    ]);
    expect(person?.aliases).toEqual(['@AnnaLindgren']);
    expect(others).toEqual([]);
  });

  it('never join two people with one surname', () => {
    const people = peopleIn([
      'Peter Hoffman and his wife, Clara Hoffman, ran the shop.',
      'Mr. Hoffman kept the books. Mrs. Hoffman met the customers.',
    ]);
    expect(people.map(mentionsOf)).toEqual([
      ['Peter Hoffman', 'his*', 'Hoffman'],
      ['Clara Hoffman', 'Hoffman'],
    ]);
  });

  it('join forms of one name with and without middle initial', () => {
    const [person, ...others] = peopleIn(['Robert F. Ashton sued. A judge told Robert Ashton to wait.']);
    expect(person?.name).toBe('Robert F. Ashton');
    expect(person?.aliases).toEqual(['Robert Ashton']);
    expect(others).toEqual([]);
  });
});

describe('pronouns', () => {
  it('mean the person of their sex who was named last', () => {
    const people = peopleIn(['Laura Bennett met Thomas Weber in Oslo. She told him that she was leaving.']);
    expect(people.map(mentionsOf)).toEqual([
      ['Laura Bennett', 'She*', 'she*'],
      ['Thomas Weber', 'him*'],
    ]);
  });

  it('inside a quotation are left to the speaker', () => {
    const [person] = peopleIn(['Thomas Weber was late. “He never calls,” said a neighbour.']);
    expect(mentionsOf(person)).toEqual(['Thomas Weber']);
  });

  it('mean nobody where nobody of their sex was named', () => {
    const [person] = peopleIn(['Laura Bennett left early. He stayed.']);
    expect(mentionsOf(person)).toEqual(['Laura Bennett']);
  });

  it('mean nobody after a long way', () => {
    const [person] = peopleIn([
      'Thomas Weber was late.',
      'It rained.',
      'The road was shut.',
      'Snow fell.',
      'He waited.',
    ]);
    expect(mentionsOf(person)).toEqual(['Thomas Weber']);
  });

  it('are less sure than names', () => {
    const [person] = peopleIn(['Thomas Weber was late. He waited.']);
    const [name, pronoun] = person!.mentions;
    expect(pronoun!.confidence).toBeLessThan(name!.confidence);
  });
});
