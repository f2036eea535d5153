/** What stands beside the names of people in Spanish. */

import type { NameWords } from '../language.ts';
import { words } from '../words.ts';

const FEMALE = words(`
  baronesa condesa d.ª doña dña duquesa emperatriz infanta lady madre marquesa princesa reina señora señorita sor sra sras srta zarina
`);
const MALE = words(`
  barón conde d don duque emperador fray hermano infante jeque lord marqués monseñor padre papa príncipe rey señor sir sr sres sultán zar
`);

export const NAMES: NameWords = {
  titles: {
    female: FEMALE,
    male: MALE,
    royal: words(''),
    given: words('alcalde barón conde duque infante juez marqués papa pastor reina rey santa santo'),
    never: words('d d.ª doña dra dña señor señora señorita sr sra sras sres srta'),
    all: new Set([...FEMALE, ...MALE, ...words('abg arq dr dra gral ing lic prof profa')]),
  },
  nouns: {
    female: words('abuela esposa exesposa exmujer hermana hija madre mujer nieta niña novia prima sobrina tía viuda'),
    male: words('abuelo esposo exmarido hermano hijo hombre marido nieto niño novio padre primo sobrino tío viudo'),
  },
  families: words('los'),
  prepositions: words(`
    a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras
  `),
  pictureLabels: words(
    'archivo crédito créditos foto fotografía fotos fuente ilustración imagen infografía vídeo video',
  ),
};
