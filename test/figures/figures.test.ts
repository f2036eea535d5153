import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/figures/figures.ts';
import { readBlocks } from '../../src/text/document.ts';

function figures(text: string) {
  return findFigures(readBlocks([{ kind: 'paragraph', text }])).map(({ text, amount, unit, of }) => [
    text,
    amount,
    unit,
    of?.text ?? null,
  ]);
}

describe('figures', () => {
  it('reads money with its scale', () => {
    expect(figures('The fund lost $3.5 billion in a week.')[0]).toEqual(['$3.5 billion', 3.5e9, 'USD', null]);
    expect(figures('It cost €48m.')).toEqual([['€48m', 48e6, 'EUR', null]]);
  });

  it('reads measures as units, and no year of antiquity', () => {
    expect(figures('The dam holds 300,000 cubic metres of water.')).toEqual([
      ['300,000 cubic metres', 300_000, 'cubic metres', 'water'],
    ]);
    expect(figures('The vase is from about 1,300 BC.')).toEqual([]);
    expect(figures('Sales rose to £2.1bn in the third quarter.')).toEqual([['£2.1bn', 2.1e9, 'GBP', null]]);
  });

  it('reads rupees and counts with the scales of South Asia', () => {
    expect(figures('The scheme got Rs 250 crore and Rs. 4 lakh.')).toEqual([
      ['Rs 250 crore', 250e7, 'INR', null],
      ['Rs. 4 lakh', 4e5, 'INR', null],
    ]);
    expect(figures('Some 14 lakh households were left out.')).toEqual([['14 lakh', 14e5, null, 'households']]);
  });

  it('reads shares and what they are of', () => {
    expect(figures('Some 51 percent of the voters stayed at home.')).toEqual([['51 percent', 51, '%', 'voters']]);
  });

  it('reads large counts and what is counted', () => {
    expect(figures('The plan moves 12,400 dockers.')).toEqual([['12,400', 12400, null, 'dockers']]);
  });

  it('takes when and where for no thing that is counted', () => {
    expect(figures('He signed for £4.5m in January.')).toEqual([['£4.5m', 4.5e6, 'GBP', null]]);
    expect(figures('Growth will fall to 1.8% in 2027.')).toEqual([['1.8%', 1.8, '%', null]]);
    expect(figures('It lost £4.5m in sales.')).toEqual([['£4.5m', 4.5e6, 'GBP', 'sales']]);
  });

  it('takes the number in a name for no figure', () => {
    expect(figures('Lou Marin, president of Steelworkers Local 1310, left.')).toEqual([]);
    expect(figures('Some 1310 dockers left.')).toEqual([['1310', 1310, null, 'dockers']]);
  });

  it('leaves out years, small numbers, times and numbers that are names', () => {
    expect(figures('In 2019 three of 12 flights left at 10:45 on route A340.')).toEqual([]);
  });
});
