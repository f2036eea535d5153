/** English words that tell whether a clause speaks of what happened or of what is to come; lower case. */

import { words } from '../words.ts';

/** They make what follows them future, or at least not yet so. */
export const PLANNED_WORDS = words(`
  about aim aimed aiming aims anticipated anticipates await awaited awaiting awaits can could due expect expected expecting expects forecast
  forecasts going hoped hoping intend intended intending intends likely may might must plan planned
  planning plans pledged predicted predicts prepares preparing projected promised promises proposed scheduled set
  shall should slated tentatively upcoming vowed vows want wanted wanting wants will wo would 'll
`);

/** Verbs in the present that news uses of fixed plans: "The hearing begins on Tuesday". */
export const PRESENT_PLANS = words(`
  airs applies apply arrives begin begins close closes comes convenes elect elects end ends expire expires face faces go goes hosts
  kick kicks launches leave leaves meet meets open opens play plays releases reopen reopens resume resumes return returns run runs start
  starts take takes travels visits
`);

/** Past forms that do not end in "ed". */
export const IRREGULAR_PAST = words(`
  ate beat became began been bid blew bought bound broadcast broke brought built burst came cast caught chose clung cost cut dealt did drew drove fed fell
  felt fled flew forgot fought found froze gave got grew had has have heard held hid hit hung hurt kept knew laid led left
  lent lost made meant met paid put quit ran rang rode rose said sang sank sat saw sent shed shook shot showed shrank shut slept
  slid sold sought spent split spoke spread sprang stole stood struck stuck swam swept swore swung taught thought threw told took
  tore understood upset was went were woke won withdrew wore wrote
`);

/** Verbs and adjectives whose infinitive tells of what they tell: "appeared to begin". */
export const SEEMING_VERBS = words(`
  appeared believed came failed forced happened helped known managed proved reported said seemed thought used
`);
