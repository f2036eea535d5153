/** English words of the calendar, as patterns for regular expressions and as values; lower case. */

import { words } from '../words.ts';

export const MONTHS: Readonly<Record<string, number>> = {
  apr: 4,
  april: 4,
  aug: 8,
  august: 8,
  dec: 12,
  december: 12,
  feb: 2,
  february: 2,
  jan: 1,
  january: 1,
  jul: 7,
  july: 7,
  jun: 6,
  june: 6,
  mar: 3,
  march: 3,
  may: 5,
  nov: 11,
  november: 11,
  oct: 10,
  october: 10,
  sep: 9,
  sept: 9,
  september: 9,
};

/** Months that are names of people or verbs as well: they need a preposition or a number beside them. */
export const AMBIGUOUS_MONTHS = words('apr april aug august jan jul jun june mar march may');

/** ISO numbers: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  friday: 5,
  monday: 1,
  saturday: 6,
  sunday: 7,
  thursday: 4,
  tuesday: 2,
  wednesday: 3,
};

/** What makes a weekday a name when it stands before it, as in "Black Friday". */
export const WEEKDAY_NAMES = words(`
  ash bloody black cyber each easter every giving good holy maundy most palm shrove super
`);

/** ISO 8601-2 numbers of the seasons, which stand in place of the month. */
export const SEASONS: Readonly<Record<string, number>> = { autumn: 23, fall: 23, spring: 21, summer: 22, winter: 24 };

/** Feasts on a fixed day: month and day. */
export const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'boxing day': [12, 26],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  halloween: [10, 31],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
};

export const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** Words of games: near them "the third quarter" is a part of a match. */
export const MATCH_WORDS = words(`
  ball basket coach field game games goal innings kick lead overtime pass period play player players points quarterback rebounds
  score scored scoring season team touchdown touchdowns yard yards
`);
