/** In German a verb's form tells on whose words go on. */

import { expect, test } from 'vitest';
import type { Quotation } from '../../src/analysis.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { Whose } from '../../src/people/whose.ts';
import { findMarked } from '../../src/quotations/marks.ts';
import { toldOn } from '../../src/quotations/told-on.ts';
import { readBlocks } from '../../src/text/document.ts';
import { paragraphs } from './reading.ts';

const SAID = 'Die Brücke bleibe zu, sagte Vera Lohmann.';

/** Whose each sentence behind the first is, which Vera Lohmann says; of those that nobody says nothing is told. */
function told(first: string, ...more: string[]): string[] {
  const blocks = readBlocks(paragraphs(first, ...more));
  const by = { block: 0, start: first.indexOf('Vera'), end: first.indexOf('Vera') + 12, text: 'Vera Lohmann' };
  const start: Quotation = {
    block: 0,
    start: 0,
    end: 20,
    text: first.slice(0, 20),
    kind: 'indirect',
    confidence: 1,
    cue: { block: 0, start: 22, end: 27, text: 'sagte' },
    repeats: [],
    speaker: { text: 'Vera Lohmann', span: by, person: null, confidence: 1 },
  };
  const { sources } = LANGUAGES.de;
  const reading = { names: [], passages: [], attributions: [], roles: [], meant: [], weights: [] };
  const heard = {
    blocks,
    marked: findMarked(blocks),
    people: [],
    whose: new Whose([], reading, new Set(), sources),
    reading,
    cuesIn: () => [],
    toldAt: () => [],
  };
  return toldOn(heard, [start], sources)
    .slice(1)
    .map(({ speaker, text }) => `${speaker?.text}: ${text}`);
}

test.each([
  'Das Geländer sei seit Jahren verrostet.',
  'Zudem müsse die Stadt den Pfeiler prüfen.',
  'Für Radfahrer gebe es einen Umweg.',
])('a sentence goes on telling what was said: %s', (sentence) => {
  expect(told(`${SAID} ${sentence}`)).toEqual([`Vera Lohmann: ${sentence}`]);
  expect(told(SAID, sentence)).toEqual([`Vera Lohmann: ${sentence}`]);
});

test('a form that may tell something else goes on only right behind what was said', () => {
  const sentence = 'Man hätte den Steg früher sperren können.';
  expect(told(`${SAID} ${sentence}`)).toEqual([`Vera Lohmann: ${sentence}`]);
  expect(told(SAID, sentence)).toEqual([]);
});

test.each([
  'Das Geländer ist seit Jahren verrostet.',
  'Ich habe die Brücke nie betreten.',
  'Der Steg bleibt offen, es sei denn, der Fluss steigt.',
  'An der Tür hing ein Zettel: „Hier sei seit Jahren Schluss“.',
])('a sentence of the writer’s own is nobody’s: %s', (sentence) => {
  expect(told(SAID, sentence)).toEqual([]);
});

test('what somebody said is forgotten after some paragraphs', () => {
  const own = 'Der Fluss ist hier zwanzig Meter breit.';
  expect(told(SAID, own, own, own, 'Das Geländer sei seit Jahren verrostet.')).toEqual([]);
});
