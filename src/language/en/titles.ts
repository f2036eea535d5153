/** English titles that stand before a name, lower case, without dots. */

import { words } from '../words.ts';

/** Titles that tell the sex of who bears them. */
export const FEMALE_TITLES = words(`
  actress alhaja baroness congresswoman councilwoman countess dame datin duchess empress hajia lady madam madame mademoiselle
  miss mlle mme mother mrs ms princess puan queen sister smt sra
`);
export const MALE_TITLES = words(`
  alhaji baron brother congressman count councilman dato datuk duke earl emperor encik father fr haji herr king lord messrs
  monsieur mr otunba pope prince shri sir sr
`);

/** Nouns that tell the sex of whom they stand beside. */
export const FEMALE_NOUNS = words(`
  actress aunt ballerina businesswoman chairwoman congresswoman daughter ex-girlfriend ex-wife girl girlfriend grandmother
  granddaughter heroine mother mum niece sister spokeswoman stepmother waitress widow wife woman
`);
export const MALE_NOUNS = words(`
  boy boyfriend brother businessman chairman congressman cowboy dad ex-boyfriend ex-husband father grandfather grandson
  husband man nephew son spokesman stepfather uncle widower
`);

/** Titles of either sex that make the word after them a person's name. */
export const TITLES = words(`
  acting adm admiral alderman alhaja alhaji ambassador archbishop assemblyman assemblywoman assistant associate atty ayatollah
  barr barrister bishop brig
  brigadier candidate capt captain cardinal chair chairman chairwoman chancellor chef chief cllr cmdr co-chair co-founder coach col
  colonel commander commissioner comrade constable corporal councillor cpl crown dean deputy det detective director doctor dr emir
  encik engr envoy executive ex-president first_lady founder gen general gov governor haji hajia head hon imam inspector judge justice kremlin
  lance lieutenant lord lt lt-gen maj major majesty mallam manager maulana mayor minister mp mufti officer otunba owner pastor patriarch pope premier president
  president-elect presidential press prime principal private prof professor prosecutor pte puan pvt rabbi rep representative
  republican retired rev reverend saint secretary sen senator sergeant seri sgt sheikh sheriff shri sir smt speaker special spokesman spokesperson
  spokeswoman st sultan supt superintendent supreme taoiseach treasurer tun trooper undersecretary vice vice-president
  vice-chairman vice-premier whip
`);

/** Titles as they are shortened before a name, with the nouns they stand for. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['amb', 'ambassador'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['det', 'detective'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
]);

/** Titles that a given name alone is borne with, and that are then part of the name. */
export const ROYAL_TITLES = words('emperor empress king pope prince princess queen saint');

/** Titles that are also given names: "Dean Acheson". */
export const GIVEN_TITLES = words('dean duke earl major prince saint st');

/** Titles that nobody bears as a given name. */
export const HONORIFICS = words(
  'alhaja alhaji datin dato datuk encik engr hajia mallam maulana mr mrs ms otunba puan shri smt',
);
