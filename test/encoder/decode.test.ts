/** Scores become the tags and stretches that training makes of them. */

import { describe, expect, it } from 'vitest';
import { bestTags, stretchesIn, taggedIn } from '../../src/encoder/decode.ts';

/** Every run of so many tags in which inside follows its own kind. */
function runsOf(length: number, tags: number): number[][] {
  if (!length) return [[]];
  return runsOf(length - 1, tags).flatMap((run) =>
    Array.from({ length: tags }, (_, tag) => tag)
      .filter((tag) => tag === 0 || tag % 2 === 1 || [tag, tag - 1].includes(run.at(-1) ?? -1))
      .map((tag) => [...run, tag]),
  );
}

describe('tags', () => {
  it('are the likeliest run in which inside follows its own kind', () => {
    const chances = [0.5, 0.4, 0.05, 0.03, 0.02, 0.1, 0.1, 0.1, 0.1, 0.6, 0.2, 0.1, 0.6, 0.05, 0.05];
    const scores = Float32Array.from(chances, Math.log);
    const total = (run: readonly number[]) => run.reduce((sum, tag, place) => sum + scores[5 * place + tag]!, 0);
    const best = runsOf(3, 5).sort((one, other) => total(other) - total(one))[0]!;
    expect([...bestTags(scores, 5)]).toEqual(best);
  });

  it('begin what goes on, though outside is likelier at first', () => {
    expect([...bestTags(Float32Array.of(2, 1.9, 0, 0, 0, 3), 3)]).toEqual([1, 2]);
  });

  it('are none of no pieces', () => {
    expect(bestTags(new Float32Array(0), 3)).toHaveLength(0);
  });

  it('become stretches of one kind', () => {
    expect(taggedIn(Uint8Array.of(0, 1, 2, 3, 4, 0, 1))).toEqual([
      { first: 1, end: 3, kind: 0 },
      { first: 3, end: 5, kind: 1 },
      { first: 6, end: 7, kind: 0 },
    ]);
  });
});

describe('where something holds', () => {
  const stretches = (...numbers: number[]) =>
    stretchesIn(Float32Array.from(numbers), 0.5, 2).map(({ first, end }) => [first, end]);

  it('is one stretch over a small gap, and specks beside it are left out', () => {
    expect(stretches(1, 1, 1, 0, 1, 0, 0, 0, 0, 1)).toEqual([[0, 5]]);
  });

  it('is specks where there is nothing longer', () => {
    expect(stretches(1, 0, 0, 0, 1, 1)).toEqual([
      [0, 1],
      [4, 6],
    ]);
  });
});
