/** Spanish, as the steps are told of it. */

import type { Language } from '../language.ts';
import { words } from '../words.ts';
import {
  BARE_HOLIDAYS,
  DECADES,
  FIXED_HOLIDAYS,
  MONTHS,
  NEAR_DAYS,
  NUMBERS,
  ORDINALS,
  SEASONS,
  STEPS,
  UNITS,
  WEEKDAYS,
  WHICH,
  WHICH_YEAR,
} from './calendar.ts';
import { COUNTRIES } from './countries.ts';
import { DATE_FORMS } from './date-forms.ts';
import { FIGURES } from './figures.ts';
import { NAMES } from './names.ts';
import { SOURCES } from './sources.ts';
import { STORY } from './story.ts';
import { TEXT } from './text.ts';

/** An hour of twelve ("las nueve de la noche") is left out. */
const CLOCK = String.raw`(?<hour24>[01]?\d|2[0-3])(?:[.:](?<minute24>[0-5]\d)(?:\s(?:h|horas))?|\s(?:h|horas))`;

export const LANGUAGE: Language = {
  text: TEXT,
  names: NAMES,
  dates: {
    forms: DATE_FORMS,
    months: MONTHS,
    weekdays: WEEKDAYS,
    seasons: SEASONS,
    holidays: { ...FIXED_HOLIDAYS, ...BARE_HOLIDAYS },
    nearDays: NEAR_DAYS,
    theseDays: words('hoy'),
    decades: DECADES,
    parts: { semestre: 'half', trimestre: 'quarter' },
    ordinals: ORDINALS,
    numbers: NUMBERS,
    units: UNITS,
    which: WHICH,
    whichYear: WHICH_YEAR,
    steps: STEPS,
    fromNow: words('anterior'),
    dayFirst: true,
    namesEvent: () => false,
    yearOfEvent: () => null,
    between: /^\s?(?:(?<range>[-–—]|al?|hasta)|e|o|y)\s?(?:el\s|en\s|la\s)?$/,
    dayOfWeek: /^ (?:de )?$/,
    onDay: /^,? $/,
    ofMatches: words(''),
    times: {
      before: new RegExp(String.raw`(?<![\d:.,])${CLOCK}\s(?:del?\s)?(?:este\s|pasado\s)?$`, 'u'),
      after: new RegExp(String.raw`^,?\sa\s(?:partir\sde\s)?las?\s${CLOCK}(?![\p{L}\d]|\sde\sla\s)`, 'u'),
      hours: {},
      zones: {},
    },
  },
  clauses: {
    starters: words('aunque cuando cuyo cuya donde mientras pero porque que quien quienes si'),
    relatives: words('cuya cuyo donde quien quienes'),
    breaks: /^[;–—]$/,
    speech: words('afirmó anunció aseguró confirmó declaró dijo explicó informó señaló'),
    present: words('es está están son'),
    prepositions: words('a al con de del desde en entre hacia hasta para por sobre tras'),
    since: words('aquel ese desde'),
    standing: words(''),
    moved: { verbs: words(''), before: words('') },
    ahead: {},
    onwards: words('partir'),
    origins: words(''),
    deadlines: words('antes hasta'),
    negations: words(''),
    planned: words(`
      debe deben debería deberían espera esperan planea planean podría podrían prevé prevén previsto prevista previstas
      previstos puede pueden quiere quieren va van
    `),
    plannedEnding: /..r(?:án?|é|emos)$/,
    plannedBefore: {},
    plannedUnless: {},
    perfect: { words: words('haber'), within: 1 },
    months: words(''),
    past: words(`
      dijo dio era eran estuvo fue fueron ha han haya hayan había habían hizo hubo murió puso quiso tuvo vino
    `),
    pastEnding: /.(?:ó|aron|ieron|jeron|yeron|aba|aban)$/,
    beforeAdjective: words(''),
    beforeNoun: words(''),
    infinitive: words(''),
    seeming: words(''),
    copulas: words('era eran fue fueron'),
    presentPlans: words(`
      abre arranca celebra cierra comienza concluye disputa empieza inaugura inicia juega termina viaja visita
    `),
    head: /^[\s,;:–—“”«»]*(?:(?:aunque|cuando|mientras|pero|porque|que|si)\s)?/i,
    firstHead: /^[\s,;:–—“”«»]*(?:pero\s)?/i,
  },
  sources: SOURCES,
  figures: FIGURES,
  story: STORY,
  countries: COUNTRIES,
  kinds: {
    places: words(`
      aldea archipiélago avenida balneario barrio bastión calle cantón capital ciudad colonia comarca comuna condado
      departamento desierto distrito enclave estado isla lago localidad municipio nación parque parroquia país
      península plaza población poblado provincia pueblo puerto región reino república río urbanización valle
      vecindario vereda villa volcán zona
    `),
    bodies: words('aplicación aseguradora cadena compañía farmacéutica petrolera sitio tecnológica'),
    of: words('de'),
    placed: null,
    notOf: words('avenida calle capital parque plaza puerto zona'),
  },
  ofPlace: null,
  genitive: null,
  inflection: null,
};
