/** What the languages' forms of dates are made of: numbers that all write alike, and lists of words as patterns. */

import type { DateForm, Found } from './language.ts';

type Names = Readonly<Record<string, unknown>>;

/** A word's first letter. */
const INITIAL = /(?<![\p{L}'])\p{L}/gu;

/** The longest first, with either apostrophe. */
function pattern(names: Names, initial: (letter: string) => string): string {
  return Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(INITIAL, initial))
    .join('|')
    .replaceAll("'", "['’]");
}

/** @returns a pattern of the table's words as they stand there */
export function asWritten(names: Names): string {
  return pattern(names, (letter) => letter);
}

/** @returns the same, each word with a capital */
export function anyOf(names: Names): string {
  return pattern(names, (letter) => letter.toUpperCase());
}

/** @returns the same, each word with a capital or without */
export function anyCase(names: Names): string {
  return pattern(names, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** A year from 1000 to 2100 that is no part of a longer number. */
export const YEAR = String.raw`(?<year>1\d{3}|20\d{2}|2100)(?![\p{L}\d]|[.,:]\d|[-–](?!(?:1\d{3}|20\d{2})(?!\d))\d{3})`;

/** @returns the form of a date that stands on its own: no part of a word, a number, an address or an amount */
export function whole(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d.,:/$€£])(?:${source})(?![\p{L}\d])`, 'gu');
}

/** Days in figures alone. */
export const NUMERIC_FORMS: readonly DateForm[] = [
  { says: 'numbers', form: whole(String.raw`(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})`) },
  {
    says: 'numbers',
    form: whole(String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>(?:19|20)\d\d)`),
  },
];

/** @returns that the text before what was found must end so */
export function after(cue: RegExp): (found: Found) => boolean {
  return ({ before }) => cue.test(before);
}

/** @returns that the text before what was found must not end so */
export function notAfter(cue: RegExp): (found: Found) => boolean {
  return ({ before }) => !cue.test(before);
}
