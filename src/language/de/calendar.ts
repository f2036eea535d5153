/** German words of the calendar; lower case. */

import type { Direction, Unit, YearDay } from '../language.ts';

/** An adjective in all its endings. */
function inflected<Value>(stems: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) =>
      ['e', 'em', 'en', 'er', 'es'].map((ending) => [stem + ending, value] as const),
    ),
  );
}

export const MONTHS: Readonly<Record<string, number>> = {
  april: 4,
  aug: 8,
  august: 8,
  dez: 12,
  dezember: 12,
  feb: 2,
  feber: 2,
  februar: 2,
  jan: 1,
  januar: 1,
  juli: 7,
  juni: 6,
  jänner: 1,
  mai: 5,
  märz: 3,
  nov: 11,
  november: 11,
  okt: 10,
  oktober: 10,
  sept: 9,
  september: 9,
};

/** ISO numbers: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  dienstag: 2,
  donnerstag: 4,
  freitag: 5,
  mittwoch: 3,
  montag: 1,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};

export const SEASONS: Readonly<Record<string, number>> = {
  frühjahr: 21,
  frühling: 21,
  herbst: 23,
  sommer: 22,
  winter: 24,
};

/** Where countries differ, Germany's day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  allerheiligen: { month: 11, day: 1 },
  aschermittwoch: { fromEaster: -46 },
  'christi himmelfahrt': { fromEaster: 39 },
  fronleichnam: { fromEaster: 60 },
  gründonnerstag: { fromEaster: -3 },
  heiligabend: { month: 12, day: 24 },
  karfreitag: { fromEaster: -2 },
  karsamstag: { fromEaster: -1 },
  neujahr: { month: 1, day: 1 },
  neujahrstag: { month: 1, day: 1 },
  ostermontag: { fromEaster: 1 },
  ostersonntag: { fromEaster: 0 },
  palmsonntag: { fromEaster: -7 },
  pfingstmontag: { fromEaster: 50 },
  pfingstsonntag: { fromEaster: 49 },
  reformationstag: { month: 10, day: 31 },
  rosenmontag: { fromEaster: -48 },
  silvester: { month: 12, day: 31 },
  silvesternacht: { month: 12, day: 31 },
  'tag der arbeit': { month: 5, day: 1 },
  'tag der deutschen einheit': { month: 10, day: 3 },
};

/** Those that need a preposition: "zu Ostern". */
export const BARE_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  ostern: { fromEaster: 0 },
  pfingsten: { fromEaster: 49 },
  weihnachten: { month: 12, day: 25 },
};

export const NEAR_DAYS: Readonly<Record<string, number>> = {
  gestern: -1,
  heute: 0,
  morgen: 1,
  vorgestern: -2,
  übermorgen: 2,
};

export const DECADES: Readonly<Record<string, number>> = {
  achtziger: 8,
  dreißiger: 3,
  fünfziger: 5,
  neunziger: 9,
  sechziger: 6,
  siebziger: 7,
  vierziger: 4,
  zwanziger: 2,
};

export const ORDINALS = inflected({ dritt: 3, erst: 1, letzt: -1, viert: 4, zweit: 2 });

export const NUMBERS: Readonly<Record<string, number>> = {
  ein: 1,
  ...inflected({ ein: 1 }),
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
};

export const UNITS: Readonly<Record<string, { unit: Unit; count: number }>> = {
  jahr: { unit: 'year', count: 1 },
  jahre: { unit: 'year', count: 1 },
  jahren: { unit: 'year', count: 1 },
  jahres: { unit: 'year', count: 1 },
  jahrhundert: { unit: 'year', count: 100 },
  jahrhunderten: { unit: 'year', count: 100 },
  jahrzehnt: { unit: 'year', count: 10 },
  jahrzehnten: { unit: 'year', count: 10 },
  monat: { unit: 'month', count: 1 },
  monate: { unit: 'month', count: 1 },
  monaten: { unit: 'month', count: 1 },
  monats: { unit: 'month', count: 1 },
  tag: { unit: 'day', count: 1 },
  tage: { unit: 'day', count: 1 },
  tagen: { unit: 'day', count: 1 },
  woche: { unit: 'week', count: 1 },
  wochen: { unit: 'week', count: 1 },
};

export const WHICH: Readonly<Record<string, Direction>> = inflected({
  dies: 0,
  kommend: 1,
  laufend: 0,
  letzt: -1,
  nächst: 1,
  vergangen: -1,
  vorig: -1,
});

/** From another date; "vor" is the first part of "Vorjahr". */
export const STEPS: Readonly<Record<string, Direction>> = {
  danach: 1,
  darauf: 1,
  davor: -1,
  folgenden: 1,
  gleichen: 0,
  nächsten: 1,
  selben: 0,
  später: 1,
  vor: -1,
  zuvor: -1,
};
