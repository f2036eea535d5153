/** How French writes amounts and what they are of. */

import type { FigureWords } from '../language.ts';
import { words } from '../words.ts';

/** Adjectives that stand before their noun: "35 nouveaux postes". */
const BEFORE_NOUN = words(`
  anciens anciennes autres bons bonnes grands grandes gros grosses hauts hautes jeunes mauvais nouveaux nouvelles petits petites
  premiers premières principaux principales vieilles vieux
`);
/** What a figure alone may be followed by. */
const NO_NOUN = words(`
  à a ainsi alors après au aura auraient aurait auront aussi autour aux avaient avait avant avec cette ces chez contre
  d d'ici dans de depuis derrière des devant du durant elle elles en entre environ est et étaient était eux font furent il ici ils
  jusqu'à la le les leur leurs lors mais moins n'a n'ont ne non ont ou où par parmi pas pendant plus pour puis qu qu'en que
  qui sans se selon sera seraient serait seront seulement si soit sont sous sur tandis tous toutes un une vers
`);

export const FIGURES: FigureWords = {
  groups: ' \u00a0\u202f\u2009.',
  fractions: ',',
  scales: {
    billion: 1e12,
    billions: 1e12,
    cents: 1e2,
    mille: 1e3,
    milliard: 1e9,
    milliards: 1e9,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
  },
  scalesOfMoney: { m: 1e6, md: 1e9, mds: 1e9 },
  ofScale: ['de ', "d'", 'd’'],
  money: {
    'dollars américains': 'USD',
    dollars: 'dollars',
    euros: 'EUR',
    euro: 'EUR',
    'francs cfa': 'XOF',
    'francs suisses': 'CHF',
    francs: 'francs',
    'livres sterling': 'GBP',
    livres: 'pounds',
    roubles: 'RUB',
    roupies: 'rupees',
    yens: 'JPY',
    yuans: 'CNY',
  },
  percent: {
    'point de pourcentage': 'percentage points',
    'points de pourcentage': 'percentage points',
    'pour cent': '%',
  },
  measures: words(`
    barils degrés gigawatts hectares kg kilogrammes kilomètres kilomètres_carrés km km2 km² litres mégawatts mètres mètres_carrés
    mètres_cubes m2 m² m3 m³ tonnes
  `),
  era: /^\s(?:avant|av\.|après|apr\.)\sJ\.-C/u,
  of: /^\s+(?:de\s(?:(?:ces|la|leurs?|sa|ses|son)\s|l['’])?|des\s|du\s|d['’])(?!\d)/u,
  whereOrWhen: null,
  ends: (word) => NO_NOUN.has(word.toLowerCase().replace('’', "'")),
  closes: (word) => !BEFORE_NOUN.has(word.toLowerCase()),
  counted: /[sx]$/u,
  numbered: words('art. article chapitre kilomètre km loi n° no nº numéro page vol'),
  notCounted: words('an ans année années heure heures jour jours minutes mois semaine semaines semestre trimestre'),
};
