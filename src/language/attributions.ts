/** What an attribution behind a quotation begins with, in the languages that are read: marks are read before the language is known. */

import { SPEECH_VERBS } from './en/cue-verbs.ts';
import { words } from './words.ts';

/** Verbs that report what somebody said. */
export const SAYING: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...words(`
    antwortete berichtete betonte erklärte forderte fragte kritisierte meinte sagt sagte sagten warnte
    afirmó agregó añadió aseguró comentó declaró dijeron dijo explicó preguntó reconoció respondió señaló sostuvo
    affirme ajoute confie explique déclare raconte souligne
  `),
]);

/** What stands between a comma and such a verb beside names. */
export const SUBJECTS: ReadonlySet<string> = words(`
  he i it she the they we
  der die er ich sie wir
  el ella la
  a-t-elle a-t-il elle il le
`);
