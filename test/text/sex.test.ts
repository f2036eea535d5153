/** Whose sex is known is not meant by a pronoun of the other one. */

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { sexOf } from '../../src/text/sex.ts';

const peopleIn = (text: string) => analyse(articleOfText(text, null)).people;

/** The speakers of the direct quotations. */
function speakers(text: string): (string | undefined)[] {
  return analyse(articleOfText(text, null))
    .quotations.filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => speaker?.text);
}

describe('the sex of somebody', () => {
  test.each([
    ['the given name', 'Gwen Astley left.', 'female'],
    ['pronouns', 'Zorvan Malik left. His wife stayed. He came back.', 'male'],
    ['nothing', 'Zorvan Malik left.', null],
  ])('is told by %s', (_, text, sex) => {
    expect(sexOf(peopleIn(text)[0]!)).toBe(sex);
  });
});

test.each([
  [
    'one sure pronoun of the other sex',
    [
      ['she', 0.55],
      ['her', 0.55],
      ['he', 0.95],
    ],
    'male',
  ],
  [
    'none',
    [
      ['she', 0.6],
      ['her', 0.6],
    ],
    'female',
  ],
  [
    'as good a reason for either',
    [
      ['she', 0.7],
      ['he', 0.7],
    ],
    null,
  ],
] as const)('doubtful pronouns tell somebody’s sex against %s', (_, pronouns, sex) => {
  const said = pronouns.map(([text, confidence]) => ({
    ...{ block: 0, start: 0, end: text.length, text },
    ...{ via: 'pronoun' as const, confidence },
  }));
  expect(sexOf({ name: 'Zorvan Malik', aliases: [], role: null, confidence: 1, mentions: said })).toBe(sex);
});

describe('“she” is not a man, nor “he” a woman', () => {
  test.each([
    'Jim Hock lives with his mother. “The roof went,” she said. “I ran.”',
    'Jim Hock called his partner. “We are alive,” she said.',
    'Gwen Astley and her son were asleep. “The roof went,” he said.',
    'Gwen Astley, a nurse, called her brother. “I am safe,” he said.',
    'Zorvan Malik said he had built it for his wife. “The roof went,” she said.',
    'Mr Bewick called his daughter. “I am fine,” she told him.',
    'Tom Bewick’s mother wept. “He was my life,” she said. “He was good.”',
    'Lena Orr’s lawyer came to the door. “No comment,” he said.',
  ])('%s', (text) => {
    const names = peopleIn(text).map(({ name }) => name);
    for (const speaker of speakers(text)) expect(names).not.toContain(speaker);
  });
});

describe('the last one of its sex is meant', () => {
  test.each([
    [
      'Who is Gwen Astley? “A fighter,” says Tom Bewick. What does she want? “Peace,” she told me.',
      ['Tom Bewick', 'Gwen Astley'],
    ],
    ['Who is Tom Bewick? “A thief,” says Gwen Astley. “A liar,” he told me of her.', ['Gwen Astley', 'Tom Bewick']],
    ['Gwen Astley opened the door. Tom Bewick came in. “It is cold,” she said.', ['Gwen Astley']],
    ['Tom Bewick opened the door. Gwen Astley came in. “It is cold,” he said.', ['Tom Bewick']],
    [
      'Gwen Astley came with Tom Bewick. “It is late,” she said. “So we walked,” he said.',
      ['Gwen Astley', 'Tom Bewick'],
    ],
    ['Tom Bewick met Gwen Astley at the gate. “The keys are gone,” she said.', ['Gwen Astley']],
    ['Gwen Astley wrote to Tom Bewick. “Lena Orr is right,” he said.', ['Tom Bewick']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

test('an article of a word in a quotation is nobody', () => {
  expect(speakers('Ann Reed and her sister ran. “The roof went,” she said.')).toEqual(['Ann Reed']);
});
