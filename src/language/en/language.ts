/** English, as the steps are told of it. */

import type { Language } from '../language.ts';
import { words } from '../words.ts';
import {
  BARE_HOLIDAYS,
  DECADES,
  FIXED_HOLIDAYS,
  MATCH_WORDS,
  MONTHS,
  NEAR_DAYS,
  NUMBERS,
  ORDINALS,
  QUARTERS,
  SEASONS,
  STEPS,
  UNITS,
  WEEKDAYS,
  WHICH,
} from './calendar.ts';
import { CLAUSE_STARTERS } from './clause-starters.ts';
import { COUNTRIES } from './countries.ts';
import { SPEECH_VERBS } from './cue-verbs.ts';
import { namesEvent, yearOfEvent } from './date-contexts.ts';
import { DATE_FORMS } from './date-forms.ts';
import { FIGURES } from './figures.ts';
import { PREPOSITIONS, RELATIVE_PRONOUNS } from './function-words.ts';
import { NAMES } from './names.ts';
import { SOURCES } from './sources.ts';
import { STORY } from './story.ts';
import { IRREGULAR_PAST, PLANNED_WORDS, PRESENT_PLANS, SEEMING_VERBS } from './tenses.ts';
import { TEXT } from './text.ts';
import { TIMES } from './times.ts';

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
    theseDays: words(''),
    decades: DECADES,
    parts: { h: 'half', half: 'half', q: 'quarter', quarter: 'quarter' },
    ordinals: { ...ORDINALS, ...QUARTERS },
    numbers: NUMBERS,
    units: UNITS,
    which: WHICH,
    whichYear: { last: -1, next: 1, the: 0, this: 0 },
    steps: STEPS,
    fromNow: words('previous prior'),
    dayFirst: null,
    namesEvent,
    yearOfEvent,
    between: /^\s?(?:(?<range>[-–—]|to|until|till|through)|and|or)\s?(?:the\s)?$/,
    dayOfWeek: /^(?: | ?of ?)$/,
    onDay: /^(?:,?\son)?\s$/,
    ofMatches: MATCH_WORDS,
    times: TIMES,
  },
  clauses: {
    starters: CLAUSE_STARTERS,
    relatives: new Set([...RELATIVE_PRONOUNS].filter((word) => word !== 'that')),
    breaks: /^[;–—]$/,
    speech: SPEECH_VERBS,
    present: words('are is'),
    prepositions: PREPOSITIONS,
    since: words('since'),
    standing: words('are is'),
    moved: {
      verbs: words('adjourned brought deferred delayed extended moved postponed pushed put rescheduled shifted'),
      before: words('from to'),
    },
    ahead: { ahead: 'of', later: 'than' },
    onwards: words(''),
    origins: words('from'),
    deadlines: words('by till until'),
    negations: words("never not n't"),
    planned: PLANNED_WORDS,
    plannedEnding: null,
    plannedBefore: {
      about: words('to'),
      are: words('to'),
      be: words('to'),
      hope: words('it that the to'),
      hopes: words('it that the to'),
      is: words('to'),
      reports: words('earnings quarterly results'),
      taking: words('effect'),
      was: words('to'),
      were: words('to'),
    },
    plannedUnless: {
      set: words('aside fire foot free herself himself itself off out records themselves up'),
    },
    perfect: { words: words('have'), within: 1 },
    months: words('may'),
    past: IRREGULAR_PAST,
    // "seed" and "need" are none.
    pastEnding: /(?:.[^e]|agre|decre|fre|guarante)ed$/i,
    beforeAdjective: words('a an her his its of our the their'),
    beforeNoun: words('a an her his its my our the their your'),
    infinitive: words('to'),
    seeming: SEEMING_VERBS,
    copulas: words('was were'),
    presentPlans: PRESENT_PLANS,
    head: /^[\s,;:–—"“”]*(?:(?:after|although|because|before|but|that|though|whereas|while)\s)?/i,
    firstHead: /^[\s,;:–—"“”]*(?:but\s)?/i,
  },
  sources: SOURCES,
  figures: FIGURES,
  story: STORY,
  countries: COUNTRIES,
  kinds: {
    places: words(`
      archipelago area atoll avenue beach borough bridge capital city colony commune community country county desert
      district enclave exclave forest fortress hamlet harbor harbour hub island isle kingdom lake municipality nation
      neighborhood neighbourhood outpost parish park peninsula port prefecture province quarter region republic
      reserve resort river settlement square state strait street stronghold suburb territory town township valley
      village volcano ward
    `),
    bodies: words('app club developer site website'),
    of: words('of'),
    placed: /[-‐‑](?:based|born)$/u,
    notOf: words(
      'area beach capital center centre country harbor harbour hub park port quarter region river square street stronghold',
    ),
  },
  ofPlace: null,
  genitive: null,
  inflection: null,
};
