/** English abbreviations, lower case, without their last dot. */

import { words } from '../words.ts';

/** After these a sentence goes on, also before a capital. */
export const ABBREVIATIONS_BEFORE_NAME = words(`
  adm atty brig capt cllr cmdr col cpl det dist dr ens fr gen gov hon insp lt maj messrs mlle mme mr mrs ms mt mx prof
  pte pvt rep reps rev sen sens sgt smt sr st sta ste supt
`);

/** These may end a sentence, but rarely do before a figure. */
export const ABBREVIATIONS = words(`
  a.k.a al approx apr assn aug ave blvd bros ca cf co corp dec dept e.g ed est etc feb fig ft i.e inc jan jr jul jun ltd
  mar mich minn no nos nov oct p penn pp rd sep sept tenn univ v vol vs wash wis
`);

/** Words that, with a capital after initials (U.S. The ...), start a new sentence. */
export const SENTENCE_STARTERS = words(`
  a after all also although an and another as at because before both but by during each even every for from he her his
  how however i if in it its last many meanwhile more most mr mrs ms my no nor not now of on one or our she since so some
  still such that the their then there these they this those though to today under until we what when where whether which
  while who why with yet you
`);
