import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../src/article/from-text.ts';

const texts = (text: string) => articleOfText(text, null).blocks.map((block) => block.text);

describe('an article of plain text', () => {
  test('has a block for each line that is not empty, white space collapsed', () => {
    expect(texts('The ferry  sank.\r\n\r\n Nobody\tdrowned. ')).toEqual(['The ferry sank.', 'Nobody drowned.']);
  });

  test.each([
    ['soft hyphens', 'The har\u00adbour mas\u00adter, Ada Oka\u00adfor.', 'The harbour master, Ada Okafor.'],
    ['zero-width spaces', 'The harbour\u200bmaster', 'The harbourmaster'],
    ['a byte order mark', '\ufeffThe harbour', 'The harbour'],
    [
      'signs of direction',
      '\u200e“We wait,”\u200f \u202asaid\u202c Ada \u2067Okafor\u2069.',
      '“We wait,” said Ada Okafor.',
    ],
    ['joiners beside marks', '\u200d“We wait,”\u200c said Ada Okafor\u200d.', '“We wait,” said Ada Okafor.'],
    ['a joiner alone', 'We wait \u200d here', 'We wait here'],
  ])('has no %s', (_, text, expected) => {
    expect(texts(text)).toEqual([expected]);
  });

  test('keeps the joiners that words and signs are made with', () => {
    const text = 'می\u200cخواهم 👨\u200d👩\u200d👧 क्\u200dष';
    expect(texts(text)).toEqual([text]);
  });
});
