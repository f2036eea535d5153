/** English words of the closed classes that bound a noun phrase, lower case. */

import { words } from '../words.ts';

export const AUXILIARIES = words(`
  'd 'll 're 've am are be been being can could did do does had has have is may might must shall should was were will
  would
`);

/** Between a subject and its verb these belong to the verb. */
export const VERB_ADVERBS = words(`
  again ago all also always both earlier even ever first further have_also in_turn instead just later likewise never
  nevertheless not now n't often once only recently since soon still then thereafter though to today tomorrow tonight
  too twice yesterday yet
`);

export const DETERMINERS = words(`
  a all an another any both each either every few her his its many more most my no one our several some such that the
  their these this those three two your
`);

export const SUBJECT_PRONOUNS = words('everyone he i it nobody none others she someone they we you');

export const OBJECT_PRONOUNS = words('her herself him himself itself me them themselves us');

export const POSSESSIVE_PRONOUNS = words('her his its my our their your');

/** They start a clause or join two. */
export const CLAUSE_WORDS = words(`
  after although as because before but even except how however if meanwhile nor once or since so than that then
  though unless until what whatever when whenever where whereas whether which while why yet
`);

export const PREPOSITIONS = words(`
  about above across after against along amid among around as at before behind below beneath beside besides between
  beyond by despite during following for from in inside into like near of off on onto out outside over past per since
  through throughout till to toward towards under until up upon via with within without
`);

export const RELATIVE_PRONOUNS = words('that which who whom whose');

/** All of them but adverbs and names of days: nearly half of English prose. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'and',
  ...AUXILIARIES,
  ...DETERMINERS,
  ...SUBJECT_PRONOUNS,
  ...OBJECT_PRONOUNS,
  ...POSSESSIVE_PRONOUNS,
  ...CLAUSE_WORDS,
  ...PREPOSITIONS,
  ...RELATIVE_PRONOUNS,
]);
