/** How English writes amounts and what they are of. */

import type { FigureWords } from '../language.ts';
import { words } from '../words.ts';
import { SPEECH_VERBS } from './cue-verbs.ts';
import { AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, VERB_ADVERBS } from './function-words.ts';
import { IRREGULAR_PAST } from './tenses.ts';

const BOUNDS = [PREPOSITIONS, AUXILIARIES, CLAUSE_WORDS, DETERMINERS, SPEECH_VERBS, IRREGULAR_PAST, VERB_ADVERBS];
const OTHER_BOUND = /^(?:and|or|be)$|.(?:ed|ly)$/;

export const FIGURES: FigureWords = {
  groups: ',',
  fractions: '.',
  scales: {
    b: 1e9,
    billion: 1e9,
    bn: 1e9,
    crore: 1e7,
    hundred: 1e2,
    k: 1e3,
    lakh: 1e5,
    m: 1e6,
    million: 1e6,
    mn: 1e6,
    thousand: 1e3,
    tn: 1e12,
    trillion: 1e12,
  },
  scalesOfMoney: {},
  ofScale: [],
  money: {
    dollars: 'dollars',
    euros: 'EUR',
    francs: 'francs',
    pounds: 'pounds',
    roubles: 'RUB',
    rubles: 'RUB',
    rupees: 'rupees',
    won: 'won',
    yen: 'JPY',
    yuan: 'CNY',
  },
  percent: {
    'per cent': '%',
    percent: '%',
    'percentage point': 'percentage points',
    'percentage points': 'percentage points',
  },
  measures: words(`
    acres barrels cubic_feet cubic_kilometers cubic_kilometres cubic_meters cubic_metres cubic_yards degrees feet gallons hectares
    kg kilograms kilometers kilometres km liters litres megawatts meters metres miles square_feet square_kilometers
    square_kilometres square_meters square_metres square_miles square_yards tonnes tons yards
  `),
  era: /^\s?(?:BCE?|AD)(?!\p{L})/u,
  of: /^\s+(?:worth\s+of|of|in)\s+(?:(?:the|its|their|his|her|all|those)\s+)?/u,
  whereOrWhen: /\sin\s/,
  ends: (word) => BOUNDS.some((bound) => bound.has(word.toLowerCase())) || OTHER_BOUND.test(word.toLowerCase()),
  closes: null,
  counted: /^\P{Lu}|s$/u,
  numbered: words('article chapter no no. page section'),
  notCounted: words('cash day days half month months quarter total week weeks year years'),
};
