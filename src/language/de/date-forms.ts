/** The ways in which German news names dates. */

import { after, anyCase, anyOf, asWritten, NUMERIC_FORMS, notAfter, whole, YEAR } from '../date-forms.ts';
import type { DateForm, Found } from '../language.ts';
import {
  BARE_HOLIDAYS,
  DECADES,
  FIXED_HOLIDAYS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  WEEKDAYS,
  WHICH as WHICH_WORDS,
} from './calendar.ts';

const MONTH = String.raw`(?<month>${anyOf(MONTHS)})(?!\p{L})(?:(?<=\b(?:Jan|Feb|Aug|Sept|Okt|Nov|Dez))\.)?`;
const PART_OF_DAY = String.raw`(?:(?:morgen|vormittag|mittag|nachmittag|abend|nacht)(?!\p{L})|\sfrüh)?`;
const WEEKDAY = `(?<weekday>${anyOf(WEEKDAYS)})`;
const SEASON = `(?:Früh|Spät|Hoch)?(?<season>${anyCase(SEASONS)})`;
const NUMBER = String.raw`(?:(?:etwa|fast|genau|gut|knapp|mehr\sals|rund|über|ungefähr)\s)?(?<count>${asWritten(NUMBERS)}|\d{1,3})`;
const UNIT = `(?<unit>Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?|Jahrzehnt(?:en)?|Jahrhundert(?:en)?)`;
const ORDINAL = `(?<ordinal>${anyCase(ORDINALS)})`;
const WHICH = `(?<which>${anyCase(WHICH_WORDS)})`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])\.`;
/** "2024", "des Jahres 2024", "vergangenen Jahres" */
const OF_YEAR = String.raw`(?:,?\s(?:des\sJahres\s)?${YEAR}|\s(?:des\s)?(?<ofYear>${asWritten(WHICH_WORDS)})\sJahres)`;
/** They narrow a date without changing its value. */
const NARROWED = String.raw`(?:(?:Anfang|Mitte|Ende|Beginn)\s(?:des\s|der\s)?)`;

/** "im Mai" is a month, "Lena Mai" is nobody's; after words that names follow too no name may begin: "von August Lind". */
const MONTH_CUE = /\b(?:ab|anfang|bis|ende|im|in|mitte|seit|zum)\s$/i;
const WEAK_MONTH_CUE = /\b(?:auf|für|oder|und|von|vom|zwischen)\s$/i;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;

function isMonth({ parts: { year, ofYear, which }, words, before, after }: Found): boolean {
  if (year || ofYear || which || MONTH_CUE.test(before) || words.includes(' ')) return true;
  return WEAK_MONTH_CUE.test(before) && !NAME_AFTER.test(after);
}

/** "Frau Sonntag", "jeden Freitag", „der Freitag“ */
const NO_DAY = /(?:\b(?:Black|Familie|Frau|Herrn?|[Jj]ede[mnrs]?|\p{L}+ten|[Ee]rsten)|[„»"]der)\s$/u;

/** "1950 Euro", "2000 Karten" are counted, "Paragraf 1906" is numbered. */
const COUNTED_AFTER = /^\s?(?:\p{Lu}|[€$%°])/u;
const SURE_YEAR = /\b(?:Jahre?s?|seit|Anfang|Mitte|Ende)\s$/;
const NUMBERED = /(?:[\p{L}\d]-|\b(?:Agenda|Artikel|Flug|Halle|Modell|Nr\.|Nummer|Paragraf|Raum|Zimmer)\s|§\s)$/u;

function isYear({ words, before, after }: Found): boolean {
  if (NUMBERED.test(before)) return false;
  return /^\D/.test(words) || SURE_YEAR.test(before) || !COUNTED_AFTER.test(after);
}

export const DATE_FORMS: readonly DateForm[] = [
  ...NUMERIC_FORMS,
  {
    // "am 31.10."
    says: 'day',
    form: whole(
      String.raw`(?<=\b(?:[Aa]b|[Aa]m|[Bb]is|[Dd]en|[Ss]eit|[Vv]om|[Zz]um)\s)${DAY}(?<monthNumber>0?[1-9]|1[0-2])\.`,
    ),
  },
  {
    says: 'day',
    form: whole(String.raw`(?:(?:${anyOf(WEEKDAYS)})${PART_OF_DAY},?\s(?:de[mnr]\s)?)?${DAY}\s?${MONTH}${OF_YEAR}?`),
    where: notAfter(/\b(?:Straße|Platz)\sdes\s$/),
  },
  {
    // "vom 3. bis 5. Mai"
    says: 'day',
    form: whole(
      String.raw`(?<day>[0-3]?\d)\.?(?=\s?(?:[-–/]|bis|und|oder)\s?(?:zum\s)?[0-3]?\d\.\s?${MONTH}${OF_YEAR}?(?!\p{L}))`,
    ),
  },
  {
    says: 'month',
    form: whole(String.raw`${NARROWED}?(?:${WHICH}\s)?${MONTH}${OF_YEAR}?`),
    where: isMonth,
  },
  { says: 'weekday', form: whole(String.raw`(?:${WHICH}\s)?${WEEKDAY}${PART_OF_DAY}`), where: notAfter(NO_DAY) },
  {
    // "im Laufe des Dienstags"
    says: 'weekday',
    form: whole(String.raw`(?<=\b(?:des|\p{L}+en)\s)${WEEKDAY}s`),
  },
  { says: 'weekday-after', form: whole(String.raw`(?:darauf)?folgenden\s${WEEKDAY}`) },
  { says: 'weekday-and-day', form: whole(String.raw`${WEEKDAY},?\s(?:de[mnr]\s)?${DAY}(?!\s?\p{Lu})`) },
  {
    says: 'nth-weekday',
    form: whole(String.raw`${ORDINAL}\s${WEEKDAY}\s(?:des|im)\s${MONTH}${OF_YEAR}?`),
  },
  {
    says: 'day-of-month',
    form: whole(String.raw`(?<=\b(?:[Aa]m|[Bb]is\szum|[Ss]eit\sdem)\s)${DAY}(?=[,;:!?)“”]|$|\s\p{Ll})`),
  },
  { says: 'decade', form: whole(String.raw`${NARROWED}?(?<decade>1\d[1-9]|20\d)0er(?:[-\s]?[Jj]ahren?)?`) },
  { says: 'decade', form: whole(String.raw`${NARROWED}?(?<short>[2-9])0er[-\s]?[Jj]ahren?`) },
  { says: 'decade', form: whole(String.raw`${NARROWED}?(?<decadeWord>${anyCase(DECADES)})[-\s]?[Jj]ahren?`) },
  {
    says: 'decade',
    form: whole(String.raw`(?<=\b(?:[Aa]nfang|[Ee]nde|[Mm]itte)\sder\s)(?<decadeWord>${anyOf(DECADES)})`),
  },
  {
    says: 'holiday',
    form: whole(
      `(?<holiday>${anyOf(FIXED_HOLIDAYS).replaceAll('Der', 'der').replaceAll('Deutschen', '[Dd]eutschen')})${OF_YEAR}?`,
    ),
  },
  {
    says: 'holiday',
    form: whole(`(?<holiday>${anyOf(BARE_HOLIDAYS)})${OF_YEAR}?`),
    where: after(/\b(?:an|bis|nach|seit|über|um|vor|zu)\s$/i),
  },
  {
    says: 'near-day',
    form: whole(
      String.raw`(?<nearDay>[Hh]eute|[Gg]estern|[Vv]orgestern|[Üü]bermorgen|morgen)(?:\s(?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht))?`,
    ),
    where: notAfter(/\b(?:bis|auf|von)\s$/i),
  },
  {
    // "Guten Morgen" is none.
    says: 'near-day',
    form: whole(String.raw`(?<nearDay>Morgen)(?=\s\p{Ll})`),
    where: after(/^$|[.!?:„“»]\s?$/),
  },
  { says: 'shift', form: whole(String.raw`${NARROWED}?${WHICH}\s(?<unit>Woche|Monats?|Jahr(?:es)?)`) },
  {
    says: 'shift',
    form: whole(String.raw`(?:${NARROWED}|Laufe?\s(?:der|des)\s)(?<unit>Woche|Monats|Jahres)(?!\s\d)`),
    given: { which: 'diese' },
  },
  {
    says: 'shift',
    form: whole(`(?<unit>Jahres|Monats|Woche)n?(?:anfang|beginn|mitte|ende(?<!Wochenende))`),
    given: { which: 'diese' },
  },
  { says: 'shift', form: whole('[Hh]euer'), given: { unit: 'Jahr', which: 'diese' } },
  { says: 'ago', form: whole(String.raw`[Vv]or\s${NUMBER}\s${UNIT}`) },
  { says: 'ahead', form: whole(String.raw`[Ii]n\s${NUMBER}\s${UNIT}`) },
  {
    says: 'from-other',
    form: whole(String.raw`(?:${NUMBER})\s${UNIT}\s(?<step>danach|darauf|davor|später|zuvor)(?!\sals)`),
  },
  {
    says: 'from-other',
    form: whole(String.raw`(?<=\b[Aa]m\s)(?<step>folgenden|gleichen|nächsten|selben)\s(?:(?<unit>Tag)|Abend|Morgen)`),
  },
  { says: 'from-other', form: whole(`(?<step>Vor)(?<unit>jahr|monat|woche|tag)(?:e?s)?`) },
  {
    says: 'weekend',
    form: whole(String.raw`(?:${WHICH}\s)?Wochenende`),
    where: ({ parts, before }) => Boolean(parts.which) || /\b(?:am|das|dem|übers|vom|zum)\s$/i.test(before),
  },
  {
    says: 'part',
    form: whole(String.raw`(?<ordinal>${anyCase(ORDINALS)}|[1-4]\.)\s(?<part>Quartal)s?${OF_YEAR}?`),
    where: ({ parts: { ordinal, year, ofYear } }) => Boolean(year ?? ofYear) || !/^letzt/i.test(ordinal ?? ''),
  },
  { says: 'part', form: whole(String.raw`${ORDINAL}\s(?<part>Halbjahr|Hälfte)(?:e?s)?${OF_YEAR}`) },
  { says: 'near-quarter', form: whole(String.raw`${WHICH}\sQuartal`) },
  {
    says: 'season',
    form: whole(String.raw`${NARROWED}?(?:${WHICH}\s)?${SEASON}${OF_YEAR}?`),
    where: ({ parts: { year, ofYear, which }, before }) =>
      Boolean(year ?? ofYear ?? which) || /\b(?:ab|im|seit|zum)\s$/i.test(before),
  },
  { says: 'year', form: whole(String.raw`(?:${NARROWED}|(?:Jahr|Jahre|Jahres)\s)?${YEAR}`), where: isYear },
];
