/** How Spanish writes amounts and what they are of; America writes "1,200.5" where Spain writes "1.200,5". */

import type { FigureWords } from '../language.ts';
import { words } from '../words.ts';

/** Adjectives that stand before their noun: "35 nuevos empleos". */
const BEFORE_NOUN = words(`
  antiguas antiguos buenas buenos falsas falsos grandes jóvenes malas malos mejores nuevas nuevos otras otros peores pequeñas pequeños
  primeras primeros principales últimas últimos viejas viejos
`);
/** What a figure alone may be followed by. */
const NO_NOUN = words(`
  a al alrededor ante aunque bajo casi cada como con contra cuando de del desde después donde durante e el ellas ellos en
  entonces entre era eran es están estaban este estos fueron fue ha habían había habrá habrían han hacia hasta la las les lo los más
  mediante menos mientras mucho ni no o para pero por porque pues que quedan quedaron se según ser será serán si sin sino
  sobre solo son su sus también tan tras tuvieron un una y ya
`);

export const FIGURES: FigureWords = {
  groups: '., \u00a0\u202f\u2009',
  fractions: ',.',
  scales: {
    billones: 1e12,
    billón: 1e12,
    'mil millones': 1e9,
    mil: 1e3,
    miles: 1e3,
    millones: 1e6,
    millón: 1e6,
  },
  scalesOfMoney: { m: 1e6 },
  ofScale: ['de '],
  money: {
    bolívares: 'VES',
    'dólares estadounidenses': 'USD',
    dólares: 'dollars',
    euros: 'EUR',
    euro: 'EUR',
    'francos suizos': 'CHF',
    'libras esterlinas': 'GBP',
    libras: 'pounds',
    pesetas: 'ESP',
    pesos: 'pesos',
    reales: 'BRL',
    rublos: 'RUB',
    rupias: 'rupees',
    soles: 'PEN',
    yenes: 'JPY',
    yuanes: 'CNY',
  },
  percent: {
    'por ciento': '%',
    'punto porcentual': 'percentage points',
    'puntos porcentuales': 'percentage points',
  },
  measures: words(`
    barriles grados hectáreas kg kilogramos kilos kilómetros kilómetros_cuadrados km km2 km² litros megavatios metros
    metros_cuadrados metros_cúbicos m2 m² m3 m³ toneladas
  `),
  era: /^\s[ad]\.\s?C(?!\p{L})/u,
  of: /^\s+(?:de(?:l|\sla|\slas|\slos|\ssu|\ssus|\sestos|\sestas)?\s)(?!\d)/u,
  whereOrWhen: null,
  ends: (word) => NO_NOUN.has(word.toLowerCase()),
  closes: (word) => !BEFORE_NOUN.has(word.toLowerCase()),
  counted: /s$/u,
  numbered: words('art. artículo capítulo decreto kilómetro km ley n.° n° nº número página vuelo'),
  notCounted: words('año años día días hora horas mes meses minutos semana semanas semestre trimestre'),
};
