import { expect, it } from 'vitest';
import { readingMinutes } from '../../popup/reading-time.ts';

it('counts the words of every block at 238 a minute', () => {
  const paragraph = { kind: 'paragraph', text: 'word '.repeat(238) } as const;
  expect(readingMinutes([paragraph, paragraph, paragraph])).toBe(3);
});

it('is a minute for the shortest of articles', () => {
  expect(readingMinutes([])).toBe(1);
  expect(readingMinutes([{ kind: 'paragraph', text: 'Short.' }])).toBe(1);
});
