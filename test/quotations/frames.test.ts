import { expect, test } from 'vitest';
import { framesOf } from '../../src/quotations/frames.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { readBlocks } from '../../src/text/document.ts';
import { paragraphs } from './reading.ts';

test('a sentence without end is cut, or each of its quotations would look through all of it', () => {
  const [block] = readBlocks(paragraphs('“It rained. We went” '.repeat(2000)));
  const passages = findMarked([block!]);
  const frames = framesOf(block!, passages);
  expect(frames.flatMap((frame) => frame.passages)).toEqual(passages);
  expect(Math.max(...frames.map((frame) => frame.passages.length))).toBeLessThan(200);
  expect(frames.map(({ firstToken }) => firstToken)).toEqual([
    0,
    ...frames.slice(0, -1).map(({ endToken }) => endToken),
  ]);
});
