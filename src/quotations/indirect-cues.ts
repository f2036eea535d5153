/** The evidence that a word of a sentence reports what somebody said, thinks or wants, as hashed features. */

import { hashOf } from '../text/hash.ts';
import { type Feature, filled } from './evidence.ts';
import { EDGE, type Unit, type Word } from './units.ts';

const VERB_GROUP = new Set(['have', 'modal', 'be', 'adverb', '-ly', 'not', 'to']);
const NEVER = new Set(['pronoun', 'possessive', 'owner', 'determiner', 'of', 'and', 'or', 'that']);
const MARKS = new Set([':', '―', '—', '–'].map(hashOf));
const THAT = hashOf('that');
const TO = hashOf('to');
// Further on than this a clause no longer hangs on the word.
const REACH = 6;
const SUBJECT_REACH = 4;
const NEAR = 5;

/** Whether such a word can be a cue at all. */
export function mayBeCue({ punctuation, quotation, form, className }: Word): boolean {
  if (quotation) return false;
  return punctuation ? MARKS.has(form) : !NEVER.has(className);
}

/** Adds what the word itself says, wherever it stands. */
export function addWordEvidence({ form, stem, ending, tail, head, kind, capital }: Word, features: Feature[]): void {
  features.push(
    0,
    filled(1, form),
    filled(2, stem),
    filled(3, ending),
    filled(4, tail),
    filled(5, head),
    filled(6, kind),
    filled(7, kind, capital ? 1 : 0),
  );
}

/** How far the next quotation is to either side, up to a limit; 0: there is none near. */
function distanceToQuotation(units: readonly Unit[], from: number, step: number): number {
  for (let distance = 1; distance <= NEAR; distance++) {
    if (units[from + step * distance]?.word.quotation) return distance;
  }
  return 0;
}

/** Adds what stands around the unit. */
export function addContextEvidence(units: readonly Unit[], at: number, features: Feature[]): void {
  const wordAt = (place: number): Word => units[place]?.word ?? EDGE;
  const { form, stem, ending, kind } = wordAt(at);
  const before = wordAt(at - 1);
  const before2 = wordAt(at - 2);
  const after = wordAt(at + 1);
  const after2 = wordAt(at + 2);
  let template = 10;
  const put = (one: number, two = 0, three = 0) => features.push(filled(template++, one, two, three));
  put(before.form);
  put(after.form);
  put(before2.form);
  put(after2.form);
  put(before.kind);
  put(after.kind);
  put(before2.kind);
  put(after2.kind);
  put(wordAt(at + 3).kind);
  put(stem, before.form);
  put(stem, after.form);
  put(stem, before.kind);
  put(stem, after.kind);
  put(stem, after2.form);
  put(stem, before.kind, after.kind);
  put(kind, before.form);
  put(kind, after.form);
  put(kind, before.kind, after.kind);
  put(kind, after.kind, after2.kind);
  put(kind, before.kind, before2.kind);
  put(ending, after.kind);
  put(ending, before.kind);
  put(ending, after.form, after2.kind);
  put(form, kind, at === 0 ? 1 : 0);
  template = 40;
  for (let place = at + 1; place <= at + REACH; place++) {
    const next = wordAt(place);
    if (next.punctuation) break;
    if (next.form !== THAT && next.form !== TO) continue;
    const near = place === at + 1 ? 1 : 0;
    put(next.form, near);
    put(next.form, stem, near);
    put(next.form, kind, near);
    break;
  }
  template = 50;
  let subject = at - 1;
  while (subject >= at - SUBJECT_REACH && VERB_GROUP.has(wordAt(subject).className)) subject--;
  const auxiliary = subject === at - 1 ? EDGE : before;
  put(wordAt(subject).kind);
  put(stem, wordAt(subject).kind);
  put(auxiliary.form);
  put(stem, auxiliary.form);
  const left = distanceToQuotation(units, at, -1);
  const right = distanceToQuotation(units, at, 1);
  put(left);
  put(right);
  put(kind, left, right);
}
