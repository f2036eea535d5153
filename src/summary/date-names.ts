/** Tells a day that names what happened then, as in "the Jan. 6 riot", from one that says when something happened. */

import {
  AUXILIARIES,
  CLAUSE_WORDS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../language/en/function-words.ts';

const CLOSED_CLASSES: ReadonlySet<string> = new Set([
  ...['and', 'or', 'to'],
  ...AUXILIARIES,
  ...CLAUSE_WORDS,
  ...DETERMINERS,
  ...OBJECT_PRONOUNS,
  ...PREPOSITIONS,
  ...SUBJECT_PRONOUNS,
]);

/** "the attacks of Sept. 11", but not "the night of Sept. 11" */
const OF_EVENT = /(?<!\b(?:afternoon|as|day|evening|hours|morning|night|week))\sof\s$/i;
/** Before a noun with such a day: "on Jan. 6 crowds came" is none. */
const BEFORE_NOUN = /(?:\b(?:about|against|for|over|the)|['’]s|[.!?”"]|^)\s?$/i;
const LOOK_AROUND = 24;

/** Whether the day at `start`..`end` of the text is part of a noun. */
export function isEventName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  if (OF_EVENT.test(before)) return true;
  const next = /^\s(\p{L}[\p{L}-]*)/u.exec(text.slice(end, end + LOOK_AROUND))?.[1]?.toLowerCase();
  if (!next || CLOSED_CLASSES.has(next)) return false;
  return BEFORE_NOUN.test(before) || text.startsWith('the ', start);
}
