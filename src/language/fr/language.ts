/** French, as the steps are told of it. */

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
} from './calendar.ts';
import { COUNTRIES } from './countries.ts';
import { DATE_FORMS } from './date-forms.ts';
import { FIGURES } from './figures.ts';
import { NAMES } from './names.ts';
import { SOURCES } from './sources.ts';
import { STORY } from './story.ts';
import { TEXT } from './text.ts';

const CLOCK = String.raw`(?:(?<hour24>[01]?\d|2[0-3])\s?h(?:eures?)?(?:\s?(?<minute24>[0-5]\d))?|(?<word>midi|minuit))`;

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
    theseDays: words("aujourd'hui"),
    decades: DECADES,
    parts: { semestre: 'half', trimestre: 'quarter' },
    ordinals: ORDINALS,
    numbers: NUMBERS,
    units: UNITS,
    which: WHICH,
    whichYear: { ...WHICH, 'cette année': 0 },
    steps: STEPS,
    fromNow: words('précédent précédente'),
    dayFirst: true,
    namesEvent: () => false,
    yearOfEvent: () => null,
    between: /^\s?(?:(?<range>[-–—]|à|au|jusqu['’](?:à|au|en))|et|ou)\s?(?:en\s|l['’]|le\s)?$/,
    dayOfWeek: /^ (?:de )?$/,
    onDay: /^,? $/,
    ofMatches: words(''),
    times: {
      before: new RegExp(String.raw`(?<![\d:.,])${CLOCK},?\s(?:ce\s|le\s)?$`, 'u'),
      after: new RegExp(String.raw`^,?\s(?:(?:à|après|avant|dès|jusqu['’]à|vers)\s){1,2}${CLOCK}(?![\p{L}\d])`, 'u'),
      hours: { midi: 12, minuit: 0 },
      zones: {},
    },
  },
  clauses: {
    starters: words(`
      alors car dont lorsque lorsqu'il mais où parce puisque qu'elle qu'elles qu'il qu'ils qu'on quand que qui si tandis
    `),
    relatives: words('dont où qui'),
    breaks: /^[;–—]$/,
    speech: words('affirmé annoncé assuré déclaré expliqué indiqué précisé rapporté souligné'),
    present: words("c'est est s'est sont"),
    prepositions: words('à au aux dans de depuis des dès du en entre par pour sur vers'),
    since: words('depuis'),
    standing: words(''),
    moved: { verbs: words(''), before: words('') },
    ahead: {},
    onwards: words('partir'),
    origins: words(''),
    deadlines: words("avant d'ici jusqu'à jusqu'au jusqu'en"),
    negations: words(''),
    planned: words(`
      attendu attendue attendues attendus compte comptent devrait devraient doit doivent envisage envisagent espère
      espèrent peut peuvent pourrait pourraient prévoient prévoit prévu prévue prévues prévus souhaite souhaitent va
      veulent veut vont
    `),
    plannedEnding: /..(?:(?<!(?:cam|op)é|ext|sah|ib|cob|p)ra|(?<!f)ront|(?:er|dr|ur|vr)ons)$/,
    plannedBefore: {},
    plannedUnless: {},
    perfect: { words: words('avoir'), within: 1 },
    months: words(''),
    past: words("a avaient avait eu fut furent l'a l'avait l'ont n'a n'avait n'ont ont s'était étaient était été"),
    pastEnding: /.(?:ait|aient|èrent)$/,
    beforeAdjective: words(''),
    beforeNoun: words(''),
    infinitive: words(''),
    seeming: words(''),
    copulas: words('étaient était'),
    presentPlans: words(`
      accueille affronte commence commencent débute débutent joue jouent organise ouvre reprend reprennent s'achève
      s'ouvre tient
    `),
    head: /^[\s,;:–—“”«»]*(?:(?:alors|car|lorsque|mais|parce|puisque|quand|que|si|tandis)\s(?:que\s)?)?/i,
    firstHead: /^[\s,;:–—“”«»]*(?:mais\s)?/i,
  },
  sources: SOURCES,
  figures: FIGURES,
  story: STORY,
  countries: COUNTRIES,
  kinds: {
    places: words(`
      archipel arrondissement avenue banlieue bastion bourg bourgade canton capitale commune comté district
      département désert enclave fief fleuve forêt hameau lac localité municipalité métropole nation parc pays place
      port presqu'île province préfecture péninsule quartier rivière royaume rue région république station territoire
      vallée village ville volcan île
    `),
    bodies: words('application constructeur enseigne géant marque site start-up éditeur'),
    of: words('de d'),
    placed: null,
    notOf: words('capitale parc place port rue'),
  },
  ofPlace: null,
  genitive: null,
  inflection: null,
};
