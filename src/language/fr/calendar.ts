/** French words of the calendar; lower case. */

import type { Direction, Unit, YearDay } from '../language.ts';

export const MONTHS: Readonly<Record<string, number>> = {
  août: 8,
  avril: 4,
  'avr.': 4,
  décembre: 12,
  'déc.': 12,
  février: 2,
  'févr.': 2,
  janvier: 1,
  'janv.': 1,
  juillet: 7,
  'juil.': 7,
  juin: 6,
  mai: 5,
  mars: 3,
  novembre: 11,
  'nov.': 11,
  octobre: 10,
  'oct.': 10,
  septembre: 9,
  'sept.': 9,
};

/** ISO numbers: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  dimanche: 7,
  jeudi: 4,
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  samedi: 6,
  vendredi: 5,
};

export const SEASONS: Readonly<Record<string, number>> = { automne: 23, hiver: 24, printemps: 21, été: 22 };

export const FIXED_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  'dimanche de pâques': { fromEaster: 0 },
  "jour de l'an": { month: 1, day: 1 },
  'jour de noël': { month: 12, day: 25 },
  'lundi de pentecôte': { fromEaster: 50 },
  'lundi de pâques': { fromEaster: 1 },
  'mardi gras': { fromEaster: -47 },
  'mercredi des cendres': { fromEaster: -46 },
  'nouvel an': { month: 1, day: 1 },
  'saint-sylvestre': { month: 12, day: 31 },
  toussaint: { month: 11, day: 1 },
  'veille de noël': { month: 12, day: 24 },
  'vendredi saint': { fromEaster: -2 },
};

/** Those that need a preposition: "à Noël". */
export const BARE_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  ascension: { fromEaster: 39 },
  assomption: { month: 8, day: 15 },
  noël: { month: 12, day: 25 },
  pentecôte: { fromEaster: 49 },
  pâques: { fromEaster: 0 },
};

export const NEAR_DAYS: Readonly<Record<string, number>> = {
  'après-demain': 2,
  "aujourd'hui": 0,
  'avant-hier': -2,
  'ce matin': 0,
  'ce midi': 0,
  'ce soir': 0,
  'cet après-midi': 0,
  demain: 1,
  hier: -1,
};

export const DECADES: Readonly<Record<string, number>> = {
  cinquante: 5,
  quarante: 4,
  'quatre-vingt': 8,
  'quatre-vingt-dix': 9,
  'quatre-vingts': 8,
  soixante: 6,
  'soixante-dix': 7,
  trente: 3,
  vingt: 2,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  '1er': 1,
  '2e': 2,
  '3e': 3,
  '4e': 4,
  dernier: -1,
  deuxième: 2,
  premier: 1,
  quatrième: 4,
  second: 2,
  troisième: 3,
};

export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  'vingt-cinq': 25,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};

export const UNITS: Readonly<Record<string, { unit: Unit; count: number }>> = {
  an: { unit: 'year', count: 1 },
  ans: { unit: 'year', count: 1 },
  année: { unit: 'year', count: 1 },
  années: { unit: 'year', count: 1 },
  décennie: { unit: 'year', count: 10 },
  décennies: { unit: 'year', count: 10 },
  jour: { unit: 'day', count: 1 },
  jours: { unit: 'day', count: 1 },
  mois: { unit: 'month', count: 1 },
  semaine: { unit: 'week', count: 1 },
  semaines: { unit: 'week', count: 1 },
  siècle: { unit: 'year', count: 100 },
  siècles: { unit: 'year', count: 100 },
};

export const WHICH: Readonly<Record<string, Direction>> = {
  ce: 0,
  cet: 0,
  cette: 0,
  dernier: -1,
  dernière: -1,
  passé: -1,
  passée: -1,
  prochain: 1,
  prochaine: 1,
};

/** From another date. */
export const STEPS: Readonly<Record<string, Direction>> = {
  après: 1,
  auparavant: -1,
  avant: -1,
  "d'après": 1,
  "d'avant": -1,
  lendemain: 1,
  même: 0,
  'plus tard': 1,
  'plus tôt': -1,
  précédent: -1,
  précédente: -1,
  suivant: 1,
  suivante: 1,
  surlendemain: 1,
  veille: -1,
};
