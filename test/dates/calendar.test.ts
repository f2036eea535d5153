import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  boundsOf,
  dayInYear,
  existingDay,
  isoDay,
  isoWeek,
  readDay,
  weekdayOf,
} from '../../src/dates/calendar.ts';

const day = (iso: string) => readDay(iso)!;

describe('the calendar', () => {
  it('takes the day as the instant writes it, whatever its offset', () => {
    expect(isoDay(day('2019-11-18T23:40:00-05:00'))).toBe('2019-11-18');
    expect(readDay('yesterday')).toBeNull();
  });

  it('knows no 31 June and no 29 February in most years', () => {
    expect(existingDay(2024, 6, 31)).toBeNull();
    expect(existingDay(2023, 2, 29)).toBeNull();
    expect(existingDay(2024, 2, 29)).not.toBeNull();
  });

  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
  ])('knows when Easter was in %i', (year, easter) => {
    expect(isoDay(dayInYear({ fromEaster: 0 }, year)!)).toBe(easter);
  });

  it('finds the nth weekday of a month from either end', () => {
    expect(dayInYear({ month: 11, weekday: 4, nth: 4 }, 2023)).toEqual(day('2023-11-23'));
    expect(dayInYear({ month: 5, weekday: 1, nth: -1 }, 2023)).toEqual(day('2023-05-29'));
    expect(dayInYear({ month: 2, weekday: 1, nth: 5 }, 2023)).toBeNull();
  });

  it('counts days over the end of a year', () => {
    expect(isoDay(addDays(day('2020-12-30'), 5))).toBe('2021-01-04');
    expect(isoDay(addDays(day('2020-03-01'), -1))).toBe('2020-02-29');
  });

  it('counts months backwards over the end of a year', () => {
    expect(isoDay(addMonths(day('2023-01-31'), -2))).toBe('2022-11-01');
  });

  it('gives the first days of January to the last week of the year before where ISO does', () => {
    expect(isoWeek(day('2021-01-03'))).toBe('2020-W53');
    expect(isoWeek(day('2021-01-04'))).toBe('2021-W01');
    expect(weekdayOf(day('2021-01-03'))).toBe(7);
  });

  it.each([
    ['2023-02-21', '2023-02-21', '2023-02-21'],
    ['2023-W08', '2023-02-20', '2023-02-26'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['199', '1990-01-01', '1999-12-31'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['1998', '1998-01-01', '1998-12-31'],
  ])('knows the first and the last day of %s', (value, first, last) => {
    const bounds = boundsOf(value);
    expect([isoDay(bounds.first), isoDay(bounds.last)]).toEqual([first, last]);
  });
});
