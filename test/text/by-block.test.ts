import { expect, test } from 'vitest';
import { touching } from '../../src/text/by-block.ts';
import { Taken } from '../../src/text/taken.ts';

const at = (block: number, start: number, end: number) => ({ block, start, end });

test('What shares a part of a stretch is found, also behind a short item that lies inside a long one', () => {
  const [long, short, later] = [at(0, 0, 50), at(0, 5, 8), at(0, 60, 70)];
  const find = touching([later, short, long, at(1, 0, 50)]);
  expect(find(at(0, 20, 65))).toEqual([long, later]);
  expect(find(at(0, 6, 7))).toEqual([long, short]);
});

test('What only borders on a stretch does not touch it', () => {
  const find = touching([at(0, 0, 5), at(0, 9, 12)]);
  expect(find(at(0, 5, 9))).toEqual([]);
  expect(find(at(2, 0, 9))).toEqual([]);
});

test('A stretch is taken where any part of it belongs to something found', () => {
  const taken = new Taken([{ text: 'Ada Lind said so' }, { text: 'Ada Lind' }]);
  taken.add(at(0, 0, 8));
  expect(taken.has(at(0, 7, 12))).toBe(true);
  expect(taken.has(at(0, 8, 12))).toBe(false);
  expect(taken.has(at(1, 0, 8))).toBe(false);
});
