import { describe, expect, it } from 'vitest';
import { ours, readDatedSentences, scoreDates } from '../../bench/quality/dates.ts';
import { findDates } from '../../src/summary/timeline.ts';
import { readBlocks } from '../../src/text/document.ts';

const WEDNESDAY = '2023-02-22T06:31:12+00:00';

function dates(text: string, published: string | null = WEDNESDAY) {
  return findDates(readBlocks([{ kind: 'paragraph', text }]), published);
}

function values(text: string, published: string | null = WEDNESDAY): string[] {
  return dates(text, published).map(({ text, value }) => `${text} = ${value}`);
}

describe('the timeline', () => {
  it('takes a bare weekday as the latest one, the day of publication included', () => {
    expect(values('Divers found the anchor on Wednesday.')).toEqual(['Wednesday = 2023-02-22']);
    expect(values('Divers found the anchor on Thursday.')).toEqual(['Thursday = 2023-02-16']);
  });

  it('takes a weekday in a plan as the next one', () => {
    expect(values('The diver will return on Thursday.')).toEqual(['Thursday = 2023-02-23']);
  });

  it('lets each clause have its own tense', () => {
    expect(values('The mayor said on Monday that the pool would open on Friday.')).toEqual([
      'Monday = 2023-02-20',
      'Friday = 2023-02-24',
    ]);
  });

  it('counts from the day in the page’s own offset', () => {
    expect(values('The shop burned down today.', '2019-11-18T23:40:00-05:00')).toEqual(['today = 2019-11-18']);
  });

  it('gives what happened and whether it is past or planned', () => {
    const [reported, opens] = dates(
      'The tunnel could open in April, the Harbour Gazette reported on Tuesday.',
    ).reverse();
    expect(reported).toMatchObject({ tense: 'past', clause: { text: 'the Harbour Gazette reported on Tuesday' } });
    expect(opens).toMatchObject({ tense: 'planned', clause: { text: 'The tunnel could open in April' } });
  });

  it('puts a year on a month by the tense', () => {
    expect(values('The pier collapsed in May.')).toEqual(['May = 2022-05']);
    expect(values('The pier is to be rebuilt in May.')).toEqual(['May = 2023-05']);
  });

  it('reads which one is meant before and after a part of the year', () => {
    expect(values('Last year’s third quarter was better than the current quarter.')).toEqual([
      'Last year’s third quarter = 2022-Q3',
      'the current quarter = 2023-Q1',
    ]);
    expect(values('Sales in the previous month had doubled.')).toEqual(['the previous month = 2023-01']);
  });

  it('counts "a day later" from the date before it', () => {
    expect(values('The ferry sank on 3 March 2019 and was found two days later.')).toEqual([
      '3 March 2019 = 2019-03-03',
      'two days later = 2019-03-05',
    ]);
  });

  it('gives no date for durations, ages, antiquity, names and numbers', () => {
    expect(values('The 34-year-old waited two hours in the sun for Mrs May.')).toEqual([]);
    expect(values('The vase, made around 1,300 BC, was shown at 2015 Mill Lane by the Sunday Circle.')).toEqual([]);
    expect(values('The bakery opens every Friday.')).toEqual([]);
  });

  it('gives no date for something that was earlier or later than planned', () => {
    expect(values('The bridge opened on 3 March 2019, four years later than planned.')).toEqual([
      '3 March 2019 = 2019-03-03',
    ]);
  });

  it('takes the quarter of a match for no date', () => {
    expect(values('They scored twice in the third quarter.')).toEqual([]);
  });

  it('gives only dates that stand on their own when the day of publication is not known', () => {
    expect(values('The mill closed last week, on Monday, after opening in 1911.', null)).toEqual(['1911 = 1911']);
  });

  it('reads a very long paragraph to its end', { timeout: 60_000 }, () => {
    const text = 'Early in May 2019 and on 3/4/2019, last year, in the fall of the wall, 1999 2000 2001. '.repeat(
      5_000,
    );
    expect(values(`${text} The mill closed in 1911.`)).toContain('1911 = 1911');
  });

  it('is right on nine in ten of the annotated date expressions', () => {
    const { found, value } = scoreDates(readDatedSentences(), ours);
    expect(found.f1).toBeGreaterThan(95);
    expect(value.f1).toBeGreaterThan(95);
  });
});
