/** Where English sentences end, and the places of its datelines. */

import type { TextWords } from '../language.ts';
import { words } from '../words.ts';
import { isPlace } from './places.ts';

/** Titles and parts of names, mostly. */
export const ABBREVIATIONS_BEFORE_NAME = words(`
  adm atty brig capt cllr cmdr col cpl det dist dr ens fr gen gov hon insp lt maj messrs mlle mme mr mrs ms mt mx prof
  pte pvt rep reps rev sen sens sgt smt sr st sta ste supt
`);

export const TEXT: TextWords = {
  beforeName: ABBREVIATIONS_BEFORE_NAME,
  beforeFigure: words(`
  a.k.a al approx apr assn aug ave blvd bros ca cf co corp dec dept e.g ed est etc feb fig ft i.e inc jan jr jul jun ltd
  mar mich minn no nos nov oct p penn pp rd sep sept tenn univ v vol vs wash wis
`),
  mayEnd: words(''),
  starters: words(`
  a after all also although an and another as at because before both but by during each even every for from he her his
  how however i if in it its last many meanwhile more most mr mrs ms my no nor not now of on one or our she since so some
  still such that the their then there these they this those though to today under until we what when where whether which
  while who why with yet you
`),
  ordinals: false,
  // A sentence that begins with a weekday's name goes on with a verb, and is rare.
  afterTime: /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}{2,4})(?!\p{L})/u,
  isPlace,
};
