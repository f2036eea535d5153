/** The ways in which French news names dates. */

import { after, anyCase, asWritten, NUMERIC_FORMS, notAfter, whole, YEAR } from '../date-forms.ts';
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
} from './calendar.ts';

// With a capital "Mars" is a planet, and "Avril" somebody.
const MONTH = `(?<month>${asWritten(MONTHS).replaceAll('.', '\\.')})`;
const PART_OF_DAY = String.raw`(?:\s(?:après-midi|matin|midi|nuit|soir))?`;
const WEEKDAY = `(?<weekday>${anyCase(WEEKDAYS)})`;
const ANY_WEEKDAY = String.raw`(?:(?:${anyCase(WEEKDAYS)})\s)?`;
const SEASON = `(?<season>${asWritten(SEASONS)})`;
const NUMBER = String.raw`(?:(?:environ|plus\sd[e’'](?:\s)?|presque|près\sd[e’'](?:\s)?|quelque)\s?)?(?<count>${asWritten(NUMBERS)}|\d{1,3})`;
const UNIT = '(?<unit>jours?|semaines?|mois|ans?|années?|décennies?|siècles?)';
const ORDINAL = `(?<ordinal>${asWritten(ORDINALS)})`;
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])(?:er|ᵉʳ)?`;
const LAST_OR_NEXT = 'derni(?:er|ère)|passée?|prochaine?';
/** "2024", "de 2024", "dernier", "de l’an dernier" */
const OF_YEAR = String.raw`(?:\s(?:de\s)?${YEAR}|\s(?<whichAfter>dernier|prochain)|\sde\s(?<ofYear>l['’]an(?:née)?\s(?:${LAST_OR_NEXT})|cette\sannée))`;
/** They narrow a date without changing its value. */
const NARROWED = String.raw`(?:(?:[Cc]ourant|[Dd]ébut|[Ff]in|[Mm]i|[Mm]ilieu)[\s-](?:de\s|d['’]|du\s(?:mois\sde\s)?)?)`;

/** "le lundi" is every Monday, unless its day follows, which the form of days reads. */
const NO_DAY = /\b(?:au|chaque|du|les?|une?)\s$/i;

const YEAR_CUE =
  /(?:\b(?:an|année|après|automne|avant|avril|courant|d['’]ici|de|depuis|dès|début|en|entre|et|fin|hiver|milieu|mi|ou|pour|printemps|vers)|(?:^|\P{L})à|été|\()\s$|\bmi-$|\b(?:19|20)\d\d[-–]$|\($/iu;
const COUNTED_AFTER =
  /^\s(?:billets|dollars|électeurs|élèves|emplois|enfants|entrées|euros?|exemplaires|femmes|habitants|heures|hommes|km|kilom|logements|manifestants|mètres|morts|m²|personnes|places|postes|salariés|soldats|tonnes|voix|[€$%])/;

function isYear({ words, before, after }: Found): boolean {
  return (/^\D/.test(words) || YEAR_CUE.test(before)) && !COUNTED_AFTER.test(after);
}

export const DATE_FORMS: readonly DateForm[] = [
  ...NUMERIC_FORMS,
  {
    says: 'day',
    form: whole(String.raw`(?:(?:${anyCase(WEEKDAYS)})${PART_OF_DAY},?\s(?:le\s)?)?${DAY}\s${MONTH}${OF_YEAR}?`),
  },
  {
    // "le 14-Juillet", but no street
    says: 'day',
    form: whole(String.raw`(?<=\b(?:[Aa]u|[Dd]u|[Ll]e)\s)${DAY}-(?<month>Juillet|Mai|Novembre)(?!-)`),
    where: notAfter(/\b(?:avenue|boulevard|place|pont|quai|rue|square|station)\sdu\s$/i),
  },
  {
    // "du 3 au 5 mai"
    says: 'day',
    form: whole(
      String.raw`${ANY_WEEKDAY}${DAY}(?=\s?(?:[-–]|à|au|et|ou)\s?(?:le\s)?${ANY_WEEKDAY}[0-3]?\d(?:er)?\s${MONTH}${OF_YEAR}?(?!\p{L}))`,
    ),
  },
  { says: 'month', form: whole(`${NARROWED}?${MONTH}${OF_YEAR}?`) },
  {
    says: 'weekday',
    form: whole(String.raw`${WEEKDAY}${PART_OF_DAY}(?:\s(?<whichAfter>dernier|passé|prochain))?`),
    where: ({ parts, before }) => Boolean(parts.whichAfter) || !NO_DAY.test(before),
  },
  {
    // "lundi 10", but not "lundi 10 heures"
    says: 'weekday-and-day',
    form: whole(String.raw`${WEEKDAY}\s${DAY}(?=[.,;:!?)]|$|\s(?:à|au|et|jusqu['’]|ou)(?!\p{L}))`),
  },
  { says: 'weekday-after', form: whole(String.raw`${WEEKDAY}\ssuivant`) },
  {
    says: 'nth-weekday',
    form: whole(String.raw`${ORDINAL}\s${WEEKDAY}\s(?:de\s|d['’])${MONTH}${OF_YEAR}?`),
  },
  {
    says: 'day-of-month',
    form: whole(String.raw`(?<=\b[Ll]e\s)${DAY}(?=[.,;:!?)]|$|\s(?:au|et|ou|à)\s(?!\d))`),
  },
  { says: 'decade', form: whole(String.raw`${NARROWED}?(?:des\s|les\s)?années\s(?<decade>1\d[1-9]|20\d)0`) },
  { says: 'decade', form: whole(String.raw`${NARROWED}?(?:des\s|les\s)?années\s(?<short>[2-9])0`) },
  {
    says: 'decade',
    form: whole(String.raw`${NARROWED}?(?:des\s|les\s)?années\s(?<decadeWord>${asWritten(DECADES)})`),
  },
  { says: 'holiday', form: whole(`(?<holiday>${anyCase(FIXED_HOLIDAYS)})${OF_YEAR}?`) },
  {
    says: 'holiday',
    form: whole(String.raw`(?<holiday>${anyCase(BARE_HOLIDAYS)})(?!\s\p{Lu})${OF_YEAR}?`),
    where: after(
      /(?:(?:^|\P{L})à|\b(?:après|avant|depuis|dès|matin\sde|pour|vers|week-end\sde)|\bà?\s?(?:l['’]|la))\s?$/iu,
    ),
  },
  {
    says: 'near-day',
    form: whole(String.raw`(?<nearDay>${anyCase(NEAR_DAYS)})(?:\s(?:après-midi|matin|midi|soir))?`),
  },
  {
    says: 'shift',
    form: whole(String.raw`${NARROWED}?(?<which>[Cc]e|[Cc]ette)\s(?<unit>semaine|année|mois)(?:-ci)?`),
  },
  {
    says: 'shift',
    form: whole(
      String.raw`${NARROWED}?(?:(?:[Ll]a|[Ll]e)\s|[Ll]['’])?(?<unit>semaine|année|an|mois)\s(?<whichAfter>${LAST_OR_NEXT})`,
    ),
  },
  {
    says: 'shift',
    form: whole(
      String.raw`(?:[Dd]ébut|[Ff]in|[Mm]ilieu)\s(?:de\s|du\s|d['’])(?:l['’]|la\s)?(?<unit>semaine|année|mois)(?:\sen\scours)?`,
    ),
    given: { which: 'ce' },
  },
  { says: 'ago', form: whole(String.raw`(?:[Ii]l\sy\sa|[Vv]oici|[Vv]oilà)\s${NUMBER}\s${UNIT}`) },
  { says: 'ahead', form: whole(String.raw`[Dd]ans\s${NUMBER}\s${UNIT}`) },
  {
    says: 'from-other',
    form: whole(
      String.raw`${NUMBER}\s${UNIT}\s(?<step>auparavant|plus\star?d|plus\stôt|(?:après|avant)(?=[.,;:!?)]|$))`,
    ),
  },
  {
    says: 'from-other',
    form: whole(String.raw`[Ll](?:e|a)\s(?<step>lendemain|veille)(?:\s(?:matin|soir))?(?!\sd[eu’'])`),
  },
  {
    says: 'from-other',
    form: whole(
      String.raw`(?:[Ll]a\s|[Ll]e\s|[Ll]['’])?(?<unit>année|mois|semaine|jour)\s(?<step>précédente?|suivante?|d['’]après|d['’]avant)`,
    ),
  },
  { says: 'from-other', form: whole(String.raw`(?<=\b[Ll]e\s)(?<step>même)\s(?:(?<unit>jour)|soir)`) },
  {
    says: 'weekend',
    form: whole(String.raw`(?:(?<which>[Cc]e)\s)?week-end(?:\s(?<whichAfter>dernier|passé|prochain))?`),
    where: ({ parts: { which, whichAfter }, before }) =>
      Boolean(which ?? whichAfter) || /\b(?:au|durant\sle|du|pendant\sle)\s$/i.test(before),
  },
  {
    says: 'part',
    form: whole(String.raw`${ORDINAL}\s(?<part>trimestre)${OF_YEAR}?`),
    where: ({ parts: { ordinal, year, ofYear } }) => Boolean(year ?? ofYear) || ordinal !== 'dernier',
  },
  { says: 'part', form: whole(String.raw`${ORDINAL}\s(?<part>semestre)${OF_YEAR}`) },
  {
    says: 'near-quarter',
    form: whole(String.raw`(?<which>[Cc]e)\strimestre|trimestre\s(?<whichAfter>dernier|prochain)`),
  },
  {
    says: 'season',
    form: whole(String.raw`${NARROWED}?(?:(?<which>[Cc]et?)\s)?${SEASON}${OF_YEAR}?`),
    where: ({ parts: { which, whichAfter, year, ofYear }, before }) =>
      Boolean(which ?? whichAfter ?? year ?? ofYear) || /(?:\bau\s|(?:à|dès)\sl['’])$/i.test(before),
  },
  { says: 'year', form: whole(String.raw`(?:${NARROWED}|ann?(?:ée)?\s)?${YEAR}`), where: isYear },
];
