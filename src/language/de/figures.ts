/** How German writes amounts and what they are of. */

import type { FigureWords } from '../language.ts';
import { words } from '../words.ts';

/** Words in small letters that end like adjectives and are none. */
const NO_ADJECTIVES = words(`
  aber alle aller arbeiten außer bleiben darunter dieser durften eine einem einen einer fehlen fielen gegen gingen haben
  hatten hinter ihre ihrem ihren ihrer kamen keine keinen können konnten leben mussten neben oder ohne sahen seine seinem
  seinen seiner sollen sollten starben stiegen über unter waren werden wie wieder wollen wurden zwischen
`);
/** Before a noun: "1.200 ehemalige Beschäftigte". */
const ADJECTIVE = /^\p{Ll}{3,}e[mnrs]?$/u;
const NOUN = /^\p{Lu}/u;

export const FIGURES: FigureWords = {
  groups: ".'’\u00a0\u202f\u2009",
  fractions: ',',
  scales: {
    billion: 1e12,
    billionen: 1e12,
    hundert: 1e2,
    milliarde: 1e9,
    milliarden: 1e9,
    million: 1e6,
    millionen: 1e6,
    'mio.': 1e6,
    mio: 1e6,
    'mrd.': 1e9,
    mrd: 1e9,
    tausend: 1e3,
  },
  scalesOfMoney: {},
  ofScale: [],
  money: {
    'britische pfund': 'GBP',
    'britischen pfund': 'GBP',
    dollar: 'dollars',
    euro: 'EUR',
    franken: 'CHF',
    kronen: 'kronen',
    pfund: 'pounds',
    'pfund sterling': 'GBP',
    rubel: 'RUB',
    rupien: 'rupees',
    'schweizer franken': 'CHF',
    'us-dollar': 'USD',
    yen: 'JPY',
    yuan: 'CNY',
  },
  percent: { prozent: '%', prozentpunkte: 'percentage points', prozentpunkten: 'percentage points' },
  measures: words(`
    barrel gigawatt grad grad_celsius hektar kg kilogramm kilometer kilometern km kubikmeter kubikmetern kwh liter litern megawatt meilen
    meter metern quadratkilometer quadratkilometern quadratmeter quadratmetern tonnen
  `),
  era: /^\s?[vn]\.\s?Chr/u,
  of: /^\s+(?:(?:der|des|dieser|aller|ihrer|seiner|von|an)\s+)(?:(?:den|dem|der|ihren|seinen|allen)\s+)?/u,
  whereOrWhen: null,
  ends: (word) => !NOUN.test(word) && (!ADJECTIVE.test(word) || NO_ADJECTIVES.has(word)),
  closes: (word) => NOUN.test(word),
  counted: /$/,
  numbered: words('§ absatz artikel kapitel kilometer nr. nummer paragraf paragraph seite'),
  notCounted: words(`
    jahr jahre jahren halbjahr minuten monat monate monaten montag dienstag mittwoch donnerstag freitag samstag sonntag quartal stunden
    tag tage tagen uhr vorjahr woche wochen
  `),
};
