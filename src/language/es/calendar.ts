/** Spanish words of the calendar; lower case. */

import type { Direction, Unit, YearDay } from '../language.ts';

export const MONTHS: Readonly<Record<string, number>> = {
  abril: 4,
  agosto: 8,
  diciembre: 12,
  enero: 1,
  febrero: 2,
  julio: 7,
  junio: 6,
  marzo: 3,
  mayo: 5,
  noviembre: 11,
  octubre: 10,
  septiembre: 9,
  setiembre: 9,
};

/** ISO numbers: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  domingo: 7,
  jueves: 4,
  lunes: 1,
  martes: 2,
  miércoles: 3,
  sábado: 6,
  viernes: 5,
};

export const SEASONS: Readonly<Record<string, number>> = { invierno: 24, otoño: 23, primavera: 21, verano: 22 };

/** Where countries differ, Spain's day. */
export const FIXED_HOLIDAYS: Readonly<Record<string, YearDay>> = {
  'año nuevo': { month: 1, day: 1 },
  'domingo de ramos': { fromEaster: -7 },
  'domingo de resurrección': { fromEaster: 0 },
  'día de la hispanidad': { month: 10, day: 12 },
  'día de reyes': { month: 1, day: 6 },
  'jueves santo': { fromEaster: -3 },
  'lunes de pascua': { fromEaster: 1 },
  'miércoles de ceniza': { fromEaster: -46 },
  nochebuena: { month: 12, day: 24 },
  nochevieja: { month: 12, day: 31 },
  'sábado santo': { fromEaster: -1 },
  'todos los santos': { month: 11, day: 1 },
  'viernes santo': { fromEaster: -2 },
};

/** Those that need a preposition: "en Navidad". */
export const BARE_HOLIDAYS: Readonly<Record<string, YearDay>> = { navidad: { month: 12, day: 25 } };

export const NEAR_DAYS: Readonly<Record<string, number>> = {
  anoche: -1,
  anteayer: -2,
  ayer: -1,
  'esta madrugada': 0,
  'esta mañana': 0,
  'esta noche': 0,
  'esta tarde': 0,
  hoy: 0,
  mañana: 1,
  'pasado mañana': 2,
};

export const DECADES: Readonly<Record<string, number>> = {
  cincuenta: 5,
  cuarenta: 4,
  noventa: 9,
  ochenta: 8,
  sesenta: 6,
  setenta: 7,
  treinta: 3,
  veinte: 2,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  cuarto: 4,
  primer: 1,
  primero: 1,
  segundo: 2,
  tercer: 3,
  último: -1,
};

export const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  cien: 100,
};

export const UNITS: Readonly<Record<string, { unit: Unit; count: number }>> = {
  año: { unit: 'year', count: 1 },
  años: { unit: 'year', count: 1 },
  década: { unit: 'year', count: 10 },
  décadas: { unit: 'year', count: 10 },
  día: { unit: 'day', count: 1 },
  días: { unit: 'day', count: 1 },
  mes: { unit: 'month', count: 1 },
  meses: { unit: 'month', count: 1 },
  semana: { unit: 'week', count: 1 },
  semanas: { unit: 'week', count: 1 },
  siglo: { unit: 'year', count: 100 },
  siglos: { unit: 'year', count: 100 },
};

export const WHICH: Readonly<Record<string, Direction>> = {
  entrante: 1,
  esta: 0,
  este: 0,
  pasada: -1,
  pasado: -1,
  presente: 0,
  próxima: 1,
  próximo: 1,
  'que viene': 1,
};

export const WHICH_YEAR: Readonly<Record<string, Direction>> = {
  'año pasado': -1,
  'año próximo': 1,
  'año que viene': 1,
  'este año': 0,
  'pasado año': -1,
  'presente año': 0,
  'próximo año': 1,
};

/** From another date. */
export const STEPS: Readonly<Record<string, Direction>> = {
  anterior: -1,
  antes: -1,
  después: 1,
  'más tarde': 1,
  mismo: 0,
  siguiente: 1,
};
