/** The ways in which Spanish news names dates. */

import { after, anyCase, anyOf, asWritten, NUMERIC_FORMS, notAfter, whole, YEAR } from '../date-forms.ts';
import type { DateForm, Found } from '../language.ts';
import {
  BARE_HOLIDAYS,
  DECADES,
  FIXED_HOLIDAYS,
  MONTHS,
  NEAR_DAYS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  WEEKDAYS,
  WHICH_YEAR,
} from './calendar.ts';

// With a capital "Julio" and "Domingo" are people, and "2 de Mayo" mostly a street.
const MONTH = `(?<month>${asWritten(MONTHS)})`;
const WEEKDAY = `(?<weekday>${asWritten(WEEKDAYS)})`;
const PART_OF_DAY = String.raw`(?:\s(?:al\smediodía|(?:en|por)\sla\s(?:madrugada|mañana|noche|tarde)))?`;
const ANY_WEEKDAY = String.raw`(?:(?:${asWritten(WEEKDAYS)})\s)?`;
const SEASON = `(?<season>${asWritten(SEASONS)})`;
const NUMBER = String.raw`(?:(?:algo\s|alrededor\sde|apenas|casi|más\sde|unos|unas)\s)?(?<count>${anyCase(NUMBERS)}|\d{1,3})`;
const UNIT = '(?<unit>días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)';
const ORDINAL = `(?<ordinal>${asWritten(ORDINALS)})`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:º|°|ro)?`;
const BEFORE = '(?<which>[Pp]asad[oa]|[Pp]róxim[oa]|[Ee]st[ea]|presente)';
const AFTER = String.raw`(?<whichAfter>pasad[oa]|próxim[oa]|que\sviene|entrante)`;
/** "de 2024", "del año 2024", "pasado", "del año pasado" */
const OF_YEAR = String.raw`(?:,?\s(?:del?\s(?:año\s)?)?${YEAR}|\s(?:${AFTER}|del?\s(?<ofYear>${asWritten(WHICH_YEAR)})))`;
/** They narrow a date without changing its value. */
const NARROWED = String.raw`(?:(?:comienzos|final|finales|fines|inicios|mediados|principios)\s(?:de|del)\s(?:mes\sde\s)?)`;

const YEAR_CUE =
  /(?:\b(?:a|año|antes\sde|del?|desde|desde\sel|durante|e|en|en\sel|entre|hacia|hasta|o|para|por|tras|y)\s|\b(?:19|20)\d\d[-–]|\()$/i;
const COUNTED_AFTER =
  /^\s(?:alumnos|casos|dólares|efectivos|empleos|entradas|euros?|habitantes|hombres|horas|kil[oó]m|km|metros|millones|muertos|mujeres|niños|pesos|personas|plazas|puestos|soldados|toneladas|trabajadores|viviendas|votos|[€$%])/;

function isYear({ words, before, after }: Found): boolean {
  return (/^\D/.test(words) || YEAR_CUE.test(before)) && !COUNTED_AFTER.test(after);
}

export const DATE_FORMS: readonly DateForm[] = [
  ...NUMERIC_FORMS,
  {
    says: 'day',
    form: whole(
      String.raw`(?:${BEFORE}\s)?(?:(?:${asWritten(WEEKDAYS)}),?\s(?:día\s)?)?${DAY}\s(?:de\s)?${MONTH}${OF_YEAR}?`,
    ),
  },
  { says: 'day', form: whole(String.raw`(?<ordinal>primero)\sde\s${MONTH}${OF_YEAR}?`) },
  {
    // "del 3 al 5 de mayo"
    says: 'day',
    form: whole(
      String.raw`${ANY_WEEKDAY}${DAY}(?=\s?(?:[-–]|al?|hasta\sel|o|y)\s?(?:el\s)?${ANY_WEEKDAY}[0-3]?\d\sde\s${MONTH}${OF_YEAR}?(?!\p{L}))`,
    ),
  },
  { says: 'month', form: whole(String.raw`${NARROWED}?(?:${BEFORE}\s(?:mes\sde\s)?)?${MONTH}${OF_YEAR}?`) },
  {
    says: 'weekday',
    form: whole(String.raw`(?:${BEFORE}\s)?${WEEKDAY}(?:\s${AFTER})?${PART_OF_DAY}`),
    where: notAfter(/\b(?:cada|los|una?)\s$/i),
  },
  {
    // "el lunes 10", but not "el lunes 10 horas"
    says: 'weekday-and-day',
    form: whole(String.raw`${WEEKDAY}\s${DAY}(?=[.,;:!?)]|$|\s(?:al?|hasta|o|y)(?!\p{L}))`),
  },
  { says: 'weekday-after', form: whole(String.raw`${WEEKDAY}\ssiguiente`) },
  { says: 'weekday-after', form: whole(String.raw`siguiente\s${WEEKDAY}`) },
  { says: 'nth-weekday', form: whole(String.raw`${ORDINAL}\s${WEEKDAY}\sde\s${MONTH}${OF_YEAR}?`) },
  {
    says: 'day-of-month',
    form: whole(
      String.raw`(?<=\b(?:[Ee]l|[Dd]el|[Aa]l|[Dd]ía)\s)${DAY}(?=[.,;:!?)]|$|\s(?:de\s(?:este|ese)\smes|y|o)\s)`,
    ),
  },
  {
    says: 'decade',
    form: whole(String.raw`(?:década\sde(?:\slos(?:\saños)?)?|los\saños)\s(?<decade>1\d[1-9]|20\d)0`),
  },
  { says: 'decade', form: whole(String.raw`(?:década\sde\slos(?:\saños)?|los\saños)\s['’]?(?<short>[2-9])0`) },
  {
    says: 'decade',
    form: whole(String.raw`(?:década\sde\slos(?:\saños)?|los\saños)\s(?<decadeWord>${asWritten(DECADES)})`),
  },
  { says: 'holiday', form: whole(`(?<holiday>${anyCase(FIXED_HOLIDAYS)})${OF_YEAR}?`) },
  {
    says: 'holiday',
    form: whole(`(?<holiday>${anyOf(BARE_HOLIDAYS)})${OF_YEAR}?`),
    where: after(/\b(?:antes\sde|día\sde|desde|en|hasta|para|por|tras)\s$/i),
  },
  {
    // "por la mañana" is none.
    says: 'near-day',
    form: whole(String.raw`(?<nearDay>${anyCase(NEAR_DAYS)})(?:\spor\sla\s(?:mañana|noche|tarde))?(?!\sen\sdía)`),
    where: notAfter(/\b(?:cada|de|esa|la|media|misma|una)\s$/i),
  },
  {
    says: 'shift',
    form: whole(String.raw`${NARROWED}?(?:[Ee]l\s|[Ll]a\s)?${BEFORE}\s(?<unit>semana|mes|año)`),
  },
  {
    says: 'shift',
    form: whole(String.raw`${NARROWED}?(?:[Ee]l\s|[Ll]a\s)?(?<unit>semana|mes|año)\s${AFTER}`),
  },
  {
    says: 'shift',
    form: whole(
      String.raw`(?:comienzos|final|finales|fines|inicios|mediados|principios)\s(?:de|del|de\sla)\s(?<unit>semana|mes|año)`,
    ),
    given: { which: 'este' },
  },
  {
    says: 'ago',
    form: whole(String.raw`[Hh]ace\s${NUMBER}\s${UNIT}`),
    where: notAfter(/\bdesde\s$/i),
  },
  { says: 'ago', form: whole(String.raw`${NUMBER}\s${UNIT}\satrás`) },
  { says: 'ahead', form: whole(String.raw`[Dd]entro\sde\s${NUMBER}\s${UNIT}`) },
  {
    says: 'from-other',
    form: whole(String.raw`${NUMBER}\s${UNIT}\s(?<step>antes|después|más\starde)(?=[.,;:!?)]|$)`),
  },
  {
    says: 'from-other',
    form: whole(String.raw`(?:al\s|[Ee]l\s|[Ll]a\s)?(?<unit>día|semana|mes|año)\s(?<step>anterior|siguiente)`),
  },
  { says: 'from-other', form: whole(String.raw`(?<=\b(?:[Ee]se|[Ee]l)\s)(?<step>mismo)\s(?<unit>día)`) },
  {
    says: 'weekend',
    form: whole(String.raw`(?:${BEFORE}\s)?fin\sde\ssemana(?:\s${AFTER})?`),
    where: ({ parts: { which, whichAfter }, before }) =>
      Boolean(which ?? whichAfter) || /\b(?:el|del|al)\s$/i.test(before),
  },
  {
    says: 'part',
    form: whole(String.raw`${ORDINAL}\s(?<part>trimestre)${OF_YEAR}?`),
    where: ({ parts: { ordinal, year, ofYear } }) => Boolean(year ?? ofYear) || ordinal !== 'último',
  },
  { says: 'part', form: whole(String.raw`${ORDINAL}\s(?<part>semestre)${OF_YEAR}`) },
  { says: 'near-quarter', form: whole(String.raw`${BEFORE}\strimestre|trimestre\s${AFTER}`) },
  {
    says: 'season',
    form: whole(String.raw`${NARROWED}?(?:${BEFORE}\s)?${SEASON}${OF_YEAR}?`),
    where: ({ parts: { which, whichAfter, year, ofYear }, before }) =>
      Boolean(which ?? whichAfter ?? year ?? ofYear) || /\b(?:desde|en|hasta|para)\s(?:el|la)\s$/i.test(before),
  },
  { says: 'year', form: whole(String.raw`(?:${NARROWED}|[Aa]ño\s)?${YEAR}`), where: isYear },
];
