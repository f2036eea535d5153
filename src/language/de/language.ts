/** German, as the steps are told of it. */

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

const CLOCK = String.raw`(?<hour24>[01]?\d|2[0-3])(?:[.:](?<minute24>[0-5]\d))?\sUhr`;

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
    theseDays: words('heute'),
    decades: DECADES,
    parts: { halbjahr: 'half', hälfte: 'half', quartal: 'quarter' },
    ordinals: { ...ORDINALS, '1.': 1, '2.': 2, '3.': 3, '4.': 4 },
    numbers: NUMBERS,
    units: UNITS,
    which: WHICH,
    whichYear: WHICH,
    steps: STEPS,
    fromNow: words('vor'),
    dayFirst: true,
    namesEvent: () => false,
    yearOfEvent: () => null,
    between: /^\s?(?:(?<range>[-–—]|bis(?:\szum)?)|und|oder|auf)\s?(?:am\s|den\s|im\s)?$/,
    dayOfWeek: /^ (?:der |in der )?$/,
    onDay: /^,? am $/,
    ofMatches: words(''),
    times: {
      before: new RegExp(String.raw`(?<![\d:.,])${CLOCK}\s(?:am\s)?$`, 'u'),
      after: new RegExp(String.raw`^,?\s(?:(?:ab|bis|gegen|kurz|nach|um|vor)\s){1,2}${CLOCK}(?!\p{L})`, 'u'),
      hours: {},
      zones: {},
    },
  },
  clauses: {
    starters: words('aber bevor damit dass denn nachdem ob obwohl sodass sondern während weil wenn wobei'),
    relatives: words(''),
    breaks: /^[,;–—:]$/,
    speech: words('berichtete erklärte meldete sagte sagten teilte teilten'),
    present: words('ist sind'),
    prepositions: words('ab am an auf bei bis für gegen im in nach seit um vom von vor zu zum zur'),
    since: words('seit'),
    standing: words(''),
    moved: { verbs: words(''), before: words('') },
    ahead: {},
    onwards: words('ab'),
    origins: words(''),
    deadlines: words('bis'),
    negations: words(''),
    planned: words(`
      angesetzt angesetzte angesetzten darf dürfen dürfte dürften erwartet erwartete erwarteten geplant geplante geplanten hofft hoffen kann kommende kommenden kommender können könnte könnten
      künftig möchte möchten morgigen muss müssen plant planen soll sollen spätestens voraussichtlich vorgesehen vorgesehene vorgesehenen werden
      will wird wollen würde würden
    `),
    plannedEnding: null,
    plannedBefore: {},
    plannedUnless: {},
    perfect: { words: words('gewesen worden'), within: 20 },
    months: words(''),
    past: words(`
      bekam begann brach fand fanden fiel fielen gab gaben gewesen ging gingen haben hat hatte hatten hielt kam kamen lag lagen
      ließ nahm rief sank schlug schrieb stand standen starb starben stieg traf trat verlor war waren worden wurde wurden zog
    `),
    pastEnding: /^\p{Ll}{2}.*(?<!bes|drit|ers|gu|heu|letz|nächs|spä|vier|wei|zwei)te$/u,
    beforeAdjective: words('das dem den der des die ein eine einem einen einer eines im vom zum zur'),
    beforeNoun: words(''),
    infinitive: words(''),
    seeming: words(''),
    copulas: words('war waren'),
    presentPlans: words(`
      beginnen beginnt berät bleiben bleibt endet entscheidet eröffnet erscheint feiert findet gastiert geht kommen kommt
      läuft öffnet rechnet reist schließt spielt startet stimmt tagt treffen trifft tritt verhandelt wählen wählt wechselt
    `),
    head: /^[\s,;:–—„“»«]*(?:(?:aber|bevor|dass|denn|nachdem|ob|obwohl|sondern|während|weil|wenn)\s)?/i,
    firstHead: /^[\s,;:–—„“»«]*(?:aber\s)?/i,
  },
  sources: SOURCES,
  figures: FIGURES,
  story: STORY,
  countries: COUNTRIES,
  kinds: {
    places: words(`
      bezirk bundesland bundesstaat dorf enklave exklave fluss gebiet gebirge gemeinde hafenstadt halbinsel hauptstadt
      hochburg insel kanton kleinstadt kommune kreis land landkreis metropole nachbarland ort ortschaft park platz
      provinz region republik see siedlung staat stadt stadtteil straße tal viertel vorort vulkan wüste
    `),
    bodies: words('beratung dienstleister kaufhaus label netzwerk plattform'),
    of: words(''),
    placed: null,
    notOf: words(''),
  },
  ofPlace: /\p{Ll}er$/u,
  genitive: /(?<=\p{L}{2}[^\P{L}su])s$/u,
  inflection: /(?:e[mnrs]?|(?<!s)s)$/u,
};
