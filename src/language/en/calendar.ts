/** English words of the calendar, as patterns for regular expressions and as values; lower case. */

import type { Direction, Unit, YearDay } from '../language.ts';
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

/** Days that come every year under a name of their own; where countries differ, the United States' day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  'ascension day': { fromEaster: 39 },
  'ash wednesday': { fromEaster: -46 },
  'bastille day': { month: 7, day: 14 },
  'boxing day': { month: 12, day: 26 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  'easter monday': { fromEaster: 1 },
  'easter sunday': { fromEaster: 0 },
  'good friday': { fromEaster: -2 },
  'holy saturday': { fromEaster: -1 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  'maundy thursday': { fromEaster: -3 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  'palm sunday': { fromEaster: -7 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "st patrick's day": { month: 3, day: 17 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  "valentine's day": { month: 2, day: 14 },
  'veterans day': { month: 11, day: 11 },
  'whit monday': { fromEaster: 50 },
};

/** Those whose names say other things as well ("Christmas cards"): a preposition must stand before them. */
export const BARE_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  christmas: { month: 12, day: 25 },
  easter: { fromEaster: 0 },
  halloween: { month: 10, day: 31 },
  juneteenth: { month: 6, day: 19 },
  pentecost: { fromEaster: 49 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
};

/** Days that are known by what happened then, by month and day. */
export const DAYS_OF_EVENTS: Readonly<Record<string, number>> = { '1-6': 2021, '9-11': 2001, '10-7': 2023 };

/** Days counted from today. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  'last night': -1,
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
  'this afternoon': 0,
  'this evening': 0,
  'this morning': 0,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  yesterday: -1,
};

export const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

export const STARTING_ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

export const ORDINALS: Readonly<Record<string, number>> = { ...STARTING_ORDINALS, final: -1, last: -1 };

/** Quarters by their months: "the July-September quarter". */
export const QUARTERS: Readonly<Record<string, number>> = {
  'january-march': 1,
  'april-june': 2,
  'july-september': 3,
  'october-december': 4,
};

/** What is counted, without its plural's "s". */
export const UNITS: Readonly<Record<string, { unit: Unit; count: number }>> = {
  century: { unit: 'year', count: 100 },
  centurie: { unit: 'year', count: 100 },
  day: { unit: 'day', count: 1 },
  decade: { unit: 'year', count: 10 },
  fortnight: { unit: 'week', count: 2 },
  month: { unit: 'month', count: 1 },
  week: { unit: 'week', count: 1 },
  year: { unit: 'year', count: 1 },
};

export const WHICH: Readonly<Record<string, Direction>> = {
  coming: 1,
  current: 0,
  last: -1,
  next: 1,
  past: -1,
  previous: -1,
  prior: -1,
  this: 0,
};

/** From another date. */
export const STEPS: Readonly<Record<string, Direction>> = {
  after: 1,
  ago: -1,
  before: -1,
  earlier: -1,
  following: 1,
  from: 1,
  later: 1,
  next: 1,
  preceding: -1,
  previous: -1,
  prior: -1,
  same: 0,
  that: 0,
};

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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  'a hundred': 100,
  'one hundred': 100,
};

/** Words of games: near them "the third quarter" is a part of a match. */
export const MATCH_WORDS = words(`
  ball basket coach field game games goal innings kick lead overtime pass period play player players points quarterback rebounds
  score scored scoring season team touchdown touchdowns yard yards
`);

/** Offsets of the zones that news names by their letters; those that several countries share are left out. */
export const TIME_ZONES: Readonly<Record<string, string>> = {
  BST: '+01:00',
  CEST: '+02:00',
  CET: '+01:00',
  EDT: '-04:00',
  EEST: '+03:00',
  EET: '+02:00',
  EST: '-05:00',
  GMT: '+00:00',
  HKT: '+08:00',
  JST: '+09:00',
  MSK: '+03:00',
  PDT: '-07:00',
  PST: '-08:00',
  UTC: '+00:00',
};
