import { describe, expect, it } from 'vitest';
import { rougeL, rougeN, rougeTokens } from '../../bench/quality/rouge.ts';

const tokens = rougeTokens;

describe('ROUGE', () => {
  it('is 100 for the same words and 0 for other ones', () => {
    const text = tokens('The dam held.');
    expect([rougeN(text, text, 1), rougeN(text, text, 2), rougeL(text, text)]).toEqual([100, 100, 100]);
    expect([rougeN(text, tokens('Ships sail'), 1), rougeL(text, tokens('Ships sail'))]).toEqual([0, 0]);
  });

  it('counts single words in common: 3 of 4 and 3 of 6', () => {
    expect(rougeN(tokens('the dam held firm'), tokens('all night the old dam held'), 1)).toBeCloseTo(60);
  });

  it('counts pairs in common: 1 of 3 and 1 of 5', () => {
    expect(rougeN(tokens('the dam held firm'), tokens('all night the old dam held'), 2)).toBeCloseTo(25);
  });

  it('counts a repeated word only as often as both have it', () => {
    expect(rougeN(tokens('the the the'), tokens('the dam'), 1)).toBeCloseTo(40);
  });

  it('takes the longest common subsequence, gaps allowed: 3 of 4 and 3 of 5', () => {
    expect(rougeL(tokens('police closed the road'), tokens('the police have closed road'))).toBeCloseTo((200 * 3) / 9);
  });

  it('is 0, not an error, for an empty summary', () => {
    expect([rougeN([], tokens('a dam'), 2), rougeL([], tokens('a dam'))]).toEqual([0, 0]);
  });
});
