/** Whose sex is known is not meant by a pronoun of the other one. */

import { describe, expect, test } from 'vitest';
import { analysed, missed } from '../sample.ts';

missed(
  'Zorvan Malik said he had built it for his wife. “The roof went,” she said.',
  'Who is Gwen Astley? “A fighter,” says Tom Bewick. What does she want? “Peace,” she told me.',
);

/** The speakers of what stands between marks. */
async function speakers(text: string): Promise<(string | undefined)[]> {
  const { quotations } = await analysed(text);
  return quotations.filter(({ kind }) => kind !== 'indirect').map(({ speaker }) => speaker?.text);
}

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
  ])('%s', async (text) => {
    const { people, quotations } = await analysed(text);
    const names = people.map(({ name }) => name);
    for (const { kind, speaker } of quotations) if (kind !== 'indirect') expect(names).not.toContain(speaker?.text);
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
  ])('%s', async (text, names) => {
    expect(await speakers(text)).toEqual(names);
  });
});

test('an article of a word in a quotation is nobody', async () => {
  expect(await speakers('Ann Reed and her sister ran. “The roof went,” she said.')).toEqual(['Ann Reed']);
});
