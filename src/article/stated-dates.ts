/** Reads the dates that pages state, in metadata or in words, as ISO 8601 with the page's own offset. */

import { BEFORE_MONTH, BEFORE_YEAR, ENGLISH_MONTHS, ORDINAL, ORDINAL_BEHIND_MONTH } from '../language/page-dates.ts';
import { LETTERS } from './letters.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

const twoDigits = (value: string | number): string => String(value).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return zone.toUpperCase() === 'Z' ? 'Z' : '+00:00';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}

type MonthForm = 'long' | 'short';

const namesByLanguage = new Map<string, string[]>();

/** The names of the twelve months in a language, as the platform knows them; it takes long to tell them. */
function monthNames(language: string, form: MonthForm): string[] {
  const known = namesByLanguage.get(`${form} ${language}`);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { month: form, day: 'numeric', timeZone: 'UTC' });
  const names = ENGLISH_MONTHS.map((_, index) => {
    const part = format.formatToParts(Date.UTC(2001, index, 10)).find(({ type }) => type === 'month');
    return (part?.value ?? '').toLowerCase().replace(/\.$/, '');
  });
  namesByLanguage.set(`${form} ${language}`, names);
  return names;
}

const ONLY_LETTERS = new RegExp(`^[${LETTERS}]+$`);

function monthNumberOf(word: string, language: string): number {
  const wanted = word.toLowerCase();
  const begins = (name: string) => name.length >= 3 && name.startsWith(wanted);
  const english = ENGLISH_MONTHS.findIndex(begins);
  if (english >= 0 || /^en\b/i.test(language)) return english + 1;
  if (!ONLY_LETTERS.test(word)) return 0;
  for (const form of ['long', 'short'] as const) {
    const names = monthNames(language, form);
    const exact = names.indexOf(wanted);
    const month = exact >= 0 ? exact : names.findIndex(begins);
    if (month >= 0) return month + 1;
  }
  return 0;
}

const TIME = String.raw`(\d{1,2})[:.h](\d{2})(?![.\d])(?::(\d{2}))?\s*([ap])?\.?m?\b`;
/** In each of the two below, which take the browser milliseconds to make. */
const CLOCK = /\d[:.h]\d\d/i;
/** Right after a date, or after a mark and short words: "at 14.30", "6:00 AM EST". */
const CLOCK_AFTER = new RegExp(String.raw`^[\s,|•·–-]{0,5}(?:[^\s\d.]{1,4}\.?\s){0,2}${TIME}`, 'i');
/** Right before it: "18:30, ", "14:30 Uhr am ". */
const CLOCK_BEFORE = new RegExp(String.raw`(?<![\d:.])${TIME}[,\s]{1,3}(?:[^\s\d,]{1,4}[,\s]{1,2}){0,2}$`, 'i');
const ZONES: Readonly<Record<string, string>> = {
  BST: '+01:00',
  CDT: '-05:00',
  CEST: '+02:00',
  CET: '+01:00',
  CST: '-06:00',
  EDT: '-04:00',
  EST: '-05:00',
  GMT: '+00:00',
  IST: '+05:30',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  UTC: '+00:00',
};

/** The clock time in words beside a date: "6:00 AM EST", "14.30". */
function clockBeside(before: string, after: string): string {
  const follows = CLOCK.test(after) ? CLOCK_AFTER.exec(after) : null;
  const clock = follows ?? (CLOCK.test(before) ? CLOCK_BEFORE.exec(before) : null);
  if (!clock) return '';
  const [, hours, minutes, seconds = '00', half] = clock;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return '';
  const rest = follows ? after.slice(clock[0].length) : clock[0].replace(/^[\d:.h]+/, '');
  const zone = /^\D{0,12}?(?:([+-]\d{2}:?\d{2})\b|\b([A-Z]{3,4})\b)/.exec(rest);
  return `T${twoDigits(hour)}:${minutes}:${seconds}${zone ? (ZONES[zone[2] ?? ''] ?? offsetOf(zone[1])) : ''}`;
}

/**
 * @param text a date as a page gives it: ISO 8601, RFC 2822, seconds or milliseconds since 1970, or in words
 *   ("November 19, 2019 6:00 AM EST", "19. November 2019", "19.11.2019", "2019年11月19日")
 * @param language BCP 47 tag in whose month names to read words; English is always tried
 * @returns ISO 8601, with an offset only where the page gives one; null where no full date is in the text.
 *   Of all-number dates with the year last, the day comes first, except that month/day is read in `en-US`
 */
export function isoOf(text: string | null | undefined, language = 'en'): string | null {
  const source = text?.trim().slice(0, 300);
  if (!source) return null;
  const iso = ISO.exec(source);
  if (iso) {
    const [, year, month, day, hour, minute, second = '00', zone] = iso;
    if (!isDay(Number(year), Number(month), Number(day))) return null;
    const date = `${year}-${twoDigits(month!)}-${twoDigits(day!)}`;
    if (hour === undefined || Number(hour) > 23) return date;
    return `${date}T${twoDigits(hour)}:${minute}:${second}${offsetOf(zone)}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(source)) {
    const value = Number(source) * (source.length === 10 ? 1000 : 1);
    return new Date(value).toISOString().replace('.000', '');
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(source);
  if (compact && isDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact;
    return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`;
  }
  return datesIn(source, language)[0] ?? null;
}

const WORD = `[${LETTERS}]{3,12}`;

/** Dates in running words, and how a match tells year, month and day. */
const IN_WORDS: readonly [RegExp, (match: readonly string[], language: string) => [string, string | number, string]][] =
  [
    [/(\d{4})\s?[年년.\-/]\s?(\d{1,2})\s?[月월.\-/]\s?(\d{1,2})/g, ([, year, month, day]) => [year!, month!, day!]],
    [
      // With the clock between them where a program wrote it: "Fri Apr 28 19:20:36 CEST 2023".
      new RegExp(`(${WORD})\\.?\\s(\\d{1,2})${ORDINAL_BEHIND_MONTH}?,?(?:\\s[\\d:]{8}\\s\\w{3,4})?\\s(\\d{4})`, 'g'),
      ([, month, day, year], language) => [year!, monthNumberOf(month!, language), day!],
    ],
    [
      new RegExp(`(\\d{1,2})${ORDINAL}?[\\s-]${BEFORE_MONTH}?(${WORD})\\.?,?[\\s-]${BEFORE_YEAR}?(\\d{4})`, 'g'),
      ([, day, month, year], language) => [year!, monthNumberOf(month!, language), day!],
    ],
    [
      /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/g,
      ([all, first, second, year], language) =>
        Number(second) > 12 || (/^en(?:-us)?$/i.test(language) && all!.includes('/') && Number(first) <= 12)
          ? [year!, first!, second!]
          : [year!, second!, first!],
    ],
  ];

/**
 * @param text a line of words
 * @param language as `isoOf` takes it
 * @returns all full dates in it, as `isoOf` gives them, by the kinds of their writing and then in order
 */
export function datesIn(text: string, language: string): string[] {
  const source = text.slice(0, 300);
  if (!/(?:19|20)\d\d/.test(source)) return [];
  return IN_WORDS.flatMap(([pattern, read]) =>
    [...source.matchAll(pattern)].flatMap((match) => {
      const [year, month, day] = read(match, language);
      if (!isDay(Number(year), Number(month), Number(day))) return [];
      const clock = clockBeside(source.slice(0, match.index), source.slice(match.index + match[0].length));
      return [`${year}-${twoDigits(month)}-${twoDigits(day)}${clock}`];
    }),
  );
}
