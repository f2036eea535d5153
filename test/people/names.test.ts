import { describe, expect, it } from 'vitest';
import { missed } from '../sample.ts';
import { mentionsOf, namesIn, peopleIn } from './article.ts';

missed('are not the parties of a case, nor the place or club somebody is of');

describe('names of people', () => {
  it('are found in running text, at the start of a sentence and within it', async () => {
    expect(
      await namesIn('Margaret Ellis said the bridge would close. Engineers had warned Thomas Weber in March.'),
    ).toEqual(['Margaret Ellis', 'Thomas Weber']);
  });

  it('do not take in the title before them', async () => {
    expect(
      await namesIn('Prime Minister Helen Duarte met Dr. Samuel Price and Sen. Karen Whitfield on Friday.'),
    ).toEqual(['Helen Duarte', 'Samuel Price', 'Karen Whitfield']);
  });

  it('do not take in a rank that is also a given name', async () => {
    expect(await namesIn('The town fell to Major Thomas Weber in June.')).toEqual(['Thomas Weber']);
  });

  it('may be one word after a title', async () => {
    expect(await namesIn('President Duarte will not run again, two aides said.')).toEqual(['Duarte']);
  });

  it('may be written with the family name first', async () => {
    expect(await namesIn('Chinese leader Zhao Minghua arrived on Monday. Zhao will stay for two days.')).toEqual([
      'Zhao Minghua',
    ]);
  });

  it.each([
    ['particles', 'Pieter van der Berg said he was sorry.', 'Pieter van der Berg'],
    ['hyphens', 'Marie-Claire Dubois-Lambert said she was sorry.', 'Marie-Claire Dubois-Lambert'],
    ['initials', 'The novelist A. K. Harding said she was sorry.', 'A. K. Harding'],
    ['a middle initial', 'Robert F. Ashton said he was sorry.', 'Robert F. Ashton'],
    ['apostrophes', 'Siobhan O’Reilly said she was sorry.', 'Siobhan O’Reilly'],
    ['accents', 'José Muñoz said he was sorry.', 'José Muñoz'],
    ['a numeral', 'William Harding III said he was sorry.', 'William Harding III'],
    ['a suffix', 'Samuel Parker Jr. said he was sorry.', 'Samuel Parker Jr.'],
    ['a nickname in quotes', 'William “Buddy” Carson said he was sorry.', 'William “Buddy” Carson'],
  ])('keep their %s', async (_, sentence, name) => {
    expect(await namesIn(sentence)).toEqual([name]);
  });

  it('end before the possessive', async () => {
    expect(await namesIn('Reporters waited at Laura Bennett’s house.')).toEqual(['Laura Bennett']);
  });

  it('are not places, organisations, prizes or laws', async () => {
    expect(
      await namesIn(
        'The Kennedy Center in New York gave the Nobel Prize to Amnesty International on Monday.',
        'Goldman Sachs and the Max Planck Institute work in Hong Kong under the Clean Water Act.',
      ),
    ).toEqual([]);
  });

  it('are not nationalities, months or the words that start sentences', async () => {
    expect(
      await namesIn('Meanwhile the Russian team left. Yesterday in April the Germans won. However, Monday came.'),
    ).toEqual([]);
  });

  it('do not begin with the word that starts the sentence, where the article knows better', async () => {
    expect(await namesIn('Samuel Parker sat down.', 'Hosting Parker was a dream, they said.')).toEqual([
      'Samuel Parker',
    ]);
  });

  it('are not organisations and shows named after people', async () => {
    expect(await namesIn('Samuel Parker Productions denied it, and so did the Parker Institute.')).toEqual([]);
  });

  it('are not streets, halls and sports grounds named after people', async () => {
    expect(await namesIn('They met at Samuel Parker Playfield, said Laura Bennett, and not at Davis Gym.')).toEqual([
      'Laura Bennett',
    ]);
  });

  it('are not ships, storms and partnerships named after people', async () => {
    expect(
      await namesIn('The USS Samuel Parker sailed before Hurricane Laura came, said Hansen & Weber, a law firm.'),
    ).toEqual([]);
  });

  it('are not the parties of a case, nor the place or club somebody is of', async () => {
    expect(await namesIn('Hansen v. Weber was decided in May. Fairhaven’s Laura Bennett did not play.')).toEqual([
      'Laura Bennett',
    ]);
  });

  it('take in a surname that the article knows of another', async () => {
    expect(
      await namesIn('The widow of Thomas Weber, Laura Bennett Weber, bought the paper. Bennett Weber runs a fund.'),
    ).toEqual(['Laura Bennett Weber', 'Thomas Weber']);
  });

  it('are not the titles of works', async () => {
    expect(await namesIn('The studio made “Mary Parker” and “Bambi,” said Laura Bennett.')).toEqual(['Laura Bennett']);
  });

  it('are not the places that somebody’s name is also that of', async () => {
    const [hilton] = await peopleIn(['Paris Hilton sang. Fans had come to Paris by train, and Hilton thanked them.']);
    expect(mentionsOf(hilton)).toEqual(['Paris Hilton', 'Hilton']);
  });

  it('are not titles alone', async () => {
    const [edmund] = await peopleIn(['Prince Edmund spoke. The Prince of Wales did not.']);
    expect(mentionsOf(edmund)).toEqual(['Prince Edmund']);
  });

  it('are not a street named after somebody in full', async () => {
    expect(await namesIn('The shop on Samuel Parker Jr. Boulevard burned, said Laura Bennett.')).toEqual([
      'Laura Bennett',
    ]);
  });

  it('do not take in the label before who made a picture', async () => {
    expect(
      await namesIn('Laura Bennett smiles after the vote. Image: Thomas Weber.', 'Bennett Image: Thomas Weber.'),
    ).toEqual(['Laura Bennett', 'Thomas Weber']);
  });

  it('are shown as written out, even where a handle comes first', async () => {
    expect(await namesIn('Thank you, @LauraBennett! they wrote.', 'Laura Bennett did not answer.')).toEqual([
      'Laura Bennett',
    ]);
  });

  it('are not companies that bear a person’s name, until the article names the person', async () => {
    expect(await namesIn('It counts Ford, Macy’s and two banks among its clients.')).toEqual([]);
    expect(await namesIn('Louis Vuitton and JP Morgan declined to comment.')).toEqual([]);
    expect(await namesIn('Walter Disney drew the mouse.', 'The studio was sold by Disney in May.')).toEqual([
      'Walter Disney',
    ]);
  });

  it('keep the title of a prince, who has no surname', async () => {
    expect(await namesIn('Prince Edmund said he was sorry.')).toEqual(['Prince Edmund']);
  });

  it('are not new in a headline in title case', async () => {
    expect(
      await namesIn('# Mayor Slams Rival Over Park Plan', 'The mayor, Anna Lindgren, said the plan was late.'),
    ).toEqual(['Anna Lindgren']);
  });

  it('are none in a text without any, or without capitals', async () => {
    expect(await namesIn('the storm moved north and no one was hurt.')).toEqual([]);
    expect(await namesIn()).toEqual([]);
  });
});
