import { describe, expect, test } from 'vitest';
import { isSomebody } from '../../src/quotations/somebody.ts';
import { readBlocks } from '../../src/text/document.ts';
import { paragraphs, quoted } from './reading.ts';

/** Whether the words in double brackets can be somebody. */
function maySpeak(sentence: string): boolean {
  const from = sentence.indexOf('[[');
  const text = sentence.replace('[[', '').replace(']]', '');
  const to = sentence.indexOf(']]') - 2;
  const [block] = readBlocks(paragraphs(text));
  const first = block!.tokens.findIndex(({ start }) => start >= from);
  const end = block!.tokens.filter((token) => token.end <= to).length;
  return isSomebody(block!, { first, end });
}

describe('who may speak', () => {
  test.each([
    '[[Okafor]] said it was late.',
    '[[The mayor]] said it was late.',
    'That is late, said [[the mayor of Leeds]].',
    '[[Officials]] said it was late.',
    '[[Police]] said it was late.',
    'But [[police]] said it was late.',
    '[[State media]] said it was late.',
    '[[Several members of the crew]] said it was late.',
    '[[Many]] said it was late.',
    '[[The 36-year-old]] said it was late.',
    '[[44 percent of voters]] said it was late.',
    '[[He]] said it was late.',
    '[[Everyone in the hall]] said it was late.',
    '[[WHO]] says it is late.',
    'A user called [[ace1boat]] said it was late.',
    '[[Working mothers]] said it was late.',
    'In the end [[retired officers]] said it was late.',
    '[[People familiar with the plan]] said it was late.',
    '[[The harbour board’s spokesman]] said it was late.',
  ])('%s', (sentence) => {
    expect(maySpeak(sentence)).toBe(true);
  });
});

describe('who may not', () => {
  test.each([
    'The harbour was hit, [[raising]] questions about whether the wall holds.',
    'Though it does [[seem]] to suggest that she left.',
    'Ada Okafor, [[37]], admitted it.',
    'On Monday, [[11]] said it was late.',
    'That[[’s]] calling for more.',
    'It[[’s pretty hard]] to believe.',
    '[[There’s]] a hope of seeing it.',
    '[[Let’s]] hope it lasts.',
    '[[I’m]] considered an authority.',
    '[[There]] seems to be a way.',
    '[[Shortly]] after, they said it was late.',
    '[[Dressed]] in grey, he said it was late.',
    'The move has [[sparked widespread]] concern.',
    'The march was [[met with counter-protesters]] who vowed to stay.',
    'The event will [[offer up the wines]] declared best.',
    '[[Okafor took to the stage]] to say it was late.',
    '[[These]] are said to be late.',
    'It was late, by [[changing]] the name.',
    '[[Sept]]. 8: late.',
    'The singer [[gives special thanks to her mother]] for it.',
    'It was late, but [[none]] said so.',
    'A [[(and maybe more)]] said it.',
  ])('%s', (sentence) => {
    expect(maySpeak(sentence)).toBe(false);
  });
});

const speakersIn = (...texts: string[]) => quoted(...texts).flatMap(({ speaker }) => (speaker ? [speaker.text] : []));

test('an age between commas is no speaker, also behind one word that leads in', () => {
  expect(speakersIn('Meanwhile Ada Okafor, 37, admitted taking the boat.')).toEqual(['Ada Okafor']);
});

test('a title in marks is no label of a transcript', () => {
  expect(speakersIn('They came to promote “Harbour: Part Two” in Leeds.')).toEqual([]);
  expect(speakersIn('“OKAFOR: We start today.”')).toEqual(['OKAFOR']);
});

test('a place or a thing before a colon says nothing without marks', () => {
  expect(speakersIn('HALDEN: The wall is to be raised by a metre.')).toEqual([]);
  expect(speakersIn('Sweetener: You can use any other syrup that you like.')).toEqual([]);
});

test('whose word it is stands without the possessive', () => {
  expect(speakersIn('The shop lost Okafor’s declaring that the pier would be shut for good.')).not.toContain(
    'Okafor’s',
  );
});
