import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/analysis.ts';
import { missed } from '../sample.ts';
import { mentionsOf, peopleIn } from './article.ts';

missed(
  'are left open where they mean somebody without a name',
  'mean nobody where two have the role, or where they add what the role does not say',
  'do not mean whom the speaker names',
);

describe('short names', () => {
  it('lead to the full name, before it and after it', async () => {
    const [person, ...others] = await peopleIn([
      '# Lindgren Opens Bridge',
      'Mayor Anna Lindgren opened the bridge. Lindgren said it was late.',
    ]);
    expect(person?.name).toBe('Anna Lindgren');
    expect(person?.aliases).toEqual(['Lindgren']);
    expect(mentionsOf(person)).toEqual(['Lindgren', 'Anna Lindgren', 'Lindgren']);
    expect(others).toEqual([]);
  });

  it('may be either half of a name', async () => {
    const [person] = await peopleIn([
      'Diplomat Chen Li spoke first. Li thanked the hosts. Reporters then asked Chen about trade.',
    ]);
    expect(person?.aliases).toEqual(['Li', 'Chen']);
  });

  it('may be the given name alone', async () => {
    const [person] = await peopleIn(['Daniel Okafor, 9, was found on Sunday. Daniel had been missing for two days.']);
    expect(person?.aliases).toEqual(['Daniel']);
  });

  it('keep the particle that the surname begins with', async () => {
    const people = await peopleIn([
      'Pieter van der Berg led the port for years. Van der Berg resigned on Monday. “It was time,” van der Berg said.',
    ]);
    expect(people.map(mentionsOf)).toEqual([['Pieter van der Berg', 'Van der Berg', 'van der Berg']]);
  });

  it('may be the last two words of the name', async () => {
    const people = await peopleIn(['Aung Min Suu Lwin was freed. Lula da Silva wrote to her. Suu Lwin is in Oslo.']);
    expect(people.map(({ aliases }) => aliases)).toEqual([['Suu Lwin'], []]);
  });

  it('may be the nickname', async () => {
    const [person, ...others] = await peopleIn([
      'William “Buddy” Carson, the former mayor, praised the plan. Friends of Buddy were not surprised.',
    ]);
    expect(person?.aliases).toEqual(['Buddy']);
    expect(others).toEqual([]);
  });

  it('may be misspelt where nothing else tells that it is a name', async () => {
    const people = await peopleIn(['Dana Zelmanovitch won the prize. The jury of twelve Zelmannovitch later thanked.']);
    expect(people.map(({ aliases }) => aliases)).toEqual([['Zelmannovitch']]);
  });

  it('may be a pet name of the given one', async () => {
    const people = await peopleIn(['John Lee Rasmussen was driving, police said. Friends of Johnny wept.']);
    expect(people.map(({ aliases }) => aliases)).toEqual([['Johnny']]);
  });

  it('are no short names after a given name of somebody else’s', async () => {
    expect(
      (await peopleIn(['Kenji Maruyama spoke first. Flowers were sent to his widow, Akio Maruyama, in May.'])).map(
        ({ name }) => name,
      ),
    ).toEqual(['Kenji Maruyama', 'Akio Maruyama']);
  });

  it('may be a royal title with the given name', async () => {
    const people = await peopleIn([
      'Karim bin Talal, the crown prince, sent a message. Prince Karim will visit Oslo. Karim Haddad, a baker, will not.',
    ]);
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Karim bin Talal', ['Prince Karim']],
      ['Karim Haddad', []],
    ]);
  });

  it('may be a handle made of the name', async () => {
    const [person, ...others] = await peopleIn([
      'Anna Lindgren resigned. “Vote for @AnnaLindgren!” a supporter had written.',
    ]);
    expect(person?.aliases).toEqual(['@AnnaLindgren']);
    expect(others).toEqual([]);
  });

  it('never join two people with one surname', async () => {
    const people = await peopleIn([
      'Peter Hoffman and his wife, Clara Hoffman, ran the shop.',
      'Mr. Hoffman kept the books. Mrs. Hoffman met the customers.',
    ]);
    expect(people.map(mentionsOf)).toEqual([
      ['Peter Hoffman', 'Hoffman'],
      ['Clara Hoffman', 'Hoffman'],
    ]);
  });

  it('mean the one who is named most of two with one surname, whoever was named last', async () => {
    const people = await peopleIn([
      'Peter Hoffman opened the shop. Hoffman sold bread. His brother Karl Hoffman left. Hoffman baked on Sundays.',
    ]);
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Peter Hoffman', ['Hoffman']],
      ['Karl Hoffman', []],
    ]);
  });

  it('mean nobody where two with one surname were named in one breath', async () => {
    const people = await peopleIn(['Peter Hoffman met Karl Hoffman. Hoffman was late.']);
    expect(people.map(({ aliases }) => aliases)).toEqual([[], []]);
  });

  it('of a whole family mean nobody', async () => {
    const people = await peopleIn(['Peter Hoffman and Clara Hoffman ran the shop. The Hoffmans sold bread.']);
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Peter Hoffman', []],
      ['Clara Hoffman', []],
    ]);
  });

  it('may be misspelt', async () => {
    const [person, ...others] = await peopleIn(['Anna Lindgren resigned. The mayor thanked Ms. Lindgrenn on Monday.']);
    expect(person?.aliases).toEqual(['Lindgrenn']);
    expect(others).toEqual([]);
  });

  it('keep two known surnames that differ in a letter apart', async () => {
    expect(await peopleIn(['Peter Hansen spoke. Karl Hanson listened.'])).toHaveLength(2);
  });

  it('are not of the sex of the noun before a comma that belongs to another phrase', async () => {
    const people = await peopleIn(['Peter Hoffman called. While he waited for his mother, Hoffman was told to leave.']);
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([['Peter Hoffman', ['Hoffman']]]);
  });

  it('join pet names, other spellings and double surnames with the full name', async () => {
    expect(await peopleIn(['William Ashton sued. A judge told Bill Ashton to wait.'])).toHaveLength(1);
    expect(await peopleIn(['Sergei Ivanov spoke. Sergey Ivanov was asked again.'])).toHaveLength(1);
    expect(await peopleIn(['Clara Ruiz Ortega spoke. Ruiz Ortega was asked again.'])).toHaveLength(1);
  });

  it('join forms of one name with and without middle initial', async () => {
    const [person, ...others] = await peopleIn(['Robert F. Ashton sued. A judge told Robert Ashton to wait.']);
    expect(person?.name).toBe('Robert F. Ashton');
    expect(person?.aliases).toEqual(['Robert Ashton']);
    expect(others).toEqual([]);
  });
});

describe('pronouns', () => {
  it('mean the person of their sex who was named last', async () => {
    const people = await peopleIn([
      'Laura Bennett met Thomas Weber in Oslo. She said that she was leaving. He said that he would stay.',
    ]);
    expect(people.map(mentionsOf)).toEqual([
      ['Laura Bennett', 'She*'],
      ['Thomas Weber', 'He*'],
    ]);
  });

  it('tell the sex of a name in no list for the whole article, also before them', async () => {
    const [braun] = await peopleIn([
      'Zorvan Braun bought the songs. In a letter she called it theft.',
      'Braun was sorry, he said on Monday. He had called the label, he said. He added that he had paid.',
    ]);
    expect(mentionsOf(braun)).toContain('he*');
    expect(mentionsOf(braun)).not.toContain('she*');
  });

  it('do not mean whom the speaker names', async () => {
    const [anwar] = await peopleIn([
      'Salima Anwar, who teaches in Cairo, disagreed with Thomas Weber. “Weber is wrong,” she said.',
    ]);
    expect(mentionsOf(anwar)).toContain('she*');
    const lee = (await peopleIn(['Kim Lee came. “Lee is right,” she said.']))[0];
    expect(mentionsOf(lee)).not.toContain('she*');
  });

  it('inside a quotation are left to the speaker', async () => {
    const [person] = await peopleIn(['Thomas Weber was late. “He never calls,” said a neighbour.']);
    expect(mentionsOf(person)).toEqual(['Thomas Weber']);
  });

  it('mean nobody where nobody of their sex was named', async () => {
    const [person] = await peopleIn(['Laura Bennett left early. He stayed.']);
    expect(mentionsOf(person)).toEqual(['Laura Bennett']);
  });

  it('mean nobody after a long way', async () => {
    const [person] = await peopleIn([
      'Thomas Weber was late.',
      'It rained.',
      'The road was shut.',
      'Snow fell.',
      'He waited.',
    ]);
    expect(mentionsOf(person)).toEqual(['Thomas Weber']);
  });

  it('are left open where they mean somebody without a name', async () => {
    const [person] = await peopleIn(['Laura Bennett met a nurse at the door. The nurse said she was leaving.']);
    expect(mentionsOf(person)).toEqual(['Laura Bennett']);
  });

  it('are less sure than names', async () => {
    const [person] = await peopleIn(['Thomas Weber was late. He said that it had rained.']);
    const [name, pronoun] = person!.mentions;
    expect(pronoun!.confidence).toBeLessThan(name!.confidence);
  });
});

describe('nouns', () => {
  const nounsOf = (person: Person | undefined) =>
    (person?.mentions ?? []).filter(({ via }) => via === 'noun').map(({ text }) => text);

  it('mean the one whose role they repeat', async () => {
    const [actress, minister] = await peopleIn([
      'Finance Minister Laura Bennett met the actress Clara Hoffman, 34, in Oslo. The minister said it was cold.',
      '“It is not,” the actress said. The 34-year-old added that she had seen snow.',
    ]);
    expect(nounsOf(minister)).toEqual(['The minister']);
    expect(nounsOf(actress)).toEqual(['the actress', 'The 34-year-old']);
  });

  it('are followed by pronouns as names are', async () => {
    const [minister] = await peopleIn([
      'Finance Minister Laura Bennett opened the talks.',
      'Two unions came. One stayed away. Nobody knew why.',
      'The minister said they were right. She added that she would wait.',
    ]);
    expect(mentionsOf(minister)).toEqual(['Laura Bennett', 'The minister', 'She*']);
  });

  it('mean nobody where two have the role, or where they add what the role does not say', async () => {
    const people = await peopleIn([
      'Senator Laura Bennett met Senator Thomas Weber. The senator said it was cold. The former minister said it was late.',
      'Governor Karl Hanson came late. The governor of Utah said he was ill.',
    ]);
    expect(people.flatMap(nounsOf)).toEqual([]);
  });

  it('are less sure than names', async () => {
    const [minister] = await peopleIn([
      'Finance Minister Laura Bennett opened the talks. The minister said it was cold.',
    ]);
    const [name, noun] = minister!.mentions;
    expect(noun!.confidence).toBeLessThan(name!.confidence);
  });
});
